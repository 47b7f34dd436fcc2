"""A calendar (iCalendar, RFC 5545), and what goes into it."""

from datetime import timedelta

from django.http import HttpResponse
from icalendar import Calendar, Event, vText


def new_calendar(name, edition):
    """Give an empty Calendar of that name, with the house's, and with the notice of a demonstration."""
    calendar = Calendar()
    calendar.add("prodid", "-//network_site//people//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", vText(f"{name} · {edition.house_name}"))
    if edition.notice:
        calendar.add("x-wr-caldesc", vText(edition.notice))
    return calendar


def add_day(calendar, edition, *, uid, summary, day, url, stamp, **more):
    """Add a whole day to a calendar: a stable `uid`, the words, the date, an address, and when it was written down.

    `stamp` is never “now”, so that the same calendar has the same ETag. `more` are further properties.
    """
    entry = Event()
    entry.add("uid", uid)
    entry.add("dtstamp", stamp)
    entry.add("dtstart", day)
    entry.add("dtend", day + timedelta(days=1))
    entry.add("summary", summary)
    entry.add("url", url)
    entry.add("transp", "TRANSPARENT")  # nobody is busy by it
    if edition.notice:
        entry.add("description", edition.notice)
    for name, value in more.items():
        entry.add(name, value)
    calendar.add_component(entry)


def answer_with(calendar):
    """Give the response that holds a calendar."""
    return HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
