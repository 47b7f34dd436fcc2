"""What was found out about one row."""

from dataclasses import dataclass, field

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy


class Outcome(TextChoices):
    """What becomes of a row."""

    NEW = "new", pgettext_lazy("row of an import", "new")
    CHANGED = "changed", pgettext_lazy("row of an import", "changed")
    SAME = "same", pgettext_lazy("row of an import", "nothing to change")
    REFUSED = "refused", pgettext_lazy("row of an import", "refused")


@dataclass(frozen=True)
class Finding:
    """A row's number, name and outcome: its changes, why it is refused, what to look at; `whom` it is about."""

    number: int
    name: str
    outcome: Outcome
    changes: list = field(default_factory=list)
    reasons: list = field(default_factory=list)
    warnings: list = field(default_factory=list)
    whom: object = None
    person: object = None


def counts(findings):
    """Give how many rows have each outcome, by its value."""
    outcomes = [finding.outcome for finding in findings]
    return {outcome.value: outcomes.count(outcome) for outcome in Outcome}
