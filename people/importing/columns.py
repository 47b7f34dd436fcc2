"""The columns of the template, and what is said of others."""

import re

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from people.importing.limits import MAX_EVENTS
from people.importing.problem import FileProblem

WHOM = ("uid", "slug", "new")
WHO = ("name", "sort_as", "gender", "countries", "birth_date", "organisations", "listed")
FACTS = ("facts_checked_on", "source_title", "source_url", "source_publisher", "source_date")
PERSON_COLUMNS = (*WHOM, *WHO, *FACTS)
EVENT_COLUMNS = (
    "kind",
    "date",
    "place",
    "term",
    "years",
    "months",
    "regime",
    "in_absentia",
    "articles",
    "court",
    "recognised_by",
    "criterion",
    "words",
    "source",
    "source_url",
    "public",
)
# Columns that an export has to be read, and that follow from others or say them in words: passed over, with a note.
FOR_READING = (
    "shown_name",
    "other_names",
    "country_names",
    "status",
    "status_words",
    "as_of",
    "is_old",
    "since",
    "since_precision",
    "since_kind",
    "days_in_custody",
    "days_are_at_least",
    "days_counted_to",
    "days_words",
    "house_arrest_days",
    "house_arrest_at_least",
    "next_anniversary",
    "birth_precision",
    "is_colleague",
    "place",
    "place_held_by",
    "sentence",
    "events",
    "event_kinds",
    "event_dates",
    "event_precisions",
    "event_sources",
    "sources",
    "url",
    "house",
    "licence",
    "notice",
)
# What is decided for each person by somebody who knows her, and never by a file.
DECIDED = (
    "show_birthday",
    "show_birth_year",
    "show_portrait",
    "show_place",
    "show_letter_address",
    "allow_placards",
    "publish_messages",
    "consent_by",
    "consent_date",
    "consent_scope",
    "is_listed",
    "is_hidden",
    "portrait",
    "route",
    "is_reopened",
)
NOTED = {*FOR_READING, *DECIDED} - {"shown_name"}
LANGUAGES = {code.lower(): code for code, _name in settings.LANGUAGES}

READING_NOTE = gettext_lazy("The column “%(column)s” is passed over: an export has it to be read, not imported.")
DECIDED_NOTE = gettext_lazy("The column “%(column)s” is passed over: that is decided for each person in the admin.")


def tidy(name):
    """Give the name of a column as it is compared: small letters, blanks and hyphens as underscores."""
    return re.sub(r"[\s-]+", "_", name.strip().lower())


def is_known(name):
    """Say whether a column of that name means something here."""
    name = tidy(name)
    return (
        name in (*PERSON_COLUMNS, "latin_name")
        or name in FOR_READING
        or name in DECIDED
        or bool(language_of(name) or event_of(name))
    )


def language_of(name):
    """Give the language code of a column such as name_be, or None."""
    code = name.removeprefix("name_").replace("_", "-")
    return LANGUAGES.get(code) if name.startswith("name_") else None


def event_of(name):
    """Give number and column of an event for a column such as event2_date, or None."""
    found = re.fullmatch(r"event_?(\d{1,3})_(\w+)", name)
    if not found or found[2] not in EVENT_COLUMNS or not 1 <= int(found[1]) <= MAX_EVENTS:
        return None
    return int(found[1]), found[2]


def columns_of(header):
    """Give the columns of a header (texts) and the notes on those passed over; raise FileProblem, naming the column."""
    names = _latin([tidy(name) for name in header])
    _refuse_unknown(names)
    _refuse_twice(names)
    if not {"uid", "slug"} & set(names):
        _refuse_missing(names)
    return [_as_one(name) for name in names], [str(_note(name)) for name in names if name in NOTED]


def _latin(names):
    """Give the names of columns with those of an export, whose “name” is in its language, as they are here."""
    if "latin_name" not in names:
        return names
    return [{"name": "shown_name", "latin_name": "name"}.get(name, name) for name in names]


def _as_one(name):
    """Give event2_date for event_2_date and event02_date; other names as they are."""
    return "event{}_{}".format(*found) if (found := event_of(name)) else name


def _refuse_unknown(names):
    unknown = [name for name in names if name and not is_known(name)]
    if not unknown:
        return
    if len(unknown) == len([name for name in names if name]):
        raise FileProblem(_("The first line must hold the names of the columns, as in the template."))
    shown = ", ".join(f"“{name[:40]}”" for name in unknown[:10])
    raise FileProblem(
        _("There is no column %(names)s. Correct the name, or take the column out. The template has all names.")
        % {"names": shown}
    )


def _refuse_twice(names):
    names = [_as_one(name) for name in names if name]
    for name in names:
        if names.count(name) > 1:
            raise FileProblem(_("The column “%(column)s” stands there twice.") % {"column": name})


def _refuse_missing(names):
    missing = [name for name in ("name", "countries") if name not in names]
    if missing:
        sentence = _("The file lacks: %(names)s. Every row needs a name and a country, or a uid.")
        raise FileProblem(sentence % {"names": ", ".join(f"“{name}”" for name in missing)})


def _note(name):
    if name == "is_listed":
        return _("The column “is_listed” is passed over: write “yes” into a column “listed”.")
    return (READING_NOTE if name in FOR_READING else DECIDED_NOTE) % {"column": name}
