"""A release or a death is asked once more, and in some houses confirmed by a second person."""

from datetime import date, timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from people.models import Person, WaitingChange
from solidarity.models import Handover, Message
from tests.builders import InAHouse, campaign, event, house_settings, person, profile, staff, words
from tests.indexes import fill_indexes
from tests.people.typed import DETAINED, RELEASED, form

ADD = "/admin/snippets/people/person/add/"


class InTheAdmin(InAHouse):
    """Anna is in custody; a register keeper has her form open."""

    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.keeper = staff("Register keepers", display_name="First")
        cls.second = type(cls.keeper).objects.create_user("second@example.org", display_name="Second")
        cls.second.groups.set(cls.keeper.groups.all())
        cls.anna = person("Anna Example", event("detained", "2025-06-01"), gender="f")
        cls.edit = reverse("wagtailsnippets_people_person:edit", args=[cls.anna.pk])

    def setUp(self):
        self.client.force_login(self.keeper)
        self.detained = DETAINED | {"id": self.anna.events.get().pk}

    def status(self):
        return Person.objects.get(pk=self.anna.pk).status

    def release(self, **fields):
        """Post the form with a release."""
        return self.client.post(self.edit, form(self.detained, RELEASED, **fields))


class SecondLookTests(InTheAdmin):
    def test_a_release_is_not_saved_before_it_is_confirmed(self):
        response = self.release()
        self.assertEqual(response.status_code, 200)
        self.assertContains(response, "Nothing is saved yet.")
        anna = Person.objects.get()
        self.assertEqual((anna.status, anna.events.count(), anna.revisions.count()), ("custody", 1, 0))
        self.assertEqual(self.release(confirmed="yes").status_code, 302)
        anna = Person.objects.get()
        self.assertEqual((anna.status, anna.events.count(), anna.revisions.count()), ("free", 2, 1))

    def test_the_second_look_says_what_readers_will_read_in_each_language(self):
        read = words(self.release())
        self.assertIn("In custody, as of", read)
        self.assertIn("At liberty, as of", read)
        self.assertIn("17 September 2025", read)
        self.assertIn("17 верасня 2025", read)

    def test_the_second_look_names_the_pages_the_form_and_the_messages_that_wait(self):
        campaign(self.anna, title="Light in the window")
        profile(self.anna)
        message = Message.objects.create(
            text="Words",
            language="en",
            consent_version="1",
            created_at=timezone.now(),
            fingerprint="a",
            receipt_hash="b",
        )
        Handover.objects.create(message=message, person=self.anna)
        fill_indexes()
        read = words(self.release())
        self.assertIn("Named on the page: Light in the window (English)", read)
        self.assertNotIn("Named on the page: Anna Example", read)
        self.assertIn("The person's own page, in these languages: English, Belarusian", read)
        self.assertIn("The form for messages closes", read)
        self.assertIn("1 message waits for this person.", read)
        self.assertNotIn("Words", read)

    def test_back_to_the_form_keeps_everything(self):
        response = self.release(back_to_the_form="yes", consent_scope="A “quoted” scope")
        self.assertContains(response, "A “quoted” scope")
        self.assertContains(response, 'value="2025-09-17"')
        self.assertEqual(self.status(), "custody")

    def test_the_hidden_form_carries_every_word(self):
        response = self.release(consent_scope='A "quoted" scope')
        self.assertContains(response, 'name="consent_scope" value="A &quot;quoted&quot; scope"')
        self.assertContains(response, 'name="events-1-source" value="family"')
        self.assertContains(response, "csrfmiddlewaretoken", count=1)

    def test_every_release_and_death_is_asked_of(self):
        for kind in ("expelled", "released_exchanged", "executed", "died", "died_in_custody"):
            response = self.client.post(self.edit, form(self.detained, RELEASED | {"kind": kind}))
            self.assertContains(response, "Nothing is saved yet.", msg_prefix=kind)

    def test_a_release_for_staff_only_is_asked_too_and_the_public_reads_what_it_read(self):
        response = self.client.post(self.edit, form(self.detained, RELEASED | {"visibility": "staff"}))
        self.assertContains(response, "What staff will see")
        self.assertContains(response, "<ins>At liberty", count=1)

    def test_what_is_no_turn_is_saved_at_once(self):
        charge = {"kind": "charged", "precision": "day", "date": "2025-06-20"}
        self.assertEqual(self.client.post(self.edit, form(self.detained, charge)).status_code, 302)
        self.assertEqual(Person.objects.get().events.count(), 2)

    def test_a_later_edit_of_somebody_released_is_not_asked_again(self):
        self.release(confirmed="yes")
        rows = [
            {**row, "id": found.pk} for row, found in zip((DETAINED, RELEASED), self.anna.events.all(), strict=True)
        ]
        self.assertEqual(self.client.post(self.edit, form(*rows, sort_as="Example, Anna")).status_code, 302)

    def test_a_release_that_becomes_public_is_asked_again(self):
        hidden = RELEASED | {"visibility": "staff"}
        self.client.post(self.edit, form(self.detained, hidden, confirmed="yes"))
        rows = [
            {**row, "id": found.pk} for row, found in zip((DETAINED, RELEASED), self.anna.events.all(), strict=True)
        ]
        rows[1]["visibility"] = "public"
        self.assertContains(self.client.post(self.edit, form(*rows)), "Nothing is saved yet.")

    def test_a_release_needs_a_source(self):
        response = self.client.post(self.edit, form(self.detained, RELEASED | {"source": ""}, confirmed="yes"))
        self.assertContains(response, "A release or a death needs a source: write where this is known from.")
        self.assertEqual(self.status(), "custody")

    def test_somebody_new_who_is_released_already_is_asked_of(self):
        rows = form(DETAINED, RELEASED, name="Boris Example", slug="")
        self.assertContains(self.client.post(ADD, rows), "Nothing is saved yet.")
        self.assertFalse(Person.objects.filter(name="Boris Example").exists())
        self.assertEqual(self.client.post(ADD, rows | {"confirmed": "yes"}).status_code, 302)
        self.assertEqual(Person.objects.get(name="Boris Example").status, "free")

    def test_events_that_cannot_be_are_refused_and_the_words_kept(self):
        response = self.client.post(self.edit, form(self.detained, RELEASED | {"date": "2025-05-01"}))
        self.assertContains(response, "nobody is released before being held")
        self.assertContains(response, 'value="2025-05-01"')
        self.assertEqual(self.status(), "custody")

    def test_the_same_queries_whatever_the_number_of_pages(self):
        campaign(self.anna, title="The first")
        few = self.queries_of_a_second_look()
        for number in range(6):
            campaign(self.anna, title=f"Campaign {number}")
        self.assertEqual(self.queries_of_a_second_look(), few)

    def queries_of_a_second_look(self):
        fill_indexes()
        self.release()  # what is cached is cached from here on
        with CaptureQueriesContext(connection) as asked:
            self.release()
        return [query["sql"][:60] for query in asked if "SAVEPOINT" not in query["sql"]]


