"""Time zones to choose from."""

from zoneinfo import available_timezones


def timezone_choices():
    """Give the names of all regional time zones, sorted, as choices of a form field."""
    names = (name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/")))
    return [("UTC", "UTC"), *((name, name.replace("_", " ")) for name in sorted(names))]
