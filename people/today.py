"""Which day it is for the house."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from django.utils import timezone


def house_today(house_settings):
    """Give today's date in the house's time zone: the day turns at its midnight."""
    return timezone.localdate(timezone=ZoneInfo(house_settings.time_zone))


def house_midnight(day, house_settings):
    """Give the moment (an aware datetime) at which `day` begins for the house."""
    return datetime.combine(day, time.min, tzinfo=ZoneInfo(house_settings.time_zone))
