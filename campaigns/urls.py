"""Addresses of this room that are no pages."""

from django.urls import path

from campaigns.actions.calendar import ActionCalendar
from campaigns.actions.feed import ActionFeed
from campaigns.feeds import CampaignFeed, PoemFeed, StatementFeed
from campaigns.files import CampaignText, StatementPdf, StatementText
from campaigns.poster import CampaignPoster
from campaigns.read_aloud import CampaignNames
from network_site.paper.offered import both

# Named after the slug of their list.
urlpatterns = [
    path("statements/feed/", StatementFeed.as_view(), name="statements_feed"),
    path("campaigns/feed/", CampaignFeed.as_view(), name="campaigns_feed"),
    path("poems/feed/", PoemFeed.as_view(), name="poems_feed"),
    path("campaigns/actions/feed/", ActionFeed.as_view(), name="actions_feed"),
    path("campaigns/actions.ics", ActionCalendar.as_view(), name="actions_calendar"),
    path("campaigns/<slug:campaign>.ics", ActionCalendar.as_view(), name="campaign_calendar"),
    path("campaigns/<slug:campaign>/<slug:action>.ics", ActionCalendar.as_view(), name="action_calendar"),
    path("statements/<slug:slug>.pdf", StatementPdf.as_view(), name="statement_pdf"),
    path("statements/<slug:slug>.txt", StatementText.as_view(), name="statement_text"),
    path("campaigns/<slug:slug>.txt", CampaignText.as_view(), name="campaign_text"),
    *both("campaigns/<slug:slug>/poster-a3", CampaignPoster, "campaign_poster_a3", size="a3"),
    *both("campaigns/<slug:slug>/poster-a4", CampaignPoster, "campaign_poster_a4", size="a4"),
    *both("campaigns/<slug:slug>/names", CampaignNames, "campaign_names"),
]
