"""A person's address answers in every live language, with the facts of the register."""

from datetime import date

import time_machine
from django.utils.translation import override
from wagtail_localize.models import Translation

from home.models import HomePage
from people.case.kinds import Status
from people.models import (
    Affiliation,
    Organisation,
    OrganisationName,
    PeopleIndexPage,
    PersonSource,
    PlaceName,
    PlaceOfDetention,
)
from tests.builders import InAHouse, event, house_settings, person, profile, translation, words


class ProfileTests(InAHouse):
    def read(self, slug="anna-example", language="en"):
        response = self.client.get(f"/{language}/people/{slug}/")
        self.assertEqual(response.status_code, 200)
        return words(response)

    def test_facts_answer_in_every_live_language_without_a_text(self):
        person("Anna Example", event("detained", "2025-06-01"), names=[("be", "Ганна Прыклад")])
        self.assertIn("Anna Example", self.read())
        self.assertIn("Ганна Прыклад", self.read(language="be"))
        self.assertNotIn("A text about this person is here in", self.read())

    def test_a_text_is_shown_in_its_language_and_announced_in_the_others(self):
        PeopleIndexPage.objects.update(search_description="The directory")
        profile(person("Anna Example"), role="Lawyer", lead="Writes letters.", search_description="In short")
        response = self.client.get("/en/people/anna-example/")
        self.assertIn("Writes letters.", words(response))
        self.assertContains(response, 'content="In short"', count=2)
        belarusian = self.client.get("/be/people/anna-example/")
        self.assertNotIn("Writes letters.", words(belarusian))
        self.assertNotIn("Lawyer", words(belarusian))
        self.assertNotContains(response, "The directory")
        self.assertContains(belarusian, 'href="/en/people/anna-example/" lang="en"')

    def test_a_text_written_first_in_belarusian_is_translated_into_english(self):
        said = {"quote": "Сказана", "speaker": "", "source": "", "original": "Gesagt", "original_language": "de"}
        written = profile(person("Anna Example"), "be", lead="Піша лісты.", body=[("quote", said)])
        translation(written, "en")
        written.body[0] = ("quote", said | {"original": "Gesungen"}, written.body[0].id)
        written.save_revision().publish()
        text = self.read()
        for part in ("[Піша лісты.]", "[Сказана]", "Gesungen"):
            self.assertIn(part, text)

    def test_house_arrest_has_the_colour_of_custody_and_a_sign_of_its_own(self):
        person("Anna Example", event("house_arrest", "2025-06-01"))
        for address in ("", "people/", "people/anna-example/"):
            response = self.client.get(f"/en/{address}")
            self.assertContains(response, 'data-state="custody"')
            self.assertContains(response, 'href="#i-house"')
            self.assertNotContains(response, 'href="#i-custody"')

    def test_a_draft_text_is_not_shown(self):
        text = profile(person("Anna Example"), lead="Writes letters.")
        text.unpublish()
        self.assertNotIn("Writes letters.", self.read())

    def test_a_change_of_the_register_shows_in_belarusian_on_the_next_request(self):
        anna = person("Anna Example", event("detained", "2025-06-01"), facts_checked_on=date.today())
        translation(profile(anna))
        with override("be"):
            custody, free = str(Status.CUSTODY.label), str(Status.FREE.label)
        self.assertIn(custody, self.read(language="be"))
        anna.events.add(event("released_served", "2025-06-13", sort_order=9))
        anna.save()
        self.assertIn(free, self.read(language="be"))
        self.assertNotIn(custody + ",", self.read(language="be"))
        self.assertIn("At liberty", self.read())

    def test_no_fact_is_a_sentence_for_translators(self):
        anna = person("Anna Example", event("sentenced", "2025-06-01", court="City Court", articles="Article 130"))
        text = profile(anna, title="A portrait", role="Lawyer", lead="Writes letters.")
        translation(text)
        po = Translation.objects.get(source__object_id=text.translation_key).export_po()
        self.assertEqual({entry.msgid for entry in po}, {"A portrait", "Lawyer", "Writes letters."})

    def test_the_case_is_told_in_order_with_its_places_and_courts(self):
        place = PlaceOfDetention.objects.create(name="Centre no. 1", country="BY")
        person(
            "Anna Example",
            event("sentenced", "2021-03-01", term="imprisonment", term_years=15, court="City Court", articles="293"),
            event("detained", "2020-09", place=place),
            event("hearing_set", "2099-01-01"),
            show_place=True,
            gender="m",
        )
        text = self.read()
        sentence = "Sentenced on 1 March 2021 to 15 years of imprisonment"
        parts = ["Detained in September 2020", "Place: Centre no. 1", sentence, "Court: City Court"]
        places = [text.index(part, text.index("The case")) for part in parts]
        self.assertEqual(places, sorted(places))
        for part in ("Articles: 293", "Held in Centre no. 1", "Hearing set: 1 January 2099"):
            self.assertIn(part, text)

    def test_names_of_places_and_organisations_come_in_the_language_of_the_page(self):
        place = PlaceOfDetention.objects.create(name="Centre no. 1", country="BY")
        place.names.add(PlaceName(language="be", name="СІЗА № 1"))
        place.save()
        union = Organisation.objects.create(name="Example Union")
        union.names.add(OrganisationName(language="be", name="Прыкладны саюз"))
        union.save()
        anna = person(
            "Anna Example",
            event("detained", "2025-06-01", place=place),
            event("recognised", "2025-06-02", recognised_by=[union]),
            show_place=True,
        )
        Affiliation.objects.create(person=anna, organisation=union)
        self.assertIn("Centre no. 1", self.read())
        self.assertEqual(self.read().count("Example Union"), 2)
        belarusian = self.read(language="be")
        self.assertIn("СІЗА № 1", belarusian)
        self.assertEqual(belarusian.count("Прыкладны саюз"), 2)
        self.assertNotIn("Example Union", belarusian)

    def test_a_letter_address_is_shown_when_its_switch_allows_and_in_the_language_of_the_page(self):
        place = PlaceOfDetention.objects.create(name="Centre no. 1", country="BY", letter_address="vul. Prykladnaja 1")
        place.names.add(PlaceName(language="be", name="СІЗА № 1", letter_address="вул. Прыкладная, 1"))
        place.save()
        anna = person("Anna Example", event("detained", "2025-06-01", place=place), show_place=True)
        for language in ("en", "be"):
            self.assertNotIn("Pry", self.read(language=language))
            self.assertNotIn("Пры", self.read(language=language))
        anna.show_place, anna.show_letter_address = False, True
        anna.save()
        self.assertIn("Address for letters vul. Prykladnaja 1", self.read())
        self.assertNotIn("Centre no. 1", self.read())
        self.assertIn("вул. Прыкладная, 1", self.read(language="be"))
        anna.events.add(event("released_pardoned", "2025-06-20"))
        anna.save()
        self.assertNotIn("Prykladnaja", self.read())

    def test_the_page_in_an_outside_register_stands_among_the_facts(self):
        anna = person("Anna Example")
        register = {"title": "Anna Example (A-1)", "url": "https://register.example.org/a-1", "kind": "register"}
        PersonSource.objects.create(person=anna, **register)
        PersonSource.objects.create(person=anna, title="Register of the family", kind="register", is_public=False)
        response = self.client.get("/en/people/anna-example/")
        self.assertIn("A register elsewhere Anna Example (A-1)", words(response))
        self.assertContains(response, 'href="https://register.example.org/a-1"', count=1)
        self.assertNotContains(response, "of the family")

    def test_sources_are_listed_but_for_those_that_are_not_for_publication(self):
        anna = person("Anna Example")
        PersonSource.objects.create(person=anna, title="Digest of June", publisher="Example Union")
        PersonSource.objects.create(person=anna, title="family", is_public=False)
        self.assertIn("Digest of June. Example Union", self.read())
        self.assertNotIn("family", self.read().replace("family wishes", ""))

    def test_a_stub_and_a_hidden_person_have_no_address(self):
        person("Stub Example", is_listed=False)
        profile(person("Hidden Example", is_hidden=True))
        for slug in ("stub-example", "hidden-example", "nobody"):
            for language in ("en", "be"):
                response = self.client.get(f"/{language}/people/{slug}/")
                self.assertEqual(response.status_code, 404)
                self.assertNotContains(response, f"/people/{slug}/", status_code=404)

    def test_a_person_has_no_address_in_a_language_that_is_not_live(self):
        person("Anna Example")
        HomePage.objects.get(locale__language_code="be").unpublish()
        self.assertEqual(self.client.get("/be/people/anna-example/").status_code, 404)

    def test_the_day_turns_at_midnight_of_the_house(self):
        anna = person("Anna Example", event("detained", "2025-06-01"))
        zones = ("Pacific/Kiritimati", "UTC", "America/New_York")
        with time_machine.travel("2025-06-14T02:00:00Z", tick=False):
            days = [anna.case(house_settings(time_zone=zone)).days for zone in zones]
        self.assertEqual(days, [13, 13, 12])
