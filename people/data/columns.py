"""The columns of the table: a person's record in cells, one row each."""

from operator import itemgetter

BETWEEN = " | "  # of several values in a cell; none of them has it in it


def _several(field, name):
    return lambda record: BETWEEN.join(row[name] for row in record[field] if row[name])


def _part(field, name):
    return lambda record: record[field][name] if record[field] else None


# Column by name, with how it is read from `person_record`. The names are the same in every language.
COLUMNS = {
    **{name: itemgetter(name) for name in ("uid", "slug", "url", "name", "latin_name")},
    "other_names": _several("names", "name"),
    "countries": _several("countries", "code"),
    "country_names": _several("countries", "name"),
    **{
        name: itemgetter(name)
        for name in (
            "status",
            "status_words",
            "as_of",
            "is_old",
            "days_in_custody",
            "days_are_at_least",
            "days_counted_to",
            "days_words",
            "house_arrest_days",
            "house_arrest_at_least",
        )
    },
    "birth_date": _part("birth", "date"),
    "birth_precision": _part("birth", "precision"),
    "organisations": _several("organisations", "name"),
    "place": _part("place", "name"),
    "place_held_by": _part("place", "held_by"),
    "sentence": _part("sentence", "words"),
    "events": _several("events", "words"),
    "sources": lambda record: BETWEEN.join(source["url"] or source["title"] for source in record["sources"]),
}
