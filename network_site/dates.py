"""Dates in the reader's language, by CLDR."""

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from django.utils.translation import get_language, pgettext

FALLBACK = "en"
# Languages without short names of months. Asked for them, Babel gives those of whichever language was asked first.
NO_SHORT_MONTHS = {"ar", "ckb", "ja", "km", "ko", "ne", "ug", "ur", "zh"}


def cldr_locale(language=None):
    """Give Babel's locale for a language code of the site, English where CLDR has none."""
    code = language or get_language() or FALLBACK
    for candidate in (code.replace("-", "_"), code.split("-")[0]):
        try:
            return Locale.parse(candidate)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(FALLBACK)


def day_text(day, short=False):
    """Give a date as a day of a month of a year, such as “2 November 2022”, or “2 Nov 2022” when `short`."""
    locale = cldr_locale()
    return format_date(day, day_pattern(short and locale.language not in NO_SHORT_MONTHS), locale=locale)


def day_pattern(short=False):
    """Give the CLDR pattern of a date in the active language, such as “d MMMM y”."""
    # Translators: CLDR patterns of dates. Never use L: the month must stand in the date's case.
    return pgettext("date pattern", "d MMM y") if short else pgettext("date pattern", "d MMMM y")


def birthday_text(day):
    """Give the day and month of a date without its year, such as “2 November”."""
    # Translators: CLDR pattern of a birthday. Never use L: the month must stand in the date's case.
    return format_date(day, pgettext("date pattern", "d MMMM"), locale=cldr_locale())


def month_names():
    """Give the names of the twelve months standing alone, such as “November”."""
    return [
        pgettext("month standing alone", "January"),
        pgettext("month standing alone", "February"),
        pgettext("month standing alone", "March"),
        pgettext("month standing alone", "April"),
        pgettext("month standing alone", "May"),
        pgettext("month standing alone", "June"),
        pgettext("month standing alone", "July"),
        pgettext("month standing alone", "August"),
        pgettext("month standing alone", "September"),
        pgettext("month standing alone", "October"),
        pgettext("month standing alone", "November"),
        pgettext("month standing alone", "December"),
    ]


def month_text(day):
    """Give the month and year of a date standing alone, such as “November 2022”."""
    # Translators: a month and its year standing alone, such as “November 2022”.
    return pgettext("date", "{month} {year}").format(month=month_names()[day.month - 1], year=day.year)


def known_text(day, precision):
    """Give a date as far as it is known: its `precision` is "day", "month" or "year"."""
    if precision == "month":
        return month_text(day)
    if precision == "year":
        return pgettext("date", "{year}").format(year=day.year)
    return day_text(day)
