"""What the events of a row change in a person. Events are added or filled in, never taken away."""

from people.case.kinds import STAFF_ONLY_AT_FIRST, Kind
from people.case.when import Precision
from people.importing.dates import write_when
from people.models import CaseEvent, EventRecogniser

# Cells whose value is an attribute of the event; the attribute.
ATTRIBUTES = {
    "place": "place",
    "term": "term",
    "years": "term_years",
    "months": "term_months",
    "regime": "regime",
    "in_absentia": "in_absentia",
    "articles": "articles",
    "court": "court",
    "criterion": "criterion",
    "source": "source",
    "source_url": "source_url",
    "public": "is_public",
}


def set_events(person, events, changes, language):
    """Add or fill in `events` (a list of what EventForm cleaned); tell `changes`; give the events touched.

    An event of the same kind and date is the same event. `language` is that of words of one's own.
    """
    return [_set_event(person, given, changes, language) for given in events]


def named(event):
    """Give an event of either kind as a report names it, such as “Detention 2020-09-17”."""
    return f"{Kind(event.kind).label} {write_when(event.when)}"


def _set_event(person, given, changes, language):
    kind, when = given["kind"], given["date"]
    held = list(person.events.all())
    event = next((event for event in held if (event.kind, event.when) == (kind.value, when)), None)
    is_new = event is None
    if is_new:
        place = max((event.sort_order or 0 for event in held), default=-1) + 1
        event = CaseEvent(kind=kind.value, precision=when.precision.value, date=when.first, date_to=when.last)
        event.sort_order, event.is_public = place, kind not in STAFF_ONLY_AT_FIRST
        person.events.add(event)
        changes.tell("event", "", named(event))
        _note_same_kind(event, held, changes)
    title = named(event)
    for column, attribute in ATTRIBUTES.items():
        value = given[column]
        changes.set(event, attribute, getattr(value, "value", value), column=f"{title}: {column}")
    if given["words"]:
        changes.set(event, "own_words", event.own_words | {language: given["words"]}, column=f"{title}: words")
    for organisation in given["recognised_by"] or []:
        if organisation.pk not in [known.organisation_id for known in event.recognisers.all()]:
            event.recognisers.add(EventRecogniser(organisation=organisation, sort_order=event.recognisers.count()))
            changes.tell(f"{title}: recognised_by", "", organisation)
    return event


def _note_same_kind(event, held, changes):
    """Point at an event of this kind at a time that may be the same: perhaps one of the two is meant."""
    for other in held:
        if other.kind == event.kind and _may_be_one_day(other.when, event.when):
            changes.notes.append((named(event), named(other)))


def _may_be_one_day(one, other):
    if Precision.UNKNOWN in (one.precision, other.precision):
        return True
    begins = max(filter(None, (one.earliest, other.earliest)), default=None)
    ends = min(filter(None, (one.latest, other.latest)), default=None)
    return begins is None or ends is None or begins <= ends
