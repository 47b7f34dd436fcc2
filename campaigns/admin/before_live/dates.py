"""What may be wrong with the days and hours of a publication, in sentences that name the field."""

from django.utils.translation import gettext as _


def date_or_not_known(date, is_not_known):
    """Give sentences about a `date` (or None) and the tick that it is not known."""
    if date and is_not_known:
        return [_("Date: there is a date, and “the date is not known” is ticked. Take one of them away.")]
    if not date and not is_not_known:
        return [_("Date: give one, or tick “the date is not known”.")]
    return []


def days_in_order(first, last):
    """Give sentences about a first and a last day (dates or None)."""
    if last and not first:
        return [_("First day: there is a last day and no first one.")]
    if first and last and last < first:
        return [_("Last day: it lies before the first day.")]
    return []


def hours_in_order(page):
    """Give sentences about the hours of an action: `starts_on`, `starts_at`, `ends_on`, `ends_at`."""
    if (page.starts_at or page.ends_at) and not page.starts_on:
        return [_("Begins at, ends at: there is an hour and no first day.")]
    if page.ends_at and not page.starts_at:
        return [_("Begins at: there is an hour at which it ends and none at which it begins.")]
    is_one_day = page.ends_on in (None, page.starts_on)
    if not (is_one_day and page.ends_at) or page.ends_at > page.starts_at:
        return []
    # An evening without a last day may go on after midnight.
    if page.ends_on or page.ends_at == page.starts_at:
        return [_("Ends at: it ends before it begins. If it goes on after midnight, give the last day.")]
    return []
