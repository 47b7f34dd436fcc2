"""Whose birthday is near. Only birthdays that may be shown, of people who live."""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Case, Q, Value, When
from django.urls import reverse

from network_site.dates import birthday_text, day_text
from people.case.kinds import Status
from people.models.person import Person

DAYS = 30
SHOWN = 24


@dataclass(frozen=True)
class Birthday:
    """A person, annotated for display, whose birthday may be shown."""

    person: Person

    @property
    def name(self):
        """The name in the language of the page."""
        return self.person.shown_name

    @property
    def url(self):
        """The address in the active language."""
        return reverse("wagtail_serve", args=[f"people/{self.person.slug}/"])

    @property
    def when(self):
        """The day and month in words, with the year only where that may be shown too."""
        in_words = day_text if self.person.show_birth_year else birthday_text
        return in_words(self.person.birth_date)


def coming_days(today, days=DAYS):
    """Give {month: [days]} of the coming `days`, today included, in their order.

    In a year without it, 29 February stands on the 28th: rather a day early than a day late.
    """
    found = {}
    for number in range(days):
        day = today + timedelta(days=number)
        found.setdefault(day.month, []).append(day.day)
        if (day.month, day.day) == (2, 28) and (day + timedelta(days=1)).day == 1:
            found[2].append(29)
    return found


def coming_birthdays(listed, today, language):
    """Give (the next SHOWN birthdays, whether there are more) of the people `listed` (a queryset). One query."""
    days = coming_days(today)
    near = Q()
    for month, of_month in days.items():
        near |= Q(birth_month=month, birth_day__in=of_month)
    order = Case(*(When(birth_month=month, then=Value(number)) for number, month in enumerate(days)))
    in_order = (order, "birth_day", "sort_as", "name", "pk")
    nearest = listed.filter(near).exclude(status=Status.DIED).order_by(*in_order)[: SHOWN + 1]
    people = listed.for_display(language).prefetch_related(None).filter(pk__in=nearest.values("pk")).order_by(*in_order)
    found = [Birthday(person) for person in people]
    return found[:SHOWN], len(found) > SHOWN
