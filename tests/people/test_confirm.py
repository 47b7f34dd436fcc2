"""Confirming the facts: one click for one person, or for a list."""

from datetime import date, timedelta

import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from wagtail.models import ModelLogEntry

from home.house.roles import make_roles
from network_site.dates import day_text
from people.admin.confirm.bulk import MOST
from people.keeping import keep
from people.models import Person, WaitingChange
from tests.builders import InAHouse, event, house_settings, person, photograph, staff, words

BULK = reverse("wagtail_bulk_action", args=["people", "person", "confirm_facts"])
LIST = reverse("wagtailsnippets_people_person:list")
LONG_AGO = date.today() - timedelta(days=200)


class ConfirmTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        make_roles([])
        cls.keeper = staff("Register keepers")
        cls.anna = person("Anna Example", event("detained", "2020-06-15"), facts_checked_on=LONG_AGO)
        cls.boris = person("Boris Example", event("detained", "2020-06-15"), facts_checked_on=LONG_AGO)

    def setUp(self):
        self.client.force_login(self.keeper)

    def one(self, someone, **posted):
        return self.client.post(reverse("people_confirm", args=[someone.pk]), posted, follow=True)

    def several(self, *people, method="post"):
        ids = "&".join(f"id={someone.pk}" for someone in people)
        return getattr(self.client, method)(f"{BULK}?{ids}&next={LIST}", follow=True)

    def checked_on(self, someone):
        return Person.objects.get(pk=someone.pk).facts_checked_on

    def test_one_click_and_every_page_says_as_of_today_from_the_next_request_on(self):
        addresses = ["/en/people/anna-example/", "/be/people/anna-example/"]
        old = [words(self.client.get(where)) for where in addresses]
        self.assertIn("In custody when last confirmed", old[0])
        self.assertContains(self.one(self.anna), "Anna Example: facts confirmed today.")
        new = [words(self.client.get(where)) for where in addresses]
        today = date.today()
        self.assertIn(f"In custody, as of {today.day} {today:%B %Y}", new[0])
        with translation.override("be"):
            self.assertNotIn(day_text(today), old[1])
            self.assertIn(day_text(today), new[1])
        self.assertEqual(Person.objects.get(pk=self.anna.pk).as_of, today)

    def test_the_click_is_in_the_history_with_its_user(self):
        self.one(self.anna)
        anna = Person.objects.get(pk=self.anna.pk)
        self.assertEqual(anna.latest_revision.user, self.keeper)
        entry = ModelLogEntry.objects.get(action="people.confirm_facts")
        self.assertEqual((entry.user, entry.revision, entry.data), (self.keeper, anna.latest_revision, {}))

    def test_a_second_click_on_the_same_day_adds_nothing(self):
        self.one(self.anna)
        self.one(self.anna)
        self.assertEqual(Person.objects.get(pk=self.anna.pk).revisions.count(), 1)

    def test_today_is_the_day_of_the_house(self):
        house_settings(time_zone="Pacific/Auckland")
        with time_machine.travel("2026-03-01T20:00:00Z", tick=False):
            self.client.force_login(self.keeper)
            self.one(self.anna)
        self.assertEqual(self.checked_on(self.anna), date(2026, 3, 2))

    def test_the_click_is_on_the_form_and_in_the_list(self):
        where = reverse("people_confirm", args=[self.anna.pk])
        form = self.client.get(reverse("wagtailsnippets_people_person:edit", args=[self.anna.pk]))
        self.assertContains(form, f'action="{where}"')
        listing = self.client.get(LIST)
        self.assertContains(listing, f'form="confirm-facts" formaction="{where}"')
        self.assertContains(listing, '<form id="confirm-facts" method="post">')
        self.assertContains(listing, BULK)

    def test_the_click_leads_back_to_where_it_was_made_and_nowhere_else(self):
        for given, wanted in ((LIST, LIST), ("https://evil.example/", f"/edit/{self.anna.pk}/")):
            answer = self.client.post(reverse("people_confirm", args=[self.anna.pk]), {"next": given})
            self.assertIn(wanted, answer.url)

    def test_opening_the_address_confirms_nothing(self):
        page = self.client.get(reverse("people_confirm", args=[self.anna.pk]))
        self.assertContains(page, "In custody when last confirmed")
        self.assertEqual(self.checked_on(self.anna), LONG_AGO)

    def test_a_list_names_each_person_and_the_status_before_it_is_confirmed(self):
        page = words(self.several(self.anna, self.boris, method="get"))
        for name in ("Anna Example", "Boris Example"):
            self.assertIn(f"{name} — In custody when last confirmed", page)
        self.assertEqual(self.checked_on(self.anna), LONG_AGO)
        answer = self.several(self.anna, self.boris)
        self.assertContains(answer, "Facts about 2 people confirmed today.")
        for someone in (self.anna, self.boris):
            self.assertEqual(self.checked_on(someone), date.today())
            self.assertEqual(Person.objects.get(pk=someone.pk).latest_revision.user, self.keeper)

    def test_what_only_staff_know_is_named_too(self):
        halina = person("Halina Example", event("detained", "2020-06-15"), event("bail", "2020-07-01", is_public=False))
        self.assertIn("(for staff: Under prosecution)", words(self.several(halina, method="get")))

    def test_the_dead_the_hidden_and_those_who_wait_are_left_out_and_it_says_why(self):
        dead = person("Cecil Example", event("died", "2021-01-01"), facts_checked_on=LONG_AGO)
        hidden = person("Dana Example", is_hidden=True, facts_checked_on=LONG_AGO)
        revision = keep(self.boris, None)
        WaitingChange.objects.create(person=self.boris, revision=revision)
        reasons = {dead: "Has died", hidden: "Is hidden", self.boris: "waits for a second person"}
        page = words(self.several(self.anna, *reasons, method="get"))
        answer = self.several(self.anna, *reasons)
        self.assertContains(answer, "Facts about 1 person confirmed today.")
        for someone, reason in reasons.items():
            self.assertIn(reason, page)
            self.assertContains(answer, f"{someone}: ")
            self.assertContains(self.one(someone), reason)
            self.assertEqual(self.checked_on(someone), LONG_AGO)
        self.assertEqual(self.checked_on(self.anna), date.today())

    def test_somebody_who_cannot_be_saved_as_she_is_holds_nobody_else_back(self):
        Person.objects.filter(pk=self.anna.pk).update(portrait=photograph(credit=""), show_portrait=True)
        answer = self.several(self.anna, self.boris)
        self.assertContains(answer, "Anna Example: The portrait cannot be shown yet.")
        self.assertEqual((self.checked_on(self.anna), self.checked_on(self.boris)), (LONG_AGO, date.today()))

    def test_a_list_that_nobody_reads_is_refused(self):
        people = [person(f"Person {number}", facts_checked_on=LONG_AGO) for number in range(MOST + 1)]
        for method in ("get", "post"):
            self.assertContains(self.several(*people, method=method), f"At most {MOST} people at a time")
        self.assertEqual(Person.objects.filter(facts_checked_on=date.today()).count(), 0)

    def test_nobody_else_confirms_or_reads_names_there(self):
        for role in ("Editors", "Letter desk"):
            self.client.force_login(staff(role))
            for answer in (self.one(self.anna), self.several(self.anna), self.several(self.anna, method="get")):
                self.assertNotContains(answer, "confirmed today.")
            self.assertNotIn("Anna Example —", words(self.several(self.anna, method="get")))
        self.assertEqual(self.checked_on(self.anna), LONG_AGO)

    def test_numbers_that_make_no_sense_are_not_found(self):
        self.assertEqual(self.client.get(f"{BULK}?id=abc").status_code, 404)
        self.assertEqual(self.client.get(f"{BULK}?id=999999").status_code, 404)

    def test_the_question_asks_as_often_for_many_as_for_few(self):
        def queries(*people):
            with CaptureQueriesContext(connection) as found:
                self.several(*people, method="get")
            return len(found)

        more = [person(f"Person {number}", event("detained", "2020-06-15")) for number in range(10)]
        self.several(self.anna, method="get")  # what is remembered from the first request on
        few = queries(self.anna, self.boris)
        self.assertEqual(queries(self.anna, self.boris, *more), few)
