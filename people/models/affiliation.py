"""What a person is to an organisation."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable


class Affiliation(Orderable):
    """A person works, or worked, with an organisation."""

    person = ParentalKey("people.Person", on_delete=models.CASCADE, related_name="affiliations")
    organisation = models.ForeignKey(
        "people.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="affiliations",
    )

    class Meta(Orderable.Meta):
        verbose_name = _("affiliation")
        verbose_name_plural = _("affiliations")
