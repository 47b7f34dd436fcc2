"""A person as data: what the formats for programs are made of."""

from network_site.countries import country_name
from people.case.kinds import Status
from people.data.events import event_id, event_records, place_record, punishment_record
from people.data.when import when_record


def person_record(portrayal, edition):
    """Give a person (a Portrayal) as a dict of what the public may know, in words of the active language.

    Dates are texts by ISO 8601; what is not known, or not to be shown, is None or empty. docs/data.md says what
    each field means.
    """
    person = portrayal.person
    return {
        "uid": str(person.uid),
        "slug": person.slug,
        "url": edition.absolute(portrayal.url),
        "name": portrayal.name,
        "latin_name": person.name,
        "names": [{"language": name.language, "name": name.name, "kind": name.kind} for name in person.names.all()],
        "countries": [{"code": code, "name": country_name(code)} for code in person.countries.split()],
        **_status(portrayal),
        "birth": _birth(portrayal.birth),
        "organisations": [_organisation(row) for row in person.affiliations.all()],
        "is_colleague": person.is_colleague,
        "place": _place(portrayal),
        "sentence": _sentence(portrayal),
        "recognition": _id_of(portrayal, portrayal.case.recognition),
        "hearings": [_id_of(portrayal, hearing) for hearing in portrayal.case.hearings],
        "events": event_records(portrayal),
        "sources": [_source(source) for source in person.sources.all()],
    }


def _status(portrayal):
    """Give the status with its age and what led to it, and the days in custody and under house arrest."""
    case = portrayal.case
    return {
        "status": Status(case.status).value,
        "status_words": portrayal.status_line,
        "as_of": case.as_of and case.as_of.isoformat(),
        "is_old": case.is_old,
        "since": _since(portrayal),
        "days_in_custody": case.days,
        "days_are_at_least": case.at_least,
        "days_counted_to": case.counted_to and case.counted_to.isoformat(),
        "days_words": portrayal.days_line,
        "house_arrest_days": case.house_arrest_days,
        "house_arrest_at_least": case.house_arrest_at_least,
        "next_anniversary": case.next_anniversary and case.next_anniversary.isoformat(),
    }


def _since(portrayal):
    """Give the event by which the status is what it is, with its date; None when nothing is known."""
    since = portrayal.case.since
    return since and {"event": _id_of(portrayal, since), "kind": since.kind.value, **when_record(since.when)}


def _id_of(portrayal, wanted):
    """Give the id of an Event of the case; None for None."""
    return wanted and str(event_id(portrayal.person, portrayal.told_by(wanted)))


def _birth(birth):
    return birth and {"date": birth.iso, "precision": birth.precision, "words": birth.text}


def _organisation(affiliation):
    organisation = affiliation.organisation
    return {
        "name": affiliation.organisation_name or organisation.name,
        "latin_name": organisation.name,
        "country": organisation.country or None,
    }


def _place(portrayal):
    """Give the present place of detention, when it may be shown."""
    if not portrayal.place:
        return None
    return place_record(next(event for event in reversed(portrayal.events) if event.place_id == portrayal.case.place))


def _sentence(portrayal):
    """Give the sentence in force, as the event says it."""
    if portrayal.sentence is None:
        return None
    return {
        "event": _id_of(portrayal, portrayal.case.sentence),
        "words": portrayal.sentence_line,
        **punishment_record(portrayal.sentence),
    }


def _source(source):
    return {
        "kind": source.kind,
        "title": source.title,
        "language": source.language or None,
        "publisher": source.publisher,
        "url": source.url,
        "date": source.date and source.date.isoformat(),
    }
