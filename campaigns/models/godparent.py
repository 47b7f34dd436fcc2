"""Public figures who stand up for one prisoner."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import RevisionMixin

from network_site.countries import country_choices
from network_site.sources import as_source
from people.models import Person
from people.models.local_name import LocalName


class Godparent(RevisionMixin, ClusterableModel):
    """A public figure who has taken a person under symbolic patronage. Saved is live."""

    person = models.ForeignKey(Person, verbose_name=_("for whom"), on_delete=models.CASCADE, related_name="godparents")
    name = models.CharField(_("name"), max_length=255, help_text=_("Of the public figure, in Latin letters."))
    office = models.CharField(
        _("office"), max_length=255, blank=True, help_text=_("In English, such as “Member of Parliament”.")
    )
    country = models.CharField(_("country"), max_length=2, blank=True, choices=country_choices)
    since = models.DateField(_("since"), null=True, blank=True)
    until = models.DateField(_("until"), null=True, blank=True, help_text=_("Empty while it lasts."))
    campaign = models.ForeignKey(
        "campaigns.CampaignPage",
        verbose_name=_("campaign"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="godparents",
    )
    is_demo = models.BooleanField(default=False, editable=False)

    panels = [
        FieldPanel("person"),
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("office"), FieldPanel("country")]),
        InlinePanel("names", heading=_("In other languages"), label=_("Language")),
        FieldRowPanel([FieldPanel("since"), FieldPanel("until")]),
        FieldPanel("campaign"),
    ]

    class Meta:
        verbose_name = _("godparent")
        verbose_name_plural = _("godparents")
        ordering = ["name"]

    def __str__(self):
        return self.name

    def clean(self):
        """Raise ValidationError for an end before the beginning."""
        super().clean()
        if self.since and self.until and self.until < self.since:
            raise ValidationError({"until": _("This day lies before the one on which it began.")})

    def save(self, *args, **kwargs):
        """Save; a translation of a campaign that was chosen becomes the page it is translated from."""
        self.campaign = as_source(self.campaign)
        super().save(*args, **kwargs)


class GodparentName(LocalName):
    """Name and office of a godparent in one language."""

    owner = ParentalKey(Godparent, on_delete=models.CASCADE, related_name="names")
    office = models.CharField(_("office"), max_length=255, blank=True)
