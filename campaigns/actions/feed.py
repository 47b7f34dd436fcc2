"""The feed (Atom) of actions: those written down last, in every language."""

from datetime import UTC, datetime

from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language, gettext
from django.views import View

from campaigns.actions.found import entries, live_actions
from campaigns.actions.hours import hours_text
from campaigns.models.campaign_index_page import CampaignIndexPage
from network_site.atom import Atom, answer_with, in_xml, stable_id
from network_site.dates import day_text
from network_site.demo_notice import demo_notice
from network_site.frame import frame
from network_site.live_list import live_list

NEWEST = 30


class ActionFeed(View):
    """Actions by their publication, past ones and coming ones; 404 where the list of campaigns is not live.

    A feed of its own: thirty actions of one day would push everything else out of that of the campaigns.
    """

    http_method_names = ["get", "head", "options"]

    def get(self, request):
        """Give the feed."""
        index, language = live_list(request, CampaignIndexPage), get_language()
        around = frame(request, addresses={})
        notice = demo_notice() if around["is_demo"] else ""
        feed = Atom(
            title=in_xml(f"{gettext('Actions')} · {around['house_name']}"),
            link=request.build_absolute_uri(index.get_url(request)),
            description=None,
            subtitle=notice or None,
            language=language,
            author_name=in_xml(around["house_name"]),
            feed_url=request.build_absolute_uri(reverse("actions_feed")),
            feed_guid=stable_id(index.translation_key, f"actions {language}"),
            list_changed=index.last_published_at or index.latest_revision_created_at or datetime.fromtimestamp(0, UTC),
        )
        newest = entries(live_actions().order_by("-first_published_at", "-pk")[:NEWEST], language)
        for entry in sorted(newest, key=lambda entry: entry.published_at, reverse=True):
            feed.add_item(
                title=in_xml(entry.name),
                link=request.build_absolute_uri(entry.url),
                description=in_xml(_summary(entry, notice, around["house_settings"].time_zone)),
                unique_id=stable_id(entry.key, language),
                pubdate=entry.published_at,
                updateddate=entry.changed_at,
            )
        return answer_with(feed)


def _summary(entry, notice, house_zone):
    """Give the notice of a demonstration, when and where, and what is told, as paragraphs of HTML."""
    days = dict.fromkeys(day_text(day) for day in (entry.starts_on, entry.last_day) if day)
    facts = " · ".join(filter(None, [" – ".join(days), hours_text(entry, house_zone), entry.city, entry.country_label]))
    told = [(text,) for text in (notice, facts, entry.told) if text]
    return format_html("{}", format_html_join("", "<p>{}</p>", told))
