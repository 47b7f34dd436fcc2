"""The words around the message form."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from network_site.blocks import RICH_TEXT
from network_site.models import BasePage


class MessagePage(BasePage):
    """Introduction, privacy note and thanks, in one language. The form's view shows them at its address."""

    intro = models.TextField(_("introduction"), blank=True, help_text=_("Stands above the form."))
    privacy_note = RichTextField(
        _("privacy note"),
        blank=True,
        features=RICH_TEXT,
        help_text=_("What this site keeps and for how long. Promise no secrecy, no anonymity, no delivery."),
    )
    thanks = models.TextField(
        _("thanks"), blank=True, help_text=_("Stands on the page after sending. Promise only what is done.")
    )

    fixed_slug = "write"
    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("intro"),
        FieldPanel("privacy_note"),
        FieldPanel("thanks"),
    ]
    override_translatable_fields = [*BasePage.override_translatable_fields]

    class Meta:
        verbose_name = _("message page")
        verbose_name_plural = _("message pages")

    @property
    def summary(self):
        """What the page is about, where a link to it is shown: as editors put it for that, else the introduction."""
        return self.search_description or self.intro
