"""Who recognised somebody as a political prisoner."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable


class EventRecogniser(Orderable):
    """One of the organisations that recognised, or withdrew a recognition."""

    event = ParentalKey("people.CaseEvent", on_delete=models.CASCADE, related_name="recognisers")
    organisation = models.ForeignKey(
        "people.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="recognitions",
    )

    class Meta(Orderable.Meta):
        verbose_name = _("recognising organisation")
        verbose_name_plural = _("recognising organisations")

    def __str__(self):
        return str(self.organisation)
