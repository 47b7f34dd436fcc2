"""Dates as data."""

from people.case.when import Precision

LETTERS = {Precision.MONTH: 7, Precision.YEAR: 4}


def when_record(when):
    """Give a `When` as a dict: `date` by ISO 8601 as far as it is known, its `precision`, and the days that bound it.

    `first` is the first day it can have been and `last` the last; None where there is no such bound. For *between*
    `date` is written as an interval, `2020-09-17/2020-10-01`.
    """
    return {
        "date": _iso(when),
        "precision": when.precision.value,
        "first": when.earliest and when.earliest.isoformat(),
        "last": when.latest and when.latest.isoformat(),
    }


def _iso(when):
    if when.first is None:
        return None
    if when.precision == Precision.BETWEEN:
        return f"{when.first.isoformat()}/{when.last.isoformat()}"
    return when.first.isoformat()[: LETTERS.get(when.precision, 10)]
