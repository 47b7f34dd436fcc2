"""An action: an Event, with its moment in the time of its place. What is past is scheduled still, by schema.org."""

from django.utils.translation import get_language

from campaigns.actions.hours import begins, ends
from network_site.structured_data import house, named, organisations


def action_data(page, context):
    """Give the dict for an ActionPage with its context."""
    action, zone = context["action"], context["house_settings"].time_zone
    start, end = begins(action, zone), ends(action, zone)
    thing = {
        "@type": "Event",
        "inLanguage": get_language(),
        "startDate": _iso(start or action.starts_on),
        "endDate": _iso(end or (action.last_day if action.several_days else None)),
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": f"https://schema.org/{_mode(action)}EventAttendanceMode",
        "location": _location(action, context["source"], context["is_demo"]),
        "organizer": organisations(organiser.name for organiser in context["organisers"]) or [house(context)],
    }
    return named(
        thing,
        context,
        name=page.title,
        description=page.search_description or page.lead,
        kind=", ".join(filter(None, [str(action.kind_label), action.city or action.country_label])),
    )


def _iso(moment):
    return moment.isoformat() if moment else ""


def _mode(action):
    if action.is_online:
        return "Mixed" if action.city else "Online"
    return "Offline"


def _location(action, source, is_demo):
    """Give the place, or the address online, or in a list both; None where nothing is known."""
    if not action.is_online:
        return _place(action, is_demo)
    online = {"@type": "VirtualLocation"} | ({"url": source.online_url} if source.online_url else {})
    return [_place(action, is_demo), online] if action.city else online


def _place(action, is_demo):
    address = {"@type": "PostalAddress", "addressLocality": action.city, "addressCountry": action.country}
    address = {key: value for key, value in address.items() if value}
    if len(address) == 1:
        return None
    # The venue is an editor's words.
    return {
        "@type": "Place",
        "name": (not is_demo and action.venue) or action.city or action.country_label,
        "address": address,
    }
