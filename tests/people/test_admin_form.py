"""The form for a person: who sees an event, what the presets do, what is refused."""

import re

from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset

from people.keeping import keep
from people.models import Organisation, Person
from tests.builders import InAHouse, event, person, staff, words
from tests.people.typed import DETAINED, form

SWITCHES = [
    "show_birthday",
    "show_birth_year",
    "show_portrait",
    "show_place",
    "show_letter_address",
    "allow_placards",
    "publish_messages",
]


class FormTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.keeper = staff("Register keepers")
        cls.anna = person("Anna Example", event("detained", "2025-06-01"))
        cls.edit = reverse("wagtailsnippets_people_person:edit", args=[cls.anna.pk])

    def setUp(self):
        self.client.force_login(self.keeper)
        self.detained = DETAINED | {"id": self.anna.events.get().pk}

    def save(self, *events, **fields):
        response = self.client.post(self.edit, form(self.detained, *events, **fields))
        self.assertEqual(response.status_code, 302)
        return Person.objects.get()

    def of_kind(self, kind, **fields):
        """Save a new event; give it as stored."""
        self.save({"kind": kind, "precision": "day", "date": "2025-06-20"} | fields)
        return self.anna.events.get(kind=kind)

    def test_a_new_event_is_public_or_for_staff_as_usual_for_its_kind(self):
        for kind in ("hospital", "last_news", "transferred", "punishment_cell", "hunger_strike"):
            self.assertFalse(self.of_kind(kind, visibility="usual").is_public, kind)
        for kind in ("charged", "incommunicado", "recognised"):
            self.assertTrue(self.of_kind(kind, visibility="usual").is_public, kind)

    def test_an_editor_decides_otherwise(self):
        self.assertTrue(self.of_kind("hospital", visibility="public").is_public)
        self.assertFalse(self.of_kind("charged", visibility="staff").is_public)

    def test_what_was_decided_stays_when_the_form_is_saved_again(self):
        found = self.of_kind("hospital", visibility="public")
        response = self.client.get(self.edit)
        self.assertContains(response, '<option value="public" selected>', count=2)
        row = {"kind": "hospital", "precision": "day", "date": "2025-06-20", "id": found.pk, "visibility": "public"}
        self.save(row, sort_as="Example, Anna")
        self.assertTrue(self.anna.events.get(kind="hospital").is_public)

    def test_an_event_is_public_from_its_hour_on(self):
        self.of_kind("charged", visibility="public", public_from="2099-01-01 10:00")
        self.assertNotIn("Charge", words(self.client.get("/en/people/anna-example/")))

    def test_own_words_recognisers_and_the_source_are_kept(self):
        union = Organisation.objects.create(name="Example Union")
        row = {"kind": "recognised", "precision": "day", "date": "2025-06-20", "source": "A register"}
        row |= {"recognisers": inline_formset([{"organisation": union.pk}, {"organisation": union.pk}])}
        self.save(row, {"kind": "other", "precision": "day", "date": "2025-06-21", "own_words-be": "Сустрэча"})
        found = self.anna.events.get(kind="recognised")
        self.assertEqual((found.source, found.recognisers.count()), ("A register", 2))
        self.assertEqual(self.anna.events.get(kind="other").own_words, {"be": "Сустрэча"})
        self.assertIn("Сустрэча", words(self.client.get("/be/people/anna-example/")))

    def test_an_event_of_another_kind_says_what_it_was(self):
        row = {"kind": "other", "precision": "day", "date": "2025-06-21", "court": "A court", "own_words-be": "  "}
        response = self.client.post(self.edit, form(self.detained, row))
        said = response.context["form"].formsets["events"].forms[1].errors
        self.assertEqual(said, {"own_words": ["Say in a few words what happened, in at least one language."]})
        self.assertContains(response, "Say in a few words what happened")
        self.assertContains(response, 'value="A court"')
        self.assertEqual(self.anna.events.count(), 1)

    def test_an_event_without_words_that_is_there_is_still_shown(self):
        self.anna.events.add(event("other", "2025-06-21", sort_order=1))
        keep(self.anna, self.keeper)
        self.assertContains(self.client.get(self.edit), "2025-06-21")
        self.assertIn("Other event", words(self.client.get("/en/people/anna-example/")))

    def switched_on(self, preset, **fields):
        anna = self.save(preset=preset, **fields)
        return anna.is_listed, [name for name in SWITCHES if getattr(anna, name)]

    def test_name_only_takes_everything_back(self):
        everything = dict.fromkeys(SWITCHES, "on")
        self.assertEqual(self.switched_on("name", **everything), (False, []))
        self.assertEqual(self.client.get("/en/people/anna-example/").status_code, 404)

    def test_name_and_facts_shows_the_page_and_no_more(self):
        self.assertEqual(self.switched_on("facts", is_listed="", show_place="on"), (True, []))

    def test_everything_agreed_shows_everything(self):
        self.assertEqual(self.switched_on("everything"), (True, SWITCHES))

    def test_without_a_preset_each_switch_is_as_ticked(self):
        self.assertEqual(self.switched_on("", show_place="on"), (True, ["show_place"]))

    def test_the_form_says_at_its_top_what_the_public_reads_and_what_staff_know(self):
        self.assertIn("What the public reads: In custody", words(self.client.get(self.edit)))
        self.assertNotContains(self.client.get(self.edit), "What only staff know")
        self.anna.events.add(event("released_served", "2025-08-01", is_public=False, source="family", sort_order=1))
        self.anna.save()
        read = words(self.client.get(self.edit))
        self.assertIn("What the public reads: In custody", read)
        self.assertIn("What only staff know: At liberty", read)

    def test_bad_input_keeps_every_word_and_says_what_is_wrong(self):
        row = {"kind": "detained", "precision": "between", "date": "2025-06-20", "date_to": "2025-06-01"}
        response = self.client.post(self.edit, form(self.detained, row | {"court": "A court"}, consent_scope="Facts"))
        self.assertContains(response, "Give the later of the two days.")
        for typed in ("2025-06-20", "A court", "Facts"):
            self.assertContains(response, f'value="{typed}"')
        self.assertEqual(self.anna.events.count(), 1)

    def test_a_letter_mixed_from_another_script_is_pointed_at(self):
        response = self.client.post(self.edit, form(self.detained, name="Anna Exаmple"), follow=True)
        self.assertContains(response, "is Cyrillic")

    def test_a_term_of_thousands_of_years_is_refused(self):
        row = {"kind": "sentenced", "precision": "day", "date": "2025-06-20", "source": "court", "term_years": "4000"}
        response = self.client.post(self.edit, form(self.detained, row))
        self.assertContains(response, "less than or equal to 200")
        self.assertFalse(self.anna.events.filter(kind="sentenced").exists())

    def test_what_is_no_day_is_refused_and_stays_as_typed(self):
        page = self.client.get(self.edit).content.decode()
        pickers = page.count('"dayOfWeekStart"')
        self.assertGreater(pickers, 3)
        self.assertEqual(page.count('"validateOnBlur": false'), pickers)
        response = self.client.post(self.edit, form(self.detained | {"date": "31.02.2025"}))
        self.assertContains(response, "This is not a day. Write year, month and day as here: 2024-05-31.")
        self.assertContains(response, 'value="31.02.2025"')

    def test_a_year_that_nobody_means_is_refused_before_a_calendar_stumbles_over_it(self):
        for slip in ("0025-06-13", "9999-12-31"):
            response = self.client.post(self.edit, form(self.detained | {"date": slip}))
            self.assertContains(response, "This is not a day. Write year, month and day as here: 2024-05-31.")

    def test_the_list_of_countries_begins_with_those_chosen(self):
        page = self.client.get(self.edit).content.decode()
        self.assertLess(page.index('<option value="BY" selected>'), page.index('<option value="AF">'))

    def test_the_list_of_people_says_country_status_and_what_is_public_in_words(self):
        person("Hanna Example", countries="GE", is_hidden=True)
        read = words(self.client.get(reverse("wagtailsnippets_people_person:list")))
        for said in ("Belarus", "In custody", "Listed", "Georgia", "Hidden"):
            self.assertIn(said, read)
        self.assertNotIn("method", read)


class TwoKeepersTests(InAHouse):
    """Two have the same form open."""

    def test_what_the_other_saved_is_not_overwritten_unseen_and_what_was_typed_is_kept(self):
        anna = person("Anna Example", event("detained", "2025-06-01"))
        keep(anna, staff("Register keepers"))
        edit = reverse("wagtailsnippets_people_person:edit", args=[anna.pk])
        self.client.force_login(staff("Moderators"))
        opened_on = re.search(r'name="rests_on" value="(\d+)"', self.client.get(edit).content.decode())[1]
        anna.sort_as = "Saved by the other"
        keep(anna, staff("Editors"))

        row = DETAINED | {"id": anna.events.get().pk}
        answer = self.client.post(edit, form(row, sort_as="Typed by me", rests_on=opened_on))
        self.assertContains(answer, "saved by somebody else since you opened the form (")
        self.assertContains(answer, "Typed by me")
        self.assertEqual(Person.objects.get().sort_as, "Saved by the other")

        newest = re.search(r'name="rests_on" value="(\d+)"', answer.content.decode())[1]
        self.assertEqual(self.client.post(edit, form(row, sort_as="Typed by me", rests_on=newest)).status_code, 302)
        self.assertEqual(Person.objects.get().sort_as, "Typed by me")
