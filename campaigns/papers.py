"""The papers that a campaign leads to."""

from django.utils.translation import gettext as _

from network_site.paper.offered import offered
from people.papers.aloud import is_to_be_read


def papers_of(page, gathered):
    """Give what is `Offered` of a campaign and its `Gathered` people; nothing while it has no slug (first preview)."""
    if not page.slug:
        return []
    posters = [
        offered(_("Poster, A3"), "campaign_poster_a3", page.slug),
        offered(_("Poster, A4"), "campaign_poster_a4", page.slug),
    ]
    names = offered(_("Names to be read aloud"), "campaign_names", page.slug)
    return [*posters, names] if any(map(is_to_be_read, gathered.people)) else posters
