"""Where there is something of a kind of which there is nothing in the language of the page."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef
from wagtail.models import Page

from campaigns.models import CampaignIndexPage, PoemIndexPage, StatementIndexPage
from network_site.frame import Version

LISTS = {"campaign": CampaignIndexPage, "statements": StatementIndexPage, "poem": PoemIndexPage}


def elsewhere(request, kinds):
    """Give, for each of `kinds` (keys of LISTS), the `Version`s of its list that hold anything live, if any.

    One query; none without kinds.
    """
    if not kinds:
        return {}
    types = {ContentType.objects.get_for_model(LISTS[kind]).pk: kind for kind in kinds}
    items = Page.objects.live().filter(path__startswith=OuterRef("path"), depth=OuterRef("depth") + 1, alias_of=None)
    lists = Page.objects.live().filter(Exists(items), content_type__in=types, alias_of=None).select_related("locale")
    found = {}
    for page in lists:
        if page.locale.language_code in request.live_homes:
            version = Version(page.locale.language_code, page.get_url(request), False)
            found.setdefault(types[page.content_type_id], []).append(version)
    order = list(request.live_homes)
    return {kind: sorted(versions, key=lambda version: order.index(version.code)) for kind, versions in found.items()}
