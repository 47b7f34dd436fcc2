"""What was corrected in a statement."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from campaigns.models.statement_page import StatementPage


class Correction(TranslatableMixin, Orderable):
    """A dated line. That there is one is read from the statement's source; its words are translated."""

    page = ParentalKey(StatementPage, on_delete=models.CASCADE, related_name="corrections")
    date = models.DateField(_("date"))
    text = models.TextField(_("text"), help_text=_("What stood there, and what stands there now."))

    panels = [FieldPanel("date"), FieldPanel("text")]
    override_translatable_fields = [SynchronizedField("date", overridable=False)]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")

    def __str__(self):
        return self.text
