"""A live campaign at an address that is no page."""

from django.http import Http404

from campaigns.models import CampaignIndexPage, CampaignPage
from network_site.live_list import live_list


def live_campaign(request, slug):
    """Give the campaign that is live in the language of the address, and the codes of all in which it is.

    Raises Http404 where there is none. Two queries; its source needs none.
    """
    index = live_list(request, CampaignIndexPage)
    page = CampaignPage.objects.live().child_of(index).filter(slug=slug, alias_of=None).first()
    if page is None:
        raise Http404
    versions = page.live_versions()
    page.keep_source(versions)
    return page, [version.locale.language_code for version in versions]
