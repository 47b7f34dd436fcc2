"""What stands around a publication: the campaign above it, and the pages that go with it, chosen here or there."""

from dataclasses import dataclass

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from network_site.addresses import address_of
from network_site.languages import is_offered

# In the order in which they are shown.
KINDS = {
    "campaignpage": _("Campaign"),
    "statementpage": _("Statement"),
    "actionpage": _("Action"),
    "updatepage": _("Update"),
    "poempage": _("Poem"),
}
ORDER = list(KINDS)
SOURCE_LOCALE = Coalesce(*(f"{kind}__source_locale" for kind in KINDS))


@dataclass(frozen=True)
class Related:
    """A page with its kind in words. `language` is empty where it is that of the reader."""

    kind: str
    title: str
    url: str
    language: str = ""


@dataclass(frozen=True)
class Around:
    """The campaign `above` a page (a Related, or None), and the `pages` that go with it."""

    above: Related | None
    pages: list[Related]


def related_to(source, language):
    """Give the Around of a publication, by its source, for a reader of `language`. One query.

    Pages that were chosen on it, and pages on which it was chosen; of a campaign its updates too. Each in `language`,
    else as first written, else left out. By kind, the newest first.
    """
    above = source.path[: -Page.steplen] if source.depth and source.depth > 3 else ""
    versions = {}
    for page in _versions(source, above, language):
        versions.setdefault(page.translation_key, []).append(page)
    over, pages = None, []
    for found in versions.values():
        shown = next((page for page in found if page.locale.language_code == language), None)
        shown = shown or next((page for page in found if page.locale_id == page.first_written), None)
        if shown is None:
            continue
        if found[0].is_above:
            over = _related(shown, language)
        else:
            pages.append(shown)
    pages.sort(key=lambda page: page.first_published_at, reverse=True)
    pages.sort(key=lambda page: ORDER.index(page.content_type.model))
    return Around(over, [_related(page, language) for page in pages])


def _versions(source, above, language):
    """Give the live versions, in all languages offered, of what stands around: with `first_written`, a locale's key.

    And with `is_above`, whether it is the campaign, in any language, whose source is at the path `above`.
    """
    rows = source.related_pages.all()
    chosen = rows.values("target") if isinstance(rows, QuerySet) else [row.target_id for row in rows]
    first = Page.objects.annotate(first_written=SOURCE_LOCALE)
    wanted = Q(pk__in=chosen) | Q(path=above)
    if source.pk and source.path:
        wanted |= Q(path__startswith=source.path, depth=source.depth + 1, updatepage__isnull=False)
        # Translations have copies of the rows, which may be out of date.
        wanted |= Q(related_pages__target=source.pk, locale=F("first_written"))
    campaign = Page.objects.filter(path=above, translation_key=OuterRef("translation_key"))
    return (
        first.live()
        .filter(Q(is_offered()) | Q(locale__language_code=language), alias_of=None, first_written__isnull=False)
        .filter(translation_key__in=first.filter(wanted).values("translation_key"))
        .exclude(translation_key=source.translation_key)
        .annotate(is_above=Exists(campaign))
        .select_related("locale", "content_type")
    )


def _related(page, language):
    code = page.locale.language_code
    return Related(
        kind=KINDS[page.content_type.model],
        title=page.title,
        url=address_of(page.url_path, code),
        language="" if code == language else code,
    )
