"""The list of campaigns."""

from django.utils.translation import gettext_lazy as _

from campaigns.models.campaign_page import CampaignPage
from campaigns.models.index_page import IndexPage


class CampaignIndexPage(IndexPage):
    """Campaigns, newest first."""

    fixed_slug = "campaigns"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["campaigns.CampaignPage"]

    class Meta:
        verbose_name = _("list of campaigns")
        verbose_name_plural = _("lists of campaigns")

    def items(self):
        """Give the live campaigns of this language with their dates, which their source holds."""
        return CampaignPage.objects.live().filter(locale=self.locale_id).newest_first()
