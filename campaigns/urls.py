"""Addresses of this room that are no pages."""

from django.urls import path

from campaigns.feeds import CampaignFeed, PoemFeed, StatementFeed

# Named after the slug of their list.
urlpatterns = [
    path("statements/feed/", StatementFeed.as_view(), name="statements_feed"),
    path("campaigns/feed/", CampaignFeed.as_view(), name="campaigns_feed"),
    path("poems/feed/", PoemFeed.as_view(), name="poems_feed"),
]
