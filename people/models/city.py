"""Cities."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import RevisionMixin

from network_site.countries import country_choices
from people.models.local_name import LocalName


class City(RevisionMixin, ClusterableModel):
    """A city where something happens, stored once for all languages. Saved is live."""

    name = models.CharField(_("name"), max_length=255, help_text=_("In Latin letters, shown where no other is."))
    country = models.CharField(_("country"), max_length=2, choices=country_choices)
    is_demo = models.BooleanField(default=False, editable=False)

    panels = [
        FieldPanel("name"),
        InlinePanel("names", heading=_("Names in other languages"), label=_("Name")),
        FieldPanel("country"),
    ]

    class Meta:
        verbose_name = _("city")
        verbose_name_plural = _("cities")
        ordering = ["name"]

    def __str__(self):
        return self.name


class CityName(LocalName):
    """The name of a city in one language."""

    owner = ParentalKey(City, on_delete=models.CASCADE, related_name="names")
