"""Dates as they are written in a file."""

import re
from datetime import date

from django.utils.translation import gettext as _

from people.case.when import Precision, When

UNKNOWN = {"", "?", "unknown"}


def read_when(text):
    """Give the When of `text`; raise ValueError with a sentence when it is none.

    2020-09-17, 2020-09, 2020; before: <2020-09-17; after: >2020-09-17; between: 2020-09-17/2020-10-01;
    not known: empty, or “unknown”.
    """
    text = text.strip().lower()
    if text in UNKNOWN:
        return When()
    if "/" in text:
        first, last = (_day(part) for part in text.split("/", 1))
        if last <= first:
            raise ValueError(_("“%(text)s”: the later day stands second.") % {"text": text})
        return When(Precision.BETWEEN, first, last)
    if text[0] in "<>":
        return When(Precision.BEFORE if text[0] == "<" else Precision.AFTER, _bound(text))
    for precision, pattern in ((Precision.YEAR, r"\d{4}"), (Precision.MONTH, r"\d{4}-\d{2}")):
        if re.fullmatch(pattern, text, re.ASCII):
            return When(precision, _day((text + "-01-01")[:10], text))
    return When(Precision.DAY, _day(text))


def read_birth(text):
    """Give the When of a date of birth: a day, a month or a year; raise ValueError with a sentence."""
    if text.upper().startswith("XXXX-"):  # of an export, where the year is not shown
        return When()
    when = read_when(text)
    if when.precision not in (Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.UNKNOWN):
        raise ValueError(_("“%(text)s”: write 1971-03-29, 1971-03 or 1971.") % {"text": text})
    return when


def read_day(text):
    """Give the date of a text such as 2020-09-17; raise ValueError with a sentence."""
    return _day(text.strip())


def write_when(when):
    """Give a When as `read_when` reads it."""
    first, last = (day.isoformat() if day else "" for day in (when.first, when.last))
    match when.precision:
        case Precision.UNKNOWN:
            return "unknown"
        case Precision.YEAR:
            return first[:4]
        case Precision.MONTH:
            return first[:7]
        case Precision.BETWEEN:
            return f"{first}/{last}"
    return {Precision.BEFORE: "<", Precision.AFTER: ">"}.get(when.precision, "") + first


def _bound(text):
    if re.fullmatch(r"[<>]\s*\d{4}(-\d{2})?", text, re.ASCII):
        raise ValueError(_("“Before” and “after” need a whole day, such as >2020-09-17."))
    return _day(text[1:])


def _day(text, written=None):
    text = text.strip()
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        sentence = _("“%(text)s” is no date as it is written here: 2020-09-17, 2020-09 or 2020.")
        raise ValueError(sentence % {"text": text[:40]})
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(_("There is no day “%(text)s”.") % {"text": written or text}) from error
