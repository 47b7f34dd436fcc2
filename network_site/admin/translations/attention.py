"""Which translations need somebody, and why: the source has changed, they are not whole, or not published."""

from django.db.models import (
    BigIntegerField,
    BooleanField,
    Case,
    Count,
    DateTimeField,
    Exists,
    F,
    OuterRef,
    Q,
    Subquery,
    TextChoices,
    When,
)
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from network_site.models import HouseText


class Need(TextChoices):
    """Why a translation needs somebody."""

    OLD = "old", _("out of date: the source has changed")
    OPEN = "open", _("not whole yet")
    WHOLE = "whole", _("whole, not published")


def needing(locales):
    """Give the Translations into `locales` (ids; None for all) that need somebody, each with `needs_…` for each Need.

    Only such whose source is live: nobody waits for the others. `target` is the key of the translated page or text.
    """
    found = Translation.objects.filter(enabled=True)
    if locales is not None:
        found = found.filter(target_locale__in=locales)
    looked_at = found.annotate(
        is_written=_of_page_or_text("source__locale", "live", BooleanField(), live=True),
        is_live=_of_page_or_text("target_locale", "live", BooleanField()),
        target=_of_page_or_text("target_locale", "pk", BigIntegerField()),
        published=_of_page_or_text("target_locale", "last_published_at", DateTimeField()),
        translated=Subquery(_newest_sentence()),
        has_open=Exists(_open_sentences()),
    ).filter(is_written=True)
    is_newer = Q(published=None) | Q(translated__gt=F("published"))
    flags = {
        Need.OLD: Q(has_open=True, is_live=True),
        Need.OPEN: Q(has_open=True, is_live=False),
        Need.WHOLE: Q(has_open=False) & is_newer,
    }
    any_of_them = Q(*flags.values(), _connector=Q.OR)
    named = {f"needs_{need}": Case(When(condition, then=True), default=False) for need, condition in flags.items()}
    return looked_at.exclude(target=None).filter(any_of_them).annotate(**named)


def needs_of(translation):
    """Give the Needs of a Translation that `needing` gave."""
    return [need for need in Need if getattr(translation, f"needs_{need}")]


def numbers(may):
    """Give how many translations there are of each Need of `may`, a dict to locales (ids; None for all). One query."""
    counts = {}
    for need, locales in may.items():
        where = Q() if locales is None else Q(target_locale__in=locales)
        counts[need] = Count("pk", filter=where & Q(**{f"needs_{need}": True}))
    return needing(None).order_by().aggregate(**counts)


def _of_page_or_text(locale, field, kind, **conditions):
    """Give `field`, of a `kind`, of the page or text a Translation leads from or to: `locale` is its language."""
    key = {"translation_key": OuterRef("source__object_id"), "locale": OuterRef(locale)} | conditions
    found = [model.objects.filter(**key).order_by().values(field)[:1] for model in (Page, HouseText)]
    return Coalesce(*(Subquery(values, output_field=kind) for values in found))


def _newest_sentence():
    """Give the moment at which a sentence of the Translation was last written."""
    hers = StringTranslation.objects.filter(
        locale=OuterRef("target_locale"), context__object=OuterRef("source__object")
    )
    return hers.order_by("-updated_at").values("updated_at")[:1]


def _open_sentences():
    """Give the sentences of the Translation's source that nobody has translated."""
    sentences = StringSegment.objects.filter(source=OuterRef("source")).annotate(into=OuterRef("target_locale"))
    done = StringTranslation.objects.filter(
        has_error=False,
        locale=OuterRef("into"),
        translation_of=OuterRef("string"),
        context=OuterRef("context"),
    )
    return sentences.exclude(Exists(done))
