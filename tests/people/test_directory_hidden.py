"""What is hidden is found by no filter of the directory, counted by no counter and near on no day."""

from datetime import date, timedelta

import time_machine
from django.core.management import call_command
from django.utils import timezone

from people.models import Organisation, Person, PlaceOfDetention
from people.models.affiliation import Affiliation
from tests.builders import InAHouse, event, person, words

DETAINED = ("detained", "2021-03-05")


class HiddenTests(InAHouse):
    def found(self, query):
        """Give the names found, after seeing that the counters agree."""
        context = self.client.get(f"/en/people/{query}").context
        names = [portrayal.name for portrayal in context["people"]]
        self.assertEqual(context["paging"].paginator.count, len(names), query)
        return names

    def offered(self, name):
        fields = {field.name: field.options for field in self.client.get("/en/people/").context["fields"]}
        return [value for value, _label in fields[name]]

    def test_a_hidden_birthday_is_in_no_month_and_near_on_no_day(self):
        anna = person("Anna", birth_date=date(1971, 3, 29), show_birthday=True)
        with time_machine.travel("2025-03-20"):
            self.assertEqual(self.found("?birth_month=3"), ["Anna"])
            self.assertEqual(len(self.client.get("/en/people/").context["birthdays"]), 1)
            anna.show_birthday = False
            anna.save()
            self.assertEqual(self.client.get("/en/people/").context["birthdays"], [])
            for month in range(1, 13):
                self.assertEqual(self.found(f"?birth_month={month}"), [])

    def test_a_birthday_of_which_only_the_year_is_known_is_in_no_month(self):
        person("Anna", birth_date=date(1971, 1, 1), birth_precision="year", show_birthday=True)
        self.assertEqual(self.found("?birth_month=1"), [])

    def test_a_year_of_birth_alone_makes_no_birthday(self):
        person("Anna", birth_date=date(1971, 3, 29), show_birth_year=True)
        self.assertEqual(self.found("?birth_month=3"), [])

    def test_the_state_of_a_hidden_place_is_in_no_country(self):
        prison = PlaceOfDetention.objects.create(name="Prison", country="PL", held_by="UA")
        anna = person("Anna", event(*DETAINED, place=prison), show_place=True)
        self.assertEqual(self.found("?country=UA"), ["Anna"])
        anna.show_place = False
        anna.save()
        for country in ("UA", "PL"):
            self.assertEqual(self.found(f"?country={country}"), [])
        self.assertEqual(self.offered("country"), ["BY"])

    def test_events_for_staff_only_are_in_no_year_no_status_and_no_country(self):
        prison = PlaceOfDetention.objects.create(name="Prison", country="PL")
        staff_only = event("detained", "2023-03-05", place=prison, is_public=False)
        person("Anna", event(*DETAINED), event("released_served", "2022-01-01"), staff_only, show_place=True)
        self.assertEqual(self.found("?year=2021"), ["Anna"])
        for query in ("?year=2023", "?status=custody", "?country=PL"):
            self.assertEqual(self.found(query), [], query)
        self.assertEqual(self.offered("year"), ["2021"])

    def test_a_death_for_staff_only_is_in_no_memoriam(self):
        person("Anna", event(*DETAINED), event("died_in_custody", "2022-01-01", is_public=False))
        for query in ("?status=died", "?status=died_in_custody"):
            self.assertEqual(self.found(query), [], query)
        self.assertNotIn("In memoriam", words(self.client.get("/en/people/")).split("How we count")[0])

    def test_how_somebody_died_may_be_for_staff_only(self):
        person("Anna", event("died", "2022-01-01"), event("died_in_custody", "2022-01-01", is_public=False))
        self.assertEqual(self.found("?status=died"), ["Anna"])
        self.assertEqual(self.found("?status=died_in_custody"), [])

    def test_an_event_that_is_public_later_is_found_from_then_on(self):
        soon = timezone.now() + timedelta(hours=2)
        person("Anna", event(*DETAINED), event("died_in_custody", "2022-01-01", public_from=soon))
        self.assertEqual(self.found("?status=died_in_custody"), [])
        with time_machine.travel(soon + timedelta(minutes=1)):
            call_command("derive_facts")
            self.assertEqual(self.found("?status=died_in_custody"), ["Anna"])

    def test_a_confirmation_by_an_event_for_staff_only_makes_no_fact_fresh(self):
        person("Anna", event(*DETAINED), event("hospital", str(date.today()), is_public=False), facts_checked_on=None)
        self.assertEqual(Person.objects.get().as_of, date(2021, 3, 5))
        self.assertIn("Of these, 1 was last confirmed before", words(self.client.get("/en/people/")))

    def test_stubs_and_people_taken_down_are_found_by_nothing(self):
        union = Organisation.objects.create(name="Secret Union")
        born = {"birth_date": date.today(), "show_birthday": True}
        for name, fields in (("Stub", {"is_listed": False}), ("Hidden", {"is_hidden": True})):
            someone = person(name, event(*DETAINED), event("died_in_custody", "2022-01-01"), **born, **fields)
            Affiliation.objects.create(person=someone, organisation=union)
        for query in (
            "",
            "?q=Stub",
            "?q=Hidden",
            "?country=BY",
            "?status=died_in_custody",
            "?organisation=secret-union",
            "?year=2021",
            f"?birth_month={date.today().month}",
        ):
            self.assertEqual(self.found(query), [], query)
        text = words(self.client.get("/en/people/"))
        for secret in ("Secret Union", "Stub", "Hidden", "2021", "Birthdays of the coming"):
            self.assertNotIn(secret, text)
