"""Calendars of actions, for a reader's own programs: of all, of a campaign, of one."""

from datetime import date, timedelta
from uuid import uuid5

from django.http import Http404
from django.utils.translation import get_language, pgettext
from django.views import View
from icalendar import Event

from campaigns.actions.found import entries, live_actions
from campaigns.actions.hours import begins, ends
from campaigns.models.campaign_index_page import CampaignIndexPage
from campaigns.models.campaign_page import CampaignPage
from network_site.calendars import answer_with, new_calendar
from network_site.demo_notice import demo_notice
from network_site.frame import frame
from network_site.live_list import live_list


class ActionCalendar(View):
    """The actions with a date, in the language of the address; 404 where the list of campaigns is not live in it."""

    http_method_names = ["get", "head", "options"]

    def get(self, request, campaign="", action=""):
        """Give the calendar of one `campaign` and one `action` (slugs), or of all. Raises Http404 for unknown ones."""
        live_list(request, CampaignIndexPage)
        language = get_language()
        chosen = live_actions(language)
        title = pgettext("publications", "Actions")
        if action:  # it may be live without the campaign
            chosen = chosen.filter(url_path__endswith=f"/{campaign}/{action}/")
        elif campaign:
            above, title = _campaign(campaign, language)
            chosen = chosen.filter(path__startswith=above.path)
        found = entries(chosen, language)
        if action and not found:
            raise Http404
        around = frame(request, addresses={})
        notice = demo_notice() if around["is_demo"] else ""
        calendar = new_calendar(found[0].name if action else title, around["house_name"], notice)
        for entry in sorted(found, key=lambda entry: (entry.starts_on or date.max, str(entry.key))):
            if entry.starts_on:
                calendar.add_component(_event(entry, around["house_settings"].time_zone, around["base_url"], notice))
        _name_time_zones(calendar)
        return answer_with(calendar)


def _campaign(slug, language):
    """Give the source of a live campaign, and its title in `language`, else in its own. One query."""
    versions = CampaignPage.objects.live().filter(slug=slug, alias_of=None).select_related("locale")
    source = next((page for page in versions if page.locale_id == page.source_locale_id), None)
    if source is None:
        raise Http404
    here = next((page for page in versions if page.locale.language_code == language), source)
    return source, here.title


def _event(entry, house_zone, base_url, notice):
    event = Event()
    event.add("uid", str(uuid5(entry.key, "action")))  # the same in every language
    event.add("dtstamp", entry.changed_at)  # never “now”, so that the same calendar has the same ETag
    event.add("last-modified", entry.changed_at)
    start, end = begins(entry, house_zone), ends(entry, house_zone)
    event.add("dtstart", start or entry.starts_on)
    if start is None:
        event.add("dtend", entry.last_day + timedelta(days=1))
    elif end:
        event.add("dtend", end)
    event.add("summary", entry.name)
    event.add("url", f"{base_url}{entry.url}")
    if location := ", ".join(filter(None, [entry.venue, entry.city, entry.country_label])):
        event.add("location", location)
    if description := "\n\n".join(filter(None, [notice, entry.told, ", ".join(entry.organisers)])):
        event.add("description", description)
    return event


def _name_time_zones(calendar):
    """Add what programs must know of each time zone in use, for the years of its events."""
    days = [event.start for event in calendar.events] + [event.end for event in calendar.events]
    years = [day.year for day in days]
    if years:
        calendar.add_missing_timezones(date(min(years) - 1, 1, 1), date(max(years) + 2, 1, 1))