class MinorTests(InTheAdmin):
    def setUp(self):
        super().setUp()
        self.birth = (date.today() - timedelta(days=15 * 365)).isoformat()

    def post(self, **fields):
        return self.client.post(self.edit, form(self.detained, birth_date=self.birth, **fields))

    def shown(self):
        anna = Person.objects.get()
        return [name for name in ("birthday", "portrait", "letter_address", "place") if getattr(anna, f"show_{name}")]

    def test_everything_agreed_leaves_a_childs_portrait_birthday_and_address_hidden(self):
        self.assertEqual(self.post(preset="everything").status_code, 302)
        self.assertEqual(self.shown(), ["place"])

    def test_one_by_one_they_are_switched_on_after_a_warning_asked_once(self):
        response = self.post(show_portrait="on")
        self.assertContains(response, "This person is under 18.")
        self.assertContains(response, "show the portrait")
        self.assertEqual(self.shown(), [])
        self.assertEqual(self.post(show_portrait="on", confirmed="yes").status_code, 302)
        self.assertEqual(self.shown(), ["portrait"])
        self.assertEqual(self.post(show_portrait="on", sort_as="Example, Anna").status_code, 302)

    def test_a_grown_up_is_not_asked_of(self):
        self.birth = "1980-05-01"
        self.assertEqual(self.post(show_portrait="on").status_code, 302)

    def test_somebody_of_whom_only_the_year_is_known_is_taken_for_a_child_until_its_end(self):
        self.birth = date.today().replace(year=date.today().year - 18, month=1, day=1).isoformat()
        response = self.post(show_portrait="on", birth_precision="year")
        self.assertContains(response, "This person is under 18.")


