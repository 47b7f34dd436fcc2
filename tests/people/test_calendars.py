"""Calendars of birthdays and of hearings, for a reader's own programs."""

from datetime import date, timedelta

import time_machine
from django.utils import timezone
from icalendar import Calendar

from tests.builders import InAHouse, event, house_settings, person


class CalendarTests(InAHouse):
    def days(self, which, language="en"):
        """Give the entries of a calendar."""
        answer = self.client.get(f"/{language}/people/{which}.ics")
        self.assertEqual(answer.headers["Content-Type"], "text/calendar; charset=utf-8")
        return Calendar.from_ical(answer.content).events

    def born(self, name="Anna Example", day=date(1971, 3, 29), **fields):
        return person(name, birth_date=day, **{"show_birthday": True, "show_birth_year": True} | fields)


class BirthdayTests(CalendarTests):
    def test_a_birthday_comes_every_year_and_is_a_whole_day(self):
        anna = self.born(names=[("be", "Ганна Прыклад")])
        (entry,) = self.days("birthdays")
        self.assertEqual(entry["DTSTART"].dt, date(1971, 3, 29))
        self.assertEqual(entry["DTEND"].dt, date(1971, 3, 30))
        self.assertEqual(entry["RRULE"].to_ical(), b"FREQ=YEARLY")
        self.assertEqual(str(entry["SUMMARY"]), "Birthday: Anna Example (1971)")
        self.assertEqual(str(entry["URL"]), "http://testserver/en/people/anna-example/")
        uid = entry["UID"]
        anna.name, anna.slug, anna.birth_date = "Anna New", "anna-new", date(1972, 4, 1)
        anna.save()
        (entry,) = self.days("birthdays", "be")
        self.assertEqual((entry["UID"], entry["DTSTART"].dt), (uid, date(1972, 4, 1)))
        self.assertIn("Ганна Прыклад", entry["SUMMARY"])

    @time_machine.travel("2026-07-01")
    def test_a_year_that_is_not_to_be_shown_is_not_in_it(self):
        self.born(show_birth_year=False)
        self.assertNotContains(self.client.get("/en/people/birthdays.ics"), "1971")
        (entry,) = self.days("birthdays")
        self.assertEqual(entry["DTSTART"].dt, date(2026, 3, 29))
        self.assertEqual(str(entry["SUMMARY"]), "Birthday: Anna Example")

    @time_machine.travel("2026-07-01")
    def test_who_was_born_on_a_leap_day_has_a_birthday_every_year(self):
        self.born(day=date(1972, 2, 29), show_birth_year=False)
        (entry,) = self.days("birthdays")
        self.assertEqual(entry["DTSTART"].dt, date(2024, 2, 29))
        self.assertEqual(dict(entry["RRULE"]), {"FREQ": ["YEARLY"], "BYMONTH": [2], "BYMONTHDAY": [-1]})

    def test_only_birthdays_that_may_be_shown_and_are_known_to_the_day(self):
        self.born("Hidden Birthday", show_birthday=False)
        self.born("Known Month", birth_precision="month")
        self.born("Known Year", birth_precision="year")
        self.born("Vida Hidden", is_hidden=True)
        self.born("Stub Example", is_listed=False)
        died = self.born("Dead Example")
        died.events.set([event("died_in_custody", "2021-05-21")])
        died.save()
        person("Unknown Birthday", show_birthday=True)
        self.born("Anna Example")
        self.assertEqual([str(e["SUMMARY"]) for e in self.days("birthdays")], ["Birthday: Anna Example (1971)"])

    def test_costs_the_same_for_many_birthdays(self):
        for number in range(3):
            self.born(f"Person {number}")
            self.client.get("/en/people/birthdays.ics")
            # 1 home pages and lists, 2 house, 3 the site, 4 people, 5 events, 6 settings of the house for the header
            with self.assertNumQueries(6):
                self.client.get("/en/people/birthdays.ics")


