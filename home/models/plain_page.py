"""A page of plain text: about the network, privacy."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from network_site.blocks import ProseBlock
from network_site.models import BasePage


class PlainPage(BasePage):
    """Title, lead and body."""

    lead = models.TextField(_("lead"), blank=True, help_text=_("Two or three sentences."))
    body = StreamField(ProseBlock(), verbose_name=_("body"), blank=True)

    parent_page_types = ["home.HomePage", "home.PlainPage"]
    subpage_types = ["home.PlainPage"]
    content_panels = [*BasePage.content_panels, FieldPanel("lead"), FieldPanel("body")]
    override_translatable_fields = [*BasePage.override_translatable_fields]

    class Meta:
        verbose_name = _("plain page")
        verbose_name_plural = _("plain pages")
