"""Birthdays of the coming 30 days: whose they are, over leap days and new years."""

from datetime import date

import pytest
import time_machine

from people.directory.birthdays import SHOWN, coming_days
from people.models import Person
from tests.builders import InAHouse, event, house_settings, person, words


def born(name, day, *events, **fields):
    return person(name, *events, **{"birth_date": date.fromisoformat(day), "show_birthday": True} | fields)


class BirthdayTests(InAHouse):
    def near(self, today, query=""):
        """Give (name, day in words) of the birthdays that the directory shows on `today`."""
        with time_machine.travel(today):
            context = self.client.get(f"/en/people/{query}").context
        return [(birthday.name, birthday.when) for birthday in context["birthdays"]]

    def test_today_is_near_and_so_is_the_thirtieth_day_but_not_yesterday_or_the_next(self):
        for day in ("2000-06-09", "2000-06-10", "1960-07-09", "2000-07-10"):
            born(day, day)
        self.assertEqual(self.near("2025-06-10"), [("2000-06-10", "10 June"), ("1960-07-09", "9 July")])

    def test_they_go_on_over_the_new_year_in_the_order_in_which_they_come(self):
        for day in ("1990-01-02", "1980-12-31", "1970-01-19", "1970-12-19"):
            born(day, day)
        self.assertEqual([name for name, _when in self.near("2025-12-20")], ["1980-12-31", "1990-01-02"])
        self.assertEqual(self.near("2025-12-21")[-1], ("1970-01-19", "19 January"))

    def test_a_leap_day_is_kept_on_the_28th_where_there_is_none(self):
        born("Leap", "1992-02-29")
        for today, is_near in [
            ("2025-01-30", True),
            ("2025-01-29", False),
            ("2025-02-28", True),
            ("2025-03-01", False),
            ("2028-02-29", True),
            ("2028-01-30", False),
            ("2028-01-31", True),
            ("2028-03-01", False),
        ]:
            self.assertEqual(self.near(today), [("Leap", "29 February")] if is_near else [], today)

    def test_the_year_stands_there_only_where_it_may_be_shown(self):
        born("Both", "1971-03-29", show_birth_year=True)
        born("Day", "1972-03-29")
        self.assertEqual(self.near("2025-03-29"), [("Both", "29 March 1971"), ("Day", "29 March")])
        with time_machine.travel("2025-03-29"):
            self.assertNotIn("1972", words(self.client.get("/en/people/")))

    def test_those_who_died_have_no_coming_birthday(self):
        born("Remembered", "1971-03-29", event("died", "2021-05-21"))
        self.assertEqual(self.near("2025-03-29"), [])

    def test_a_month_alone_is_no_day(self):
        born("Month", "1971-03-29", birth_precision="month")
        born("Year", "1971-03-29", birth_precision="year")
        self.assertEqual(self.near("2025-03-20"), [])
        self.assertEqual([p.name for p in self.client.get("/en/people/?birth_month=3").context["people"]], ["Month"])

    def test_today_is_that_of_the_house(self):
        born("Early", "1971-03-29")
        self.assertEqual(self.near("2025-03-29T23:30:00Z"), [("Early", "29 March")])
        house_settings(time_zone="Asia/Tbilisi")
        self.assertEqual(self.near("2025-03-29T23:30:00Z"), [])

    def test_a_day_shown_in_the_language_of_the_page(self):
        born("Ганна", "1971-03-29")
        with time_machine.travel("2025-03-29"):
            self.assertIn("29 сакавіка", words(self.client.get("/be/people/")))

    def test_many_birthdays_say_that_there_are_more(self):
        Person.objects.bulk_create(
            Person(
                name=f"P{n}", slug=f"p{n}", is_listed=True, birth_date=date(1971, 3, 29), birth_month=3, birth_day=29
            )
            for n in range(SHOWN + 1)
        )
        with time_machine.travel("2025-03-29"):
            page = self.client.get("/en/people/")
        self.assertEqual(len(page.context["birthdays"]), SHOWN)
        self.assertIn("There are more", words(page))


@pytest.mark.parametrize(
    ("today", "months"),
    [
        (date(2025, 6, 1), {6: list(range(1, 31))}),
        (date(2025, 1, 31), {1: [31], 2: [*range(1, 29), 29], 3: [1]}),
        (date(2028, 1, 31), {1: [31], 2: list(range(1, 30))}),
        (date(2025, 12, 20), {12: list(range(20, 32)), 1: list(range(1, 19))}),
    ],
)
def test_the_coming_days_by_month(today, months):
    assert coming_days(today) == months
    assert list(coming_days(today)) == list(months)
