"""What goes into the calendars of the register."""

from datetime import timedelta

from icalendar import Event


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
