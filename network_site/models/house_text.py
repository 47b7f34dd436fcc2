"""What a house says of itself, in its languages."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import DraftStateMixin, RevisionMixin, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from network_site.house_blocks import CountryNotices
from network_site.models.house_settings import HouseSettings


class HouseText(DraftStateMixin, RevisionMixin, TranslatableMixin, models.Model):
    """Name, footer and who answers for the data: one row a language, translated from one source."""

    house = models.ForeignKey(HouseSettings, editable=False, on_delete=models.CASCADE, related_name="texts")
    name = models.CharField(_("name of the house"), max_length=120, help_text=_("Stands at the top of every page."))
    tagline = models.CharField(
        _("tagline"), max_length=250, blank=True, help_text=_("One sentence at the foot of every page.")
    )
    responsible = models.CharField(
        _("who answers for the data"),
        max_length=250,
        blank=True,
        help_text=_("The organisation. Shown beside the message form and at the foot of every page."),
    )
    contact = models.TextField(
        _("how to reach it"),
        blank=True,
        help_text=_(
            "An address that is read, for questions about data. Shown beside the form and at the foot of every page."
        ),
    )
    press_contact = models.TextField(
        _("press contact"), blank=True, help_text=_("For journalists. Stands at the foot of every page.")
    )
    postal_address = models.TextField(
        _("postal address"), blank=True, help_text=_("Where paper cards can be sent. Stands at the foot of every page.")
    )
    footer = RichTextField(
        _("footer"),
        blank=True,
        features=["bold", "italic", "link"],
        help_text=_("A few lines at the foot of every page."),
    )
    notices = StreamField(
        CountryNotices(),
        verbose_name=_("notices by country"),
        blank=True,
        help_text=_("What a reader should know before writing, sharing, donating, signing. Shown to everybody."),
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("tagline"),
        FieldPanel("responsible"),
        FieldPanel("contact"),
        FieldPanel("press_contact"),
        FieldPanel("postal_address"),
        FieldPanel("footer"),
        FieldPanel("notices"),
    ]

    override_translatable_fields = (SynchronizedField("house", overridable=False),)

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("text of the house")
        verbose_name_plural = _("texts of the house")

    def __str__(self):
        return f"{self.name} ({self.locale.language_code})" if self.locale_id else self.name

    def save(self, *args, **kwargs):
        """Save; a new text belongs to the house there is."""
        if self.house_id is None:
            self.house = HouseSettings.load()
        super().save(*args, **kwargs)

    @property
    def notice_values(self):
        """The values of the notices by country, one after the other."""
        return [block.value for block in self.notices]
