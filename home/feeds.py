"""The feeds of the lists that are live, for programs that look for them on the first page."""

from django.urls import reverse
from django.utils.translation import get_language, gettext, pgettext

from campaigns.models import CampaignIndexPage, PoemIndexPage, StatementIndexPage
from network_site.languages import pages_below
from people.models import PeopleIndexPage

PUBLICATIONS = (CampaignIndexPage, StatementIndexPage, PoemIndexPage)


def feeds(request):
    """Give (title, address) of each feed in the language of the request. No query: the lists are at hand."""
    home = request.live_homes.get(get_language())
    titles = {below.slug: below.title for below in pages_below(home)} if home else {}
    slugs = [model.fixed_slug for model in PUBLICATIONS if model.fixed_slug in titles]
    found = [(titles[slug], reverse(f"{slug}_feed")) for slug in slugs]
    if PeopleIndexPage.fixed_slug in titles:
        found.append((gettext("What is new about people"), reverse("changes_feed")))
    if CampaignIndexPage.fixed_slug in titles:
        found.append((pgettext("publications", "Actions"), reverse("actions_feed")))
    return found
