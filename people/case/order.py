"""In which order events happened, where their dates leave it open. No models, no words."""

from datetime import date

from people.case.kinds import DEATHS, RELEASES, STATUS_AFTER, Kind, Status


def in_order(items, event_of=lambda item: item):
    """Give `items` in the order in which they happened; `event_of` gives the Event of an item.

    Known bounds decide. Where they leave two orders open, a detention stands before the release that ends
    it, and a death last: “detained in September, released on 17 September” is somebody at liberty.
    The order of the input never matters.
    """
    remaining = sorted(items, key=lambda item: event_of(item).order)
    result, status = [], Status.UNKNOWN
    while remaining:
        bound = min(event_of(item).when.latest or date.max for item in remaining)
        possible = (item for item in remaining if (event_of(item).when.earliest or date.min) <= bound)
        item = next((item for item in possible if _follows_from(status, event_of(item).kind)), remaining[0])
        remaining.remove(item)
        result.append(item)
        status = STATUS_AFTER.get(event_of(item).kind, status)
    return result


def _follows_from(status, kind):
    """Say whether an event of `kind` is to be expected of somebody of that status."""
    if kind in DEATHS:
        return False  # only when nothing else is possible
    if kind in RELEASES or kind == Kind.BAIL:
        return status not in (Status.UNKNOWN, Status.FREE)
    if kind == Kind.DETAINED:
        return status != Status.CUSTODY
    return True
