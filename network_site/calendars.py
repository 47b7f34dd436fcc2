"""Calendars (iCalendar, RFC 5545): what those of all rooms have in common."""

from django.http import HttpResponse
from icalendar import Calendar, vText


def new_calendar(name, house_name, notice):
    """Give an empty Calendar of that name, with the house's, and with the notice of a demonstration if there is one."""
    calendar = Calendar()
    calendar.add("prodid", "-//network_site//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", vText(f"{name} · {house_name}"))
    if notice:
        calendar.add("x-wr-caldesc", vText(notice))
    return calendar


def answer_with(calendar):
    """Give the response that holds a calendar."""
    return HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
