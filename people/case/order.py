"""In which order events happened, where their dates leave it open. No models, no words."""

from datetime import date

from people.case.kinds import DEATHS, LETS_GO, SHOWS_CUSTODY, STATUS_AFTER, Kind, Status

# What follows on something else; it waits for that as long as none has come yet.
ANSWERS = {
    Kind.APPEAL: Kind.SENTENCED,
    Kind.RETRIAL: Kind.SENTENCED,
    Kind.RECOGNITION_WITHDRAWN: Kind.RECOGNISED,
}


def in_order(items, event_of=lambda item: item):
    """Give `items` in the order in which they happened; `event_of` gives the Event of an item.

    Known bounds decide. Where they leave two orders open, a detention stands before the release that ends
    it, a sentence before its appeal, and a death last: “detained in September, released on 17 September” is
    somebody at liberty. The order of the input never matters.
    """
    remaining = sorted(((event_of(item), item) for item in items), key=lambda pair: pair[0].order)
    result, status, answered = [], Status.UNKNOWN, set()
    while remaining:
        events = [event for event, _item in remaining]
        bound = min(event.when.latest or date.max for event in events)
        possible = [event for event in events if (event.when.earliest or date.min) <= bound]
        waiting = _waiting(possible, {event.kind for event in events} - answered)
        chosen = next((e for e in possible if e not in waiting and _follows_from(status, e.kind)), events[0])
        result.append(remaining.pop(events.index(chosen))[1])
        answered.add(chosen.kind)
        status = STATUS_AFTER.get(chosen.kind, status)
    return result


def _waiting(possible, to_come):
    """Give those of the `possible` events that stand after another; `to_come` are kinds of which none was yet."""
    waiting = [event for event in possible if ANSWERS.get(event.kind) in to_come]
    for turns in ({Kind.DETAINED}, LETS_GO):
        alike = [event for event in possible if event.kind in turns]
        open_ended = [event for event in alike if event.when.latest is None]
        # One that may have been at any later time lets those go first that may not.
        if len(open_ended) < len(alike):
            waiting += open_ended
    return waiting


def _follows_from(status, kind):
    """Say whether an event of `kind` is to be expected of somebody of that status."""
    if kind in DEATHS:
        return False  # only when nothing else is possible
    if kind in LETS_GO:
        return status not in (Status.UNKNOWN, Status.FREE)
    if kind == Kind.DETAINED:
        return status != Status.CUSTODY
    return status == Status.CUSTODY or kind not in SHOWS_CUSTODY
