"""Case events as data."""

from uuid import uuid5

from people.case.kinds import SENTENCES
from people.case.order import in_order
from people.data.when import when_record
from people.models import CaseEvent
from people.sentences import event_sentence


def event_records(portrayal):
    """Give the public events of somebody as dicts, in the order in which they happened."""
    return [_record(event, portrayal.person) for event in in_order(portrayal.events, CaseEvent.as_event)]


def _record(event, person):
    record = {
        "id": str(event_id(person, event)),
        "kind": event.kind,
        "words": event_sentence(event, person.gender),
        **when_record(event.when),
        "place": place_record(event) if person.show_place else None,
        "court": event.court,
        "articles": event.articles,
        "criterion": event.criterion,
        "recognised_by": [row.organisation_name or row.organisation.name for row in event.recognisers.all()],
        "source": _source(event),
    }
    if event.kind in SENTENCES:
        record["punishment"] = punishment_record(event)
    return record


def event_id(person, event):
    """Give the UUID of an event of `person`: it stays when the event is changed."""
    return uuid5(person.uid, str(event.pk))


def place_record(event):
    """Give the place of an event as a dict; None where none is stated."""
    if event.place is None:
        return None
    place = event.place
    return {
        "name": event.place_name or place.name,
        "kind": place.kind,
        "country": place.country,
        "held_by": place.held_by or place.country,
    }


def punishment_record(event):
    """Give the punishment that a sentence states as a dict of codes and numbers."""
    return {
        "kind": event.term or None,
        "years": event.term_years,
        "months": event.term_months,
        "regime": event.regime or None,
        "in_absentia": event.in_absentia,
    }


def _source(event):
    """Give the source of an event as a dict; None where there is none that may be published."""
    if not event.source_is_public or not (event.source or event.source_url):
        return None
    return {"title": event.source, "url": event.source_url}
