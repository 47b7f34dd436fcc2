"""The calendar of birthdays."""

import calendar as months
from datetime import UTC, date, datetime, time
from uuid import uuid5

from django.utils.translation import gettext, pgettext

from network_site.calendars import answer_with, new_calendar
from people.case.kinds import Status
from people.data.calendar import add_day
from people.data.view import DataView
from people.models import Person
from people.portrayal import portray

EVERY_YEAR = {"freq": "yearly"}
END_OF_FEBRUARY = {"freq": "yearly", "bymonth": 2, "bymonthday": -1}


class BirthdayCalendar(DataView):
    """The birthdays that may be shown and are known to the day, every year; not of those who have died."""

    def response(self, edition):
        """Give the calendar. Two queries."""
        calendar = new_calendar(gettext("Birthdays"), edition.house_name, edition.notice)
        people = Person.objects.listed().filter(show_birthday=True, birth_date__isnull=False)
        people = people.with_names(edition.language).prefetch_related("events").order_by("sort_as", "name", "pk")
        for portrayal in portray(people, edition.house_settings):
            if portrayal.birth and portrayal.birth.day and portrayal.case.status != Status.DIED:
                _add(calendar, portrayal, edition)
        return answer_with(calendar)


def _add(calendar, portrayal, edition):
    birth = portrayal.birth
    day = date(birth.year or _year_without_meaning(birth, edition.today), birth.month, birth.day)
    add_day(
        calendar,
        edition,
        uid=str(uuid5(portrayal.person.uid, "birthday")),
        summary=_summary(portrayal),
        day=day,
        url=edition.absolute(portrayal.url),
        stamp=datetime.combine(day, time.min, UTC),
        rrule=END_OF_FEBRUARY if (birth.month, birth.day) == (2, 29) else EVERY_YEAR,
    )


def _summary(portrayal):
    if portrayal.birth.year:
        sentence = pgettext("calendar", "Birthday: {name} ({year})")
        return sentence.format(name=portrayal.name, year=portrayal.birth.year)
    return pgettext("calendar", "Birthday: {name}").format(name=portrayal.name)


def _year_without_meaning(birth, today):
    """Give the year from which a birthday without its year recurs: this one, or the last that had the day."""
    year = today.year
    while birth.day > months.monthrange(year, birth.month)[1]:
        year -= 1
    return year
