"""A stay in custody or under house arrest, as far as its days are known."""

from dataclasses import dataclass, replace
from datetime import date

from people.case.kinds import Kind

# That somebody was detained is known to the day only from these.
BEGINNINGS = {Kind.DETAINED, Kind.HOUSE_ARREST}


@dataclass(frozen=True)
class Period:
    """A stay: from the latest day it can have begun to the earliest it can have ended.

    `begin` is None when no day is known by which it had begun; `end` is None while it lasts or when no day
    is known before which it lasted. `is_exact` says that both days are known, so far as there are both;
    `seen` is the last day on which the person is known to have been held.
    """

    begin: date | None
    end: date | None = None
    is_exact: bool = False
    is_over: bool = False
    seen: date | None = None

    @classmethod
    def begun_by(cls, event):
        """Give the stay that begins with `event`: only a detention on a known day is its exact beginning."""
        is_exact = event.kind in BEGINNINGS and event.when.is_exact
        return cls(event.when.latest, is_exact=is_exact, seen=event.when.earliest)

    @property
    def last_known(self):
        """The last day of which it is certain that the stay lasted until then; None when there is none."""
        return max(filter(None, [self.begin, self.seen]), default=None)

    def confirmed_by(self, event):
        """Give the stay, which went on at `event`: a beginning without a bound had happened by then."""
        seen = max(filter(None, [self.seen, event.when.earliest]), default=None)
        return replace(self, begin=self.begin or event.when.latest, seen=seen)

    def ended_by(self, event):
        """Give the stay as over at the earliest possible day of `event`, never before its last known day."""
        end = max(filter(None, [self.last_known, event.when.earliest]), default=None)
        # Who disappears from a prison may still be held.
        is_exact = self.is_exact and event.when.is_exact and event.kind != Kind.DISAPPEARED
        return replace(self, end=end, is_exact=is_exact, is_over=True)

    def ended_unseen(self):
        """Give the stay as over on a day that nobody told, after its last known one."""
        return replace(self, end=self.last_known, is_exact=False, is_over=True)


def count(periods, today, is_old):
    """Give the days in all periods up to `today`, and whether they are a lower bound; None without a begun period."""
    if not any(period.begin for period in periods):
        return None, False
    total = 0
    for period in periods:
        end = period.end if period.is_over else today
        if period.begin and end:
            total += max(0, (end - period.begin).days)
    at_least = not all(period.is_exact for period in periods) or (is_old and not periods[-1].is_over)
    return total, at_least
