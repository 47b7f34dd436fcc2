"""The names a person goes by."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from people.models.local_name import LocalName


class NameKind(models.TextChoices):
    """Kinds of names."""

    OWN = "own", _("own spelling")
    LEGAL = "legal", _("legal name")
    PEN = "pen", _("pen name")
    FORMER = "former", _("former name")
    LOCAL = "local", _("as written in this language")
    OTHER = "other", _("another spelling")


class PersonName(LocalName):
    """A name in one language. A page in that language shows it; the search finds the person by any."""

    owner = ParentalKey("people.Person", on_delete=models.CASCADE, related_name="names")
    kind = models.CharField(_("kind"), max_length=8, choices=NameKind.choices, default=NameKind.LOCAL)

    class Meta(LocalName.Meta):
        verbose_name = _("name")
        verbose_name_plural = _("names")
