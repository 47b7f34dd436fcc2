"""The feed (Atom) of actions: those written down last, in every language."""

from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language, pgettext
from django.views import View

from campaigns.actions.found import entries, live_actions
from campaigns.actions.hours import hours_text
from campaigns.feeds import begin_feed
from campaigns.models.campaign_index_page import CampaignIndexPage
from network_site.atom import answer_with, in_xml, stable_id
from network_site.dates import day_text
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
        title = pgettext("publications", "Actions")
        feed, notice, house = begin_feed(request, index, title, f"actions {language}")
        newest = entries(live_actions(language).order_by("-first_published_at", "-pk")[:NEWEST], language)
        for entry in sorted(newest, key=lambda entry: entry.published_at, reverse=True):
            feed.add_item(
                title=in_xml(entry.name),
                link=request.build_absolute_uri(entry.url),
                description=in_xml(_summary(entry, notice, house.time_zone)),
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
