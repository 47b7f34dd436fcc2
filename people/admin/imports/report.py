"""What the page says of the rows of an upload."""

from people.importing.finding import Outcome, counts

# Refused rows are all shown; of the others, so many of each kind.
SHOWN = 1_000


def report(findings):
    """Give the context of the report: `counts` as (label, number), `groups` of findings, and `refused`, a number."""
    numbers = counts(findings)
    groups = [_group(outcome, findings) for outcome in (Outcome.REFUSED, Outcome.CHANGED, Outcome.NEW)]
    return {
        "counts": [(Outcome(name).label, number) for name, number in numbers.items()],
        "groups": [group for group in groups if group["findings"]],
        "refused": numbers[Outcome.REFUSED],
        "to_save": numbers[Outcome.NEW] + numbers[Outcome.CHANGED],
    }


def _group(outcome, findings):
    found = [finding for finding in findings if finding.outcome == outcome]
    shown = found if outcome == Outcome.REFUSED else found[:SHOWN]
    return {"label": outcome.label, "findings": shown, "more": len(found) - len(shown)}
