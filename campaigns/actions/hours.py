"""The hours of an action, in the time of its place. No models here."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_time, get_timezone_name
from django.utils.translation import pgettext

from network_site.dates import cldr_locale


def begins(action, house_zone):
    """Give the moment (an aware datetime) at which an action begins; None when day or hour is not known.

    `house_zone` (a name such as Africa/Nairobi) is the time zone of actions that name none.
    """
    if not (action.starts_on and action.starts_at):
        return None
    return datetime.combine(action.starts_on, action.starts_at, ZoneInfo(action.time_zone or house_zone))


def ends(action, house_zone):
    """Give the moment at which it ends; None when its beginning is not known, or on one day its end.

    An end before the beginning is after midnight. An end of several days without an hour is the end of its day.
    """
    start = begins(action, house_zone)
    if start is None or not (action.ends_at or action.several_days):
        return None
    day = action.last_day
    if not action.several_days and action.ends_at <= action.starts_at:
        day += timedelta(days=1)
    if not action.ends_at:
        return datetime.combine(day + timedelta(days=1), time.min, start.tzinfo)
    return datetime.combine(day, action.ends_at, start.tzinfo)


def hours_text(action, house_zone):
    """Give the hours with the name of their time zone, such as “18:00–20:00, British Summer Time”; else empty."""
    start = begins(action, house_zone)
    if start is None:
        return ""
    hours = [_hour(action.starts_at), *([_hour(action.ends_at)] if action.ends_at else [])]
    zone = get_timezone_name(start, width="long", locale=cldr_locale())
    # Translators: the hours of an action and the name of their time zone.
    return pgettext("hours of an action", "{hours}, {zone}").format(hours="–".join(hours), zone=zone)


def _hour(value):
    # Translators: CLDR pattern of an hour, such as 18:00.
    return format_time(value, pgettext("date pattern", "HH:mm"), locale=cldr_locale())
