"""Where facts come from."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from network_site.language_choices import language_choices


class SourceKind(models.TextChoices):
    """What a source is to the reader."""

    SOURCE = "source", _("source of facts")
    REGISTER = "register", _("the person's page in an outside register")


class PersonSource(Orderable):
    """A source of the facts about a person. One that is not for publication shows nowhere in public."""

    person = ParentalKey("people.Person", on_delete=models.CASCADE, related_name="sources")
    kind = models.CharField(_("kind"), max_length=8, choices=SourceKind.choices, default=SourceKind.SOURCE)
    title = models.CharField(
        _("title"),
        max_length=255,
        help_text=_("For a source that must stay unnamed write its kind only: “family”."),
    )
    language = models.CharField(
        _("language of the title"),
        max_length=10,
        blank=True,
        choices=language_choices,
        help_text=_("So that it is read aloud rightly on pages in other languages."),
    )
    publisher = models.CharField(_("publisher"), max_length=255, blank=True)
    url = models.URLField(_("link"), blank=True)
    date = models.DateField(_("date"), null=True, blank=True)
    is_public = models.BooleanField(_("may be published"), default=True)

    class Meta(Orderable.Meta):
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self):
        return self.title
