"""Facts of a case in the reader's words. Nothing here needs a gender or a grammatical case of a name."""

from django.utils.translation import gettext, ngettext, pgettext

from network_site.dates import day_text, month_text
from people.case.kinds import Status
from people.case.when import Precision


def when_text(when):
    """Give a `When` in words, such as “2 November 2022”, “before 2 November 2020”, “date not known”."""
    match when.precision:
        case Precision.DAY:
            return day_text(when.first)
        case Precision.MONTH:
            return month_text(when.first)
        case Precision.YEAR:
            return pgettext("date", "{year}").format(year=when.first.year)
        case Precision.BEFORE:
            return pgettext("date", "before {day}").format(day=day_text(when.first))
        case Precision.AFTER:
            return pgettext("date", "after {day}").format(day=day_text(when.first))
        case Precision.BETWEEN:
            return pgettext("date", "between {first} and {last}").format(
                first=day_text(when.first), last=day_text(when.last)
            )
    return pgettext("date", "date not known")


def status_text(case):
    """Give the status with its age, such as “In custody, as of 2 November 2022”."""
    status = Status(case.status).label
    if case.status in (Status.UNKNOWN, Status.DIED):
        return str(status)
    if case.as_of is None:
        return gettext("{status} when last confirmed, on a day that is not known").format(status=status)
    day = day_text(case.as_of)
    if case.is_old:
        # Translators: a fact that nobody has confirmed for a while.
        return gettext("{status} when last confirmed, on {day}").format(status=status, day=day)
    return gettext("{status}, as of {day}").format(status=status, day=day)


def days_text(case):
    """Give the count of days in words, such as “at least 730 days”; empty when there is nothing to count."""
    if not case.days:
        return ""
    if case.at_least:
        return ngettext("at least %(count)d day", "at least %(count)d days", case.days) % {"count": case.days}
    return ngettext("%(count)d day", "%(count)d days", case.days) % {"count": case.days}
