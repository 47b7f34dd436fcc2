"""People at a glance: what is drawn and counted, and what the calendar of birthdays shows of whom."""

from datetime import date

import time_machine
from django.test import SimpleTestCase

from people.glance.wall import Group, Wall, people_per_window
from people.glance.year import months
from people.models import Person, PlaceOfDetention
from tests.builders import InAHouse, event, person, words

DAY = date(2025, 6, 15)
OLD = date(2022, 11, 2)


def held(name, checked=DAY, **fields):
    return person(name, event("detained", "2022-10-01"), facts_checked_on=checked, **fields)


def born(name, day, **fields):
    return held(name, **{"birth_date": date.fromisoformat(day), "show_birthday": True} | fields)


class Drawings(SimpleTestCase):
    def test_a_window_is_a_person_and_kinds_stand_one_after_the_other(self):
        custody, free = Group("custody", "In custody", 3), Group("free", "At liberty", 2)
        wall = Wall([custody, Group("memory", "In memoriam", 0), free], columns=4)
        self.assertEqual(wall.placed, [(custody, [(0, 0), (27, 0), (66, 0)]), (free, [(93, 0), (0, 27)])])
        self.assertEqual((wall.width, wall.height), (113, 47))

    def test_of_many_people_a_window_stands_for_several_and_the_last_for_fewer(self):
        self.assertEqual([people_per_window(total) for total in (0, 200, 201, 1500, 10_000)], [1, 1, 2, 10, 50])
        wall = Wall([Group("custody", "", 1501), Group("memory", "", 1)], 10)
        self.assertEqual([len(windows) for _group, windows in wall.placed], [151, 1])

    def test_a_year_has_a_stroke_for_each_day_and_february_29_of_them(self):
        january, february, *_ = months([(1, 5, 2), (1, None, 1), (2, 29, 1)], list("JFMAMJJASOND"))
        self.assertEqual((january.people, january.days, january.others.count("M")), (3, (5,), 30))
        self.assertEqual((february.length, february.birthdays), (29, "M282.5 0h5v24h-5z"))


@time_machine.travel(DAY)
class Figures(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        with time_machine.travel(DAY):
            held("Anna Example")
            held("Boris Example", checked=OLD)
            held("Stub Example", is_listed=False)
            held("Hidden Example", is_hidden=True)
            abroad = PlaceOfDetention.objects.create(name="Centre", country="RU")
            case = event("detained", "2022-10-01", place=abroad)
            person("Clara Example", case, countries="BY PL", show_place=True, facts_checked_on=DAY)
            person("Dora Example", event("released_served", "2025-06-01"), countries="PL")
            person("Emil Example", event("died_in_custody", "2021-05-21"))

    def test_facts_that_are_old_are_counted_apart(self):
        response = self.client.get("/en/people/figures/")
        text = words(response)
        for line in ("In custody 2", "In custody when last confirmed 1", "At liberty 1", "In memoriam 1"):
            self.assertIn(line, text)
        self.assertIn("A broken one: last confirmed before 17 March 2025.", text)
        self.assertIn("In memoriam, of them died in custody: 1.", text)
        self.assertContains(response, 'aria-label="Chart: By status. The table says the same."')
        # In the wall 2 and 1, by country 2, 1, 1 and 1, and a whole and a broken one in each table.
        self.assertContains(response, 'href="#i-custody"', count=12)

    def test_somebody_of_two_countries_or_held_in_another_stands_in_each(self):
        text = words(self.client.get("/en/people/figures/"))
        rows = text[text.rindex("Everyone") :]
        for row in ("Belarus 2 1 0 1 4", "Poland 1 0 1 0 2", "Russia 1 0 0 0 1"):
            self.assertIn(row, rows)
        for code, people in (("BY", 4), ("PL", 2), ("RU", 1)):
            self.assertEqual(self.client.get(f"/en/people/?country={code}").context["total"], people)

    def test_the_figures_ask_six_times_and_the_calendar_of_birthdays_seven_times(self):
        for name in ("Fanny", "Gleb", "Hanna"):
            born(f"{name} Example", "1971-06-01", countries="LT")
        # 1 home pages and menu, 2 the directory, 3 house, 4 the site, 5 counters, 6 countries;
        # 5 birthdays of the year, 6 people of the month, 7 events
        for rest, number in (("figures", 6), ("birthdays", 7)):
            self.client.get(f"/be/people/{rest}/")
            with self.assertNumQueries(number):
                self.client.get(f"/be/people/{rest}/")

    def test_without_anybody_both_say_so(self):
        Person.objects.all().delete()
        self.assertIn("Nobody found", words(self.client.get("/en/people/figures/")))
        self.assertIn("No birthday that may be shown", words(self.client.get("/en/people/birthdays/")))

    def test_each_address_has_its_versions_and_none_where_the_directory_is_not_live(self):
        page = self.client.get("/be/people/birthdays/?month=3&page=1&nonsense=1")
        self.assertContains(page, 'hreflang="en" href="http://testserver/en/people/birthdays/?month=3"')
        self.assertEqual(self.client.get("/ka/people/figures/").status_code, 404)
        self.assertIn("/en/people/figures/", self.client.get("/ka/people/figures/").content.decode())
        self.assertEqual(self.client.post("/en/people/figures/").status_code, 405)


@time_machine.travel(DAY)
class Birthdays(InAHouse):
    def names(self, query=""):
        return [portrayal.name for portrayal in self.client.get(f"/en/people/birthdays/{query}").context["people"]]

    def test_those_of_a_month_by_day_this_one_first_asked_for(self):
        born("June Late", "1971-06-29")
        born("June Early", "1980-06-02")
        born("June Month", "1980-06-11", birth_precision="month")
        born("July", "1980-07-02", show_birth_year=True)
        self.assertEqual(self.names(), ["June Early", "June Late", "June Month"])
        self.assertEqual(self.names("?month=7"), ["July"])
        self.assertEqual(self.names("?month=13"), self.names())
        text = words(self.client.get("/en/people/birthdays/"))
        self.assertIn("29 June June Late", text)
        self.assertNotIn("1980", text)
        self.assertIn("2 July 1980", words(self.client.get("/en/people/birthdays/?month=7")))
        self.assertContains(self.client.get("/en/people/birthdays/"), 'role="img" aria-label="2, 29"')

    def test_nobody_free_nobody_who_takes_no_messages_and_nobody_hidden(self):
        born("Anna Example", "2007-06-15")
        born("Closed", "1971-06-01", route="closed")
        born("Hidden", "1971-06-01", is_hidden=True)
        born("Stub", "1971-06-01", is_listed=False)
        born("Not to be shown", "1971-06-01", show_birthday=False)
        free = born("Free", "1971-06-01")
        free.events.add(event("released_served", "2025-06-01", sort_order=2))
        free.save()
        self.assertEqual(self.names(), ["Anna Example"])
        self.assertEqual(self.client.get("/en/people/birthdays/").context["month"].people, 1)

    def test_the_age_of_a_fact_stands_beside_the_name(self):
        born("Old Fact", "1971-06-01", checked=OLD)
        text = words(self.client.get("/en/people/birthdays/"))
        self.assertIn("In custody when last confirmed, on 2 November 2022", text)
        page = self.client.get("/en/people/old-fact/")
        self.assertContains(page, '<div class="drawn" aria-hidden="true">')
        self.assertContains(page, '<path class="silent"', count=2)  # drawn, and in the key
        self.assertIn("Nothing has been confirmed here since.", words(page))