@time_machine.travel("2025-06-13T12:00Z")
class HearingTests(CalendarTests):
    def test_a_hearing_to_come_is_a_whole_day(self):
        person("Anna Example", event("hearing_set", "2025-06-20", court="City Court"), names=[("be", "Ганна Прыклад")])
        (entry,) = self.days("hearings")
        self.assertEqual((entry["DTSTART"].dt, entry["DTEND"].dt), (date(2025, 6, 20), date(2025, 6, 21)))
        self.assertEqual(str(entry["SUMMARY"]), "Court hearing: Anna Example")
        self.assertEqual(str(entry["LOCATION"]), "City Court")
        self.assertNotIn("RRULE", entry)
        (in_belarusian,) = self.days("hearings", "be")
        self.assertIn("Ганна Прыклад", in_belarusian["SUMMARY"])
        self.assertEqual(in_belarusian["UID"], entry["UID"])

    def test_a_hearing_that_is_put_off_keeps_its_id(self):
        anna = person("Anna Example", event("hearing_set", "2025-06-20"))
        (before,) = self.days("hearings")
        hearing = anna.events.get()
        hearing.date = date(2025, 7, 1)
        hearing.save()
        (after,) = self.days("hearings")
        self.assertEqual((after["UID"], after["DTSTART"].dt), (before["UID"], date(2025, 7, 1)))

    def test_only_hearings_that_are_public_to_come_and_known_to_the_day(self):
        later = timezone.now() + timedelta(hours=1)
        person(
            "Anna Example",
            event("hearing_set", "2025-06-12"),
            event("hearing_set", "2025-06-13"),
            event("hearing_set", "2025-07"),
            event("hearing_set", "2025-07-02", is_public=False),
            event("hearing_set", "2025-07-03", public_from=later),
            event("detained", "2025-06-13"),
        )
        person("Vida Hidden", event("hearing_set", "2025-07-04"), is_hidden=True)
        person("Stub Example", event("hearing_set", "2025-07-05"), is_listed=False)
        self.assertEqual([entry["DTSTART"].dt for entry in self.days("hearings")], [date(2025, 6, 13)])
        with time_machine.travel(later + timedelta(minutes=1)):
            days = [entry["DTSTART"].dt for entry in self.days("hearings")]
        self.assertEqual(days, [date(2025, 6, 13), date(2025, 7, 3)])

    def test_both_calendars_are_named_and_a_demonstration_says_so(self):
        hearing = event("hearing_set", "2025-07-01")
        person("Anna Example", hearing, birth_date=date(1971, 3, 29), show_birthday=True)
        for which, name in (("birthdays", "Birthdays · Example House"), ("hearings", "Hearings · Example House")):
            house_settings(is_demo=False)
            text = self.client.get(f"/en/people/{which}.ics").content.decode()
            self.assertIn(f"X-WR-CALNAME:{name}\r\n", text)
            self.assertNotIn("X-WR-CALDESC", text)
            house_settings(is_demo=True)
            answer = self.client.get(f"/en/people/{which}.ics")
            calendar = Calendar.from_ical(answer.content)
            self.assertTrue(str(calendar["X-WR-CALDESC"]).startswith("Demonstration."))
            self.assertTrue(str(calendar.events[0]["DESCRIPTION"]).startswith("Demonstration."))
            self.assertEqual(answer.headers["X-Robots-Tag"], "noindex")

    def test_lines_are_folded_and_what_means_something_is_escaped(self):
        self.born("Анна, Прыклад; Доўгае Імя Якое Не Змяшчаецца\nУ Адзін Радок")
        content = self.client.get("/be/people/birthdays.ics").content
        lines = content.split(b"\r\n")
        self.assertEqual(content.count(b"\n"), content.count(b"\r\n"))
        self.assertLessEqual(max(map(len, lines)), 75)
        self.assertIn("Анна\\, Прыклад\\; Доўгае", content.replace(b"\r\n ", b"").decode())

    def test_costs_the_same_for_many_hearings(self):
        for number in range(3):
            person(f"Person {number}", event("hearing_set", "2025-07-01"))
            self.client.get("/en/people/hearings.ics")
            # 1 home pages and lists, 2 house, 3 the site, 4 hearings, 5 people, 6 events,
            # 7 settings of the house for the header
            with self.assertNumQueries(7):
                self.client.get("/en/people/hearings.ics")
