"""Who signed a statement."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import get_serializable_data_for_fields
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from campaigns.models.statement_page import StatementPage
from network_site.countries import country_choices
from people.models import Organisation

NEUTRAL = ("name", "organisation", "country", "is_withheld", "withdrawn_on")


class Signatory(TranslatableMixin, Orderable):
    """An organisation or a person that signed. Who it is is read from the statement's source; roles are translated."""

    page = ParentalKey(StatementPage, on_delete=models.CASCADE, related_name="signatories")
    name = models.CharField(_("name"), max_length=255, blank=True, help_text=_("Of a person, or of an organisation."))
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation of the register"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="signatures",
        help_text=_("Then its name is shown in every language."),
    )
    role = models.CharField(_("role"), max_length=255, blank=True, help_text=_("Such as “lawyer”."))
    country = models.CharField(_("country"), max_length=2, blank=True, choices=country_choices)
    is_withheld = models.BooleanField(
        _("name withheld"), default=False, help_text=_("Counted and not named. The name is not kept.")
    )
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("organisation")]),
        FieldRowPanel([FieldPanel("role"), FieldPanel("country")]),
        FieldRowPanel([FieldPanel("is_withheld"), FieldPanel("withdrawn_on")]),
    ]
    override_translatable_fields = [SynchronizedField(name, overridable=False) for name in NEUTRAL]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("signatory")
        verbose_name_plural = _("signatories")

    def __str__(self):
        return self.name

    def forget(self):
        """Empty what tells who it is, where the name is withheld."""
        if self.is_withheld:
            self.name, self.organisation, self.role, self.country = "", None, "", ""

    def clean(self):
        """Forget, so that a form keeps no name either."""
        super().clean()
        self.forget()

    def save(self, *args, **kwargs):
        """Save; a name that is withheld is kept neither here nor in the rows of translations."""
        self.forget()
        super().save(*args, **kwargs)
        if self.is_withheld:
            rows = type(self).objects.filter(translation_key=self.translation_key)
            rows.update(name="", organisation=None, role="", country="", is_withheld=True)

    def serializable_data(self):
        """Give what a revision of the page keeps of the row: nor is a withheld name kept there."""
        self.forget()
        return get_serializable_data_for_fields(self)