class SecondPersonTests(InTheAdmin):
    """The house wants a second person."""

    def setUp(self):
        super().setUp()
        house_settings(needs_second_person=True)

    def waiting(self):
        """Write the release down; give the address of the change that waits."""
        self.release(confirmed="yes")
        return reverse("people_waiting_change", args=[WaitingChange.objects.get().pk])

    def as_second(self):
        self.client.force_login(self.second)

    def test_a_confirmed_release_waits_and_nothing_is_live(self):
        before = Person.objects.values().get()
        self.waiting()
        self.assertEqual(Person.objects.values().get(), before)
        self.assertEqual((self.anna.events.count(), self.anna.revisions.count()), (1, 0))
        self.assertContains(self.client.get("/en/people/anna-example/"), "In custody")
        response = self.client.get(self.edit)
        self.assertContains(response, "A release or a death waits for a second person.")
        self.assertNotContains(response, 'value="2025-09-17"')

    def test_it_stands_in_the_list_and_on_the_front_page_of_others(self):
        address = self.waiting()
        self.as_second()
        for where in ("/admin/", "/admin/people/waiting/"):
            self.assertContains(self.client.get(where), address)
        self.client.force_login(staff("Editors"))
        self.assertNotContains(self.client.get("/admin/"), address)
        self.assertNotEqual(self.client.get(address).status_code, 200)
        self.assertNotEqual(self.client.post(address, {"confirm": "yes"}).status_code, 200)
        self.assertEqual(self.status(), "custody")

    def test_another_person_makes_it_live_and_the_log_names_both(self):
        address = self.waiting()
        self.as_second()
        self.assertContains(self.client.get(address), "At liberty")
        self.client.post(address, {"confirm": "yes"})
        self.assertEqual(self.status(), "free")
        self.assertContains(self.client.get("/en/people/anna-example/"), "At liberty")
        self.assertContains(self.client.get("/be/people/anna-example/"), "17 верасня 2025")
        log = (
            ModelLogEntry.objects.filter(action__startswith="people.")
            .order_by("timestamp")
            .values_list("action", "user")
        )
        self.assertEqual(
            list(log), [("people.change_waits", self.keeper.pk), ("people.change_confirmed", self.second.pk)]
        )
        self.assertEqual(Person.objects.get().latest_revision.user, self.second)
        self.assertFalse(WaitingChange.objects.exists())
        history = self.client.get(reverse("wagtailsnippets_people_person:history", args=[self.anna.pk]))
        self.assertContains(history, "Confirmed as second person")

    def test_the_author_cannot_confirm(self):
        address = self.waiting()
        self.assertNotContains(self.client.get(address), 'name="confirm"')
        self.assertContains(self.client.post(address, {"confirm": "yes"}, follow=True), "Somebody else has to confirm")
        self.assertEqual(self.status(), "custody")

    def test_a_discarded_change_leaves_no_trace_but_the_log(self):
        address = self.waiting()
        self.as_second()
        self.client.post(address, {"discard": "yes"})
        self.assertEqual((self.status(), WaitingChange.objects.count()), ("custody", 0))
        self.assertEqual(Person.objects.get().revisions.count(), 0)
        self.assertEqual(self.client.get(address).status_code, 404)

    def test_an_edit_meanwhile_is_not_overwritten(self):
        address = self.waiting()
        self.client.post(self.edit, form(self.detained, sort_as="Example, Anna"))
        self.as_second()
        response = self.client.get(address)
        self.assertContains(response, "The facts of this person were changed since this was written down.")
        self.assertNotContains(response, 'name="confirm"')
        response = self.client.post(address, {"confirm": "yes"}, follow=True)
        self.assertContains(response, "The facts were changed since.")
        anna = Person.objects.get()
        self.assertEqual((anna.status, anna.sort_as), ("custody", "Example, Anna"))

    def test_writing_it_down_again_takes_the_place_of_ones_own_earlier_change(self):
        self.waiting()
        self.release(confirmed="yes", sort_as="Example, A.")
        self.assertEqual(WaitingChange.objects.get().revision.content["sort_as"], "Example, A.")

    def test_the_change_of_somebody_else_is_not_replaced(self):
        self.waiting()
        self.as_second()
        response = self.release(confirmed="yes", sort_as="Example, A.")
        self.assertContains(response, "A change by First waits already.")
        self.assertContains(response, 'value="Example, A."')
        self.assertEqual(WaitingChange.objects.get().made_by, self.keeper)

    def test_somebody_new_is_saved_without_the_release_first(self):
        response = self.client.post(ADD, form(DETAINED, RELEASED, name="Boris Example", slug="", confirmed="yes"))
        self.assertContains(response, "Save the person without that event")
        self.assertFalse(Person.objects.filter(name="Boris Example").exists())
