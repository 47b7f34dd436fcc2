"""The list of campaigns."""

from django.utils.translation import gettext_lazy as _

from campaigns.models.campaign_page import CampaignPage
from campaigns.models.index_page import IndexPage
from people.today import house_today


class CampaignIndexPage(IndexPage):
    """Campaigns, newest first."""

    fixed_slug = "campaigns"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["campaigns.CampaignPage"]

    class Meta:
        verbose_name = _("list of campaigns")
        verbose_name_plural = _("lists of campaigns")

    def get_context(self, request, *args, **kwargs):
        """Give the list, and today: of what returns every year the next days are shown."""
        context = super().get_context(request, *args, **kwargs)
        return context | {"today": house_today(context["house_settings"])}

    def items(self):
        """Give the live campaigns of this language with their dates, which their source holds."""
        return CampaignPage.objects.live().filter(locale=self.locale_id, alias_of=None).newest_first()
