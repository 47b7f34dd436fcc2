"""Days that return every year. Pure: dates in, dates out; which day it is for the house is the caller's to say."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Days:
    """A day, or a span from `first` to `last` (dates), and how it stands to today: coming, now or past."""

    first: date
    last: date
    state: str

    @property
    def is_span(self):
        """Whether it is more than one day."""
        return self.last > self.first


def days_of(starts_on, ends_on, recurs_yearly, today):
    """Give the `Days` of a campaign as they stand on `today`; None when it has no first day.

    Of those that return every year: the present ones, else the next. A last day before the first counts for nothing.
    """
    if starts_on is None:
        return None
    ends_on = max(ends_on or starts_on, starts_on)
    years = max(today.year - ends_on.year, 0) if recurs_yearly else 0
    found = _in_years(starts_on, ends_on, years, today)
    return _in_years(starts_on, ends_on, years + 1, today) if recurs_yearly and found.state == "past" else found


def _in_years(starts_on, ends_on, years, today):
    first, last = _years_later(starts_on, years), _years_later(ends_on, years)
    return Days(first, last, "coming" if today < first else "past" if today > last else "now")


def _years_later(day, years):
    """Give the same day `years` later; of 29 February the last day of that month."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1) - timedelta(days=1)
