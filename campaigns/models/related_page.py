"""Pages that belong together."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import PageChooserPanel
from wagtail.models import Orderable, Page

from network_site.sources import as_source


class RelatedPage(Orderable):
    """A publication that goes with another one. Read from the page's source, and both ways."""

    page = ParentalKey(Page, on_delete=models.CASCADE, related_name="related_pages")
    target = models.ForeignKey(Page, verbose_name=_("page"), on_delete=models.CASCADE, related_name="related_from")

    panels = [
        PageChooserPanel(
            "target",
            [
                "campaigns.CampaignPage",
                "campaigns.ActionPage",
                "campaigns.UpdatePage",
                "campaigns.StatementPage",
                "campaigns.PoemPage",
            ],
        )
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("related page")
        verbose_name_plural = _("related pages")

    def save(self, *args, **kwargs):
        """Save; a translation that was chosen becomes the page it is translated from."""
        self.target = as_source(self.target)
        super().save(*args, **kwargs)
