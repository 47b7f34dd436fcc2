"""A day that may be known to the day, the month, the year, between bounds, or not at all."""

import calendar
from dataclasses import dataclass
from datetime import date

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy


class Precision(TextChoices):
    """How much of a date is known. Bounds are given as days."""

    DAY = "day", pgettext_lazy("date", "on this day")
    MONTH = "month", pgettext_lazy("date", "in this month")
    YEAR = "year", pgettext_lazy("date", "in this year")
    BEFORE = "before", pgettext_lazy("date", "before this day")
    AFTER = "after", pgettext_lazy("date", "after this day")
    BETWEEN = "between", pgettext_lazy("date", "between two days")
    UNKNOWN = "unknown", pgettext_lazy("date", "not known")


@dataclass(frozen=True)
class When:
    """A date and what is known of it: `first`, and for *between* also `last`; both None when unknown."""

    precision: Precision = Precision.UNKNOWN
    first: date | None = None
    last: date | None = None

    @property
    def earliest(self):
        """The first day it can have been; None when there is no such bound."""
        if self.precision == Precision.MONTH:
            return self.first.replace(day=1)
        if self.precision == Precision.YEAR:
            return self.first.replace(month=1, day=1)
        return None if self.precision in (Precision.BEFORE, Precision.UNKNOWN) else self.first

    @property
    def latest(self):
        """The last day it can have been; None when there is no such bound."""
        if self.precision == Precision.MONTH:
            return self.first.replace(day=calendar.monthrange(self.first.year, self.first.month)[1])
        if self.precision == Precision.YEAR:
            return self.first.replace(month=12, day=31)
        if self.precision == Precision.BETWEEN:
            return self.last
        return None if self.precision in (Precision.AFTER, Precision.UNKNOWN) else self.first

    @property
    def is_exact(self):
        """Whether the day itself is known."""
        return self.precision == Precision.DAY

    def is_before(self, other):
        """Say whether this was certainly on an earlier day than `other`, a `When`."""
        return self.latest is not None and other.earliest is not None and self.latest < other.earliest
