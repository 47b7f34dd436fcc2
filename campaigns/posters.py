"""The posters that a campaign leads to."""

from django.utils.translation import gettext as _

from network_site.paper.offered import offered


def posters_of(page):
    """Give what is `Offered` of a campaign; nothing while it has no slug, as in a first preview."""
    if not page.slug:
        return []
    return [
        offered(_("Poster, A3"), "campaign_poster_a3", page.slug),
        offered(_("Poster, A4"), "campaign_poster_a4", page.slug),
    ]
