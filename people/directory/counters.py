"""How many people there are of each status, and how many facts are old."""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count, Q
from django.utils.translation import pgettext

from people.case.kinds import Status
from people.directory.filters import DIED_IN_CUSTODY
from people.directory.found import died_in_custody
from people.papers.allowed import WITH_PLACARDS

AGES = [status for status in Status if status not in (Status.DIED, Status.UNKNOWN)]
IN_ORDER = [status for status in Status if status != Status.DIED] + [Status.DIED]


@dataclass(frozen=True)
class Counter:
    """A status, or `died_in_custody`, with its word, how many people have it and how many of these facts are old."""

    value: str
    label: str
    count: int
    old: int = 0

    @property
    def status(self):
        """The status of those counted."""
        return Status.DIED if self.value == DIED_IN_CUSTODY else Status(self.value)


@dataclass(frozen=True)
class Counters:
    """The counters of some people. `by_status` add up to `total`; the other one is a part of *in memoriam*.

    Of `with_placards` of those in custody there are placards.
    """

    by_status: tuple[Counter, ...]
    died_in_custody: Counter
    with_placards: int = 0

    @property
    def total(self):
        """How many people there are."""
        return sum(counter.count for counter in self.by_status)

    def shown(self):
        """Give those that count somebody, the deaths in custody behind all the deaths."""
        return [counter for counter in (*self.by_status, self.died_in_custody) if counter.count]

    def count(self, status=""):
        """Give how many people are found when `status` is asked for, all without one."""
        return sum(counter.count for counter in self._of(status))

    def old(self, status=""):
        """Give how many of these have not been confirmed for longer than the house's limit."""
        return sum(counter.old for counter in self._of(status))

    def _of(self, status):
        return [c for c in (*self.by_status, self.died_in_custody) if c.value == status] if status else self.by_status


def oldest_fresh(today, days_until_old):
    """Give the first day on which a confirmation is not old yet."""
    return today - timedelta(days=days_until_old)


def is_old(old_before):
    """Give the condition that a status grows old, and nobody has confirmed it since the day `old_before`."""
    return Q(status__in=AGES) & (Q(as_of=None) | Q(as_of__lt=old_before))


def count(people, today, days_until_old):
    """Count `people` (a queryset). One query."""
    rows = (
        people.order_by()
        .values_list("status")
        .annotate(
            people=Count("pk"),
            old=Count("pk", filter=is_old(oldest_fresh(today, days_until_old))),
            in_custody=Count("pk", filter=died_in_custody()),
            with_placards=Count("pk", filter=WITH_PLACARDS),
        )
    )
    found = {status: numbers for status, *numbers in rows}
    nobody = (0, 0, 0, 0)
    return Counters(
        tuple(Counter(status.value, status.label, *found.get(status.value, nobody)[:2]) for status in IN_ORDER),
        Counter(
            DIED_IN_CUSTODY,
            # Translators: a counter that stands behind “In memoriam”.
            pgettext("counter", "of them, died in custody"),
            found.get(Status.DIED.value, nobody)[2],
        ),
        found.get(Status.CUSTODY.value, nobody)[3],
    )
