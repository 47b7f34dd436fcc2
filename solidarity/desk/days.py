"""The days on which a message can have been passed on."""

from zoneinfo import ZoneInfo

from django.utils import timezone

from network_site.models import HouseSettings
from people.today import house_today


def days_of(message, request):
    """Give (first, last) for the house: the day on which `message` came, and today."""
    settings = HouseSettings.load(request_or_site=request)
    return timezone.localdate(message.created_at, ZoneInfo(settings.time_zone)), house_today(settings)
