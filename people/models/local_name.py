"""The name of something in one language."""

from django.db import models
from django.db.models import OuterRef, Subquery
from django.utils.translation import gettext_lazy as _
from wagtail.models import Orderable

from network_site.language_choices import language_choices


class LocalName(Orderable):
    """A language and the name in it. The thing named is in `owner`, declared by each kind."""

    language = models.CharField(_("language"), max_length=10, choices=language_choices)
    name = models.CharField(_("name"), max_length=255)

    class Meta(Orderable.Meta):
        abstract = True

    def __str__(self):
        return self.name

    @classmethod
    def of(cls, owner, language, column="name"):
        """Give a subquery for the name in `language` of what the outer query's field `owner` points to.

        Or for another `column` of that row.
        """
        return Subquery(cls.objects.filter(owner=OuterRef(owner), language=language).values(column)[:1])
