"""The list of campaigns."""

from django.db.models import F
from django.utils.translation import gettext_lazy as _

from campaigns.models.campaign_page import CampaignPage
from campaigns.models.index_page import IndexPage
from campaigns.standings import standings_of
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
        """Give the list, how each campaign stands, and today: of what returns every year the next days are shown.

        Two queries more than other lists.
        """
        context = super().get_context(request, *args, **kwargs)
        keys = [campaign.translation_key for campaign in context["items"]]
        sources = CampaignPage.objects.filter(translation_key__in=keys, locale=F("source_locale"))
        standings = standings_of(sources, context["house_settings"])
        for campaign in context["items"]:
            campaign.standing = standings.get(campaign.translation_key)
        return context | {"today": house_today(context["house_settings"])}

    def items(self):
        """Give the live campaigns of this language with their dates, which their source holds."""
        return CampaignPage.objects.live().filter(locale=self.locale_id, alias_of=None).newest_first()
