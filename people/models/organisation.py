"""Organisations: who issues, recognises, employs."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import RevisionMixin

from network_site.countries import country_choices
from people.models.local_name import LocalName


class Organisation(RevisionMixin, ClusterableModel):
    """An organisation, stored once for all languages. Saved is live."""

    name = models.CharField(_("name"), max_length=255, help_text=_("In Latin letters, shown where no other is."))
    country = models.CharField(_("country"), max_length=2, blank=True, choices=country_choices)
    link = models.URLField(_("link"), blank=True)
    is_member = models.BooleanField(
        _("member of the network"), default=False, help_text=_("Its people are colleagues of the network.")
    )
    is_demo = models.BooleanField(default=False, editable=False)

    panels = [
        FieldPanel("name"),
        InlinePanel("names", heading=_("Names in other languages"), label=_("Name")),
        FieldPanel("country"),
        FieldPanel("link"),
        FieldPanel("is_member"),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name"]

    def __str__(self):
        return self.name


class OrganisationName(LocalName):
    """The name of an organisation in one language."""

    owner = ParentalKey(Organisation, on_delete=models.CASCADE, related_name="names")
