"""Which day it is for the house."""

from zoneinfo import ZoneInfo

from django.utils import timezone


def house_today(house_settings):
    """Give today's date in the house's time zone: the day turns at its midnight."""
    return timezone.localdate(timezone=ZoneInfo(house_settings.time_zone))
