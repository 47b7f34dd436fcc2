"""The columns of the table: a person's record in cells, one row each."""

from operator import itemgetter

BETWEEN = " | "  # of several values in a cell; none of them has it in it


def _plain(*names):
    return {name: itemgetter(name) for name in names}


def _several(field, name):
    return lambda record: BETWEEN.join(row[name] for row in record[field] if row[name])


def _part(field, name):
    return lambda record: record[field][name] if record[field] else None


def _each(name):
    """Of each event, empty where it is not known: the first date belongs to the first of the events in words."""
    return lambda record: BETWEEN.join(event[name] or "" for event in record["events"])


def _named(source):
    return (source["url"] or source["title"]) if source else ""


# Column by name, with how it is read from `person_record`. The names are the same in every language.
COLUMNS = {
    **_plain("uid", "slug", "url", "name", "latin_name"),
    "other_names": _several("names", "name"),
    "countries": _several("countries", "code"),
    "country_names": _several("countries", "name"),
    **_plain("status", "status_words", "as_of", "is_old"),
    "since": _part("since", "date"),
    "since_precision": _part("since", "precision"),
    "since_kind": _part("since", "kind"),
    **_plain("days_in_custody", "days_are_at_least", "days_counted_to", "days_words"),
    **_plain("house_arrest_days", "house_arrest_at_least", "next_anniversary"),
    "birth_date": _part("birth", "date"),
    "birth_precision": _part("birth", "precision"),
    "organisations": _several("organisations", "name"),
    **_plain("is_colleague"),
    "place": _part("place", "name"),
    "place_held_by": _part("place", "held_by"),
    "sentence": _part("sentence", "words"),
    "events": _each("words"),
    "event_kinds": _each("kind"),
    "event_dates": _each("date"),
    "event_precisions": _each("precision"),
    "event_sources": lambda record: BETWEEN.join(_named(event["source"]) for event in record["events"]),
    "sources": lambda record: BETWEEN.join(map(_named, record["sources"])),
}
