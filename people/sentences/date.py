"""A date as a part of a sentence: each language writes its own preposition, case and order."""

from django.utils.translation import get_language, pgettext

from people.case.when import Precision
from people.words import when_text


def date_in_sentence(when):
    """Give a `When` as it stands in a sentence, such as “on 7 February 2019”, “in May 2020”, “before 2 May 2020”.

    A translation that cannot put the month into the case it needs may write `{date}` instead: the date as it
    stands alone. (That is why gettext is told not to compare placeholders.)
    """
    known = {"date": when_text(when)}
    if when.first:
        known |= {"day": when.first.day, "month": _month_of_day(when.first), "year": when.first.year}
    match when.precision:
        case Precision.DAY:
            # xgettext:no-python-brace-format
            return pgettext("date in a sentence", "on {day} {month} {year}").format(**known)
        case Precision.MONTH:
            known["month"] = _month_alone(when.first)
            # xgettext:no-python-brace-format
            return pgettext("date in a sentence", "in {month} {year}").format(**known)
        case Precision.YEAR:
            # xgettext:no-python-brace-format
            return pgettext("date in a sentence", "in {year}").format(**known)
        case Precision.BEFORE:
            # xgettext:no-python-brace-format
            return pgettext("date in a sentence", "before {day} {month} {year}").format(**known)
        case Precision.AFTER:
            # xgettext:no-python-brace-format
            return pgettext("date in a sentence", "after {day} {month} {year}").format(**known)
        case Precision.BETWEEN:
            known |= {"day2": when.last.day, "month2": _month_of_day(when.last), "year2": when.last.year}
            # xgettext:no-python-brace-format
            words = pgettext("date in a sentence", "between {day} {month} {year} and {day2} {month2} {year2}")
            return words.format(**known)
    return pgettext("date in a sentence", "on a day that is not known")


def has_dates_in_sentences():
    """Say whether the active language has words for a date in a sentence; English needs no catalogue."""
    language = get_language() or "en"
    return language.partition("-")[0] == "en" or pgettext("date in a sentence", "in {year}") != "in {year}"


def _month_of_day(day):
    """Give the month as it stands after the number of a day in a sentence."""
    return [
        pgettext("month of a day in a sentence", "January"),
        pgettext("month of a day in a sentence", "February"),
        pgettext("month of a day in a sentence", "March"),
        pgettext("month of a day in a sentence", "April"),
        pgettext("month of a day in a sentence", "May"),
        pgettext("month of a day in a sentence", "June"),
        pgettext("month of a day in a sentence", "July"),
        pgettext("month of a day in a sentence", "August"),
        pgettext("month of a day in a sentence", "September"),
        pgettext("month of a day in a sentence", "October"),
        pgettext("month of a day in a sentence", "November"),
        pgettext("month of a day in a sentence", "December"),
    ][day.month - 1]


def _month_alone(day):
    """Give the month as it stands after “in”, without a day."""
    return [
        pgettext("month without a day in a sentence", "January"),
        pgettext("month without a day in a sentence", "February"),
        pgettext("month without a day in a sentence", "March"),
        pgettext("month without a day in a sentence", "April"),
        pgettext("month without a day in a sentence", "May"),
        pgettext("month without a day in a sentence", "June"),
        pgettext("month without a day in a sentence", "July"),
        pgettext("month without a day in a sentence", "August"),
        pgettext("month without a day in a sentence", "September"),
        pgettext("month without a day in a sentence", "October"),
        pgettext("month without a day in a sentence", "November"),
        pgettext("month without a day in a sentence", "December"),
    ][day.month - 1]
