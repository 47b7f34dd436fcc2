"""Places of detention."""

from django.apps import apps
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import RevisionMixin

from network_site.countries import country_choices
from people.models.local_name import LocalName


class PlaceKind(models.TextChoices):
    """Kinds of places of detention."""

    PRE_TRIAL = "pre_trial", _("Pre-trial detention centre")
    COLONY = "colony", _("Penal colony")
    PRISON = "prison", _("Prison")
    OPEN = "open", _("Open institution")
    OTHER = "other", _("Other place")


class PlaceOfDetention(RevisionMixin, ClusterableModel):
    """A place where people are held. Saved is live."""

    name = models.CharField(_("name"), max_length=255, help_text=_("In English, shown where no other is."))
    kind = models.CharField(_("kind"), max_length=12, choices=PlaceKind.choices, default=PlaceKind.OTHER)
    country = models.CharField(_("country where it lies"), max_length=2, choices=country_choices)
    held_by = models.CharField(
        _("state responsible"),
        max_length=2,
        blank=True,
        choices=country_choices,
        help_text=_("The state that holds people there, when it is not the country where the place lies."),
    )
    letter_address = models.TextField(
        _("letter address"),
        blank=True,
        help_text=_("As it is written on an envelope there. Shown only for people for whom that was agreed."),
    )
    note = models.TextField(_("note for staff"), blank=True)
    is_demo = models.BooleanField(default=False, editable=False)

    panels = [
        FieldPanel("name"),
        InlinePanel("names", heading=_("Names in other languages"), label=_("Name")),
        FieldPanel("kind"),
        FieldPanel("country"),
        FieldPanel("held_by"),
        FieldPanel("letter_address"),
        FieldPanel("note"),
    ]

    class Meta:
        verbose_name = _("place of detention")
        verbose_name_plural = _("places of detention")
        ordering = ["name"]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        """Save; the worker then derives anew by which state those are held who are here."""
        super().save(*args, **kwargs)
        held = apps.get_model("people.Person").objects.filter(events__place=self)
        held.update(changes_at=timezone.now())


class PlaceName(LocalName):
    """The name of a place in one language."""

    owner = ParentalKey(PlaceOfDetention, on_delete=models.CASCADE, related_name="names")
    letter_address = models.TextField(
        _("letter address in this language"), blank=True, help_text=_("For readers who write from abroad.")
    )
