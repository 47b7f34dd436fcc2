"""What may be shown of a date of birth: day and month have one switch, the year has another."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import pgettext

from network_site.dates import birthday_text, day_text, month_names, month_text
from people.case.when import Precision

LEAP_YEAR = 2000  # any: it is not written


@dataclass(frozen=True)
class Birth:
    """The parts that are known and may be shown; None for the others, and at least one is there."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def precision(self):
        """One of day, month, year, and without a year: yearly_day, yearly_month."""
        known = "day" if self.day else "month" if self.month else "year"
        return known if self.year else f"yearly_{known}"

    @property
    def iso(self):
        """The date by ISO 8601, as far as it goes: 1971-03-29, 1971-03, 1971; without a year XXXX-03-29, XXXX-03."""
        year = f"{self.year:04}" if self.year else "XXXX"
        return "-".join([year, *(f"{part:02}" for part in (self.month, self.day) if part)])

    @property
    def text(self):
        """The date in words, in the active language."""
        if not self.month:
            return pgettext("date", "{year}").format(year=self.year)
        if not self.year and not self.day:
            return month_names()[self.month - 1]
        in_words = (day_text if self.day else month_text) if self.year else birthday_text
        return in_words(date(self.year or LEAP_YEAR, self.month, self.day or 1))


def shown_birth(person):
    """Give what may be shown of the date of birth of `person`; None when that is nothing."""
    known = person.birth_date
    if known is None:
        return None
    has_month = person.show_birthday and person.birth_precision != Precision.YEAR
    birth = Birth(
        year=known.year if person.show_birth_year else None,
        month=known.month if has_month else None,
        day=known.day if has_month and person.birth_precision == Precision.DAY else None,
    )
    return birth if birth.year or birth.month else None
