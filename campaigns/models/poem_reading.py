"""Who read a poem aloud."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.documents import get_document_model_string
from wagtail.models import Orderable

from campaigns.models.action_page import ActionPage
from campaigns.models.poem_page import PoemPage
from network_site.sources import as_source
from people.models import City, Person


class PoemReading(Orderable):
    """A reading of a poem: by whom, where, when, and its recording. Read from the poem's source."""

    page = ParentalKey(PoemPage, on_delete=models.CASCADE, related_name="readings")
    reader = models.ForeignKey(
        Person, verbose_name=_("read by"), null=True, blank=True, on_delete=models.PROTECT, related_name="readings"
    )
    name = models.CharField(_("name"), max_length=200, blank=True, help_text=_("Of somebody not in the register."))
    city = models.ForeignKey(
        City, verbose_name=_("city"), null=True, blank=True, on_delete=models.PROTECT, related_name="readings"
    )
    date = models.DateField(_("date"), null=True, blank=True)
    action = models.ForeignKey(
        ActionPage, verbose_name=_("action"), null=True, blank=True, on_delete=models.SET_NULL, related_name="readings"
    )
    recording = models.ForeignKey(
        get_document_model_string(),
        verbose_name=_("recording"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("MP3, OGG or M4A. The poem on the page is its transcript."),
    )

    panels = [
        FieldRowPanel([FieldPanel("reader"), FieldPanel("name")]),
        FieldRowPanel([FieldPanel("city"), FieldPanel("date")]),
        FieldPanel("action"),
        FieldPanel("recording"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("reading")
        verbose_name_plural = _("readings")

    def save(self, *args, **kwargs):
        """Save; a translation of an action that was chosen becomes the page it is translated from."""
        self.action = as_source(self.action)
        super().save(*args, **kwargs)
