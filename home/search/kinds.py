"""The kinds of what is found, in the order in which they are shown."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from campaigns.models import ActionPage, CampaignPage, PoemPage, StatementPage, UpdatePage
from home.models import PlainPage
from people.models import ProfilePage

PERSON = "person"


@dataclass(frozen=True)
class SearchKind:
    """A kind of pages: `name` in addresses, the page's model, the heading above what is found of it."""

    name: str
    model: type
    heading: Promise

    @property
    def content_type(self):
        """Its content type, which is at hand."""
        return ContentType.objects.get_for_model(self.model)


KINDS = [
    SearchKind("profile", ProfilePage, _("Profiles")),
    SearchKind("campaign", CampaignPage, _("Campaigns")),
    SearchKind("action", ActionPage, pgettext_lazy("publications", "Actions")),
    SearchKind("statement", StatementPage, _("Statements")),
    SearchKind("update", UpdatePage, _("Updates")),
    SearchKind("poem", PoemPage, _("Poems")),
    SearchKind("page", PlainPage, _("Pages")),
]
BY_NAME = {kind.name: kind for kind in KINDS}
MODELS = tuple(kind.model for kind in KINDS)
