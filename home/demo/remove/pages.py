"""The demo's pages, with all their translations."""

from django.db.models import Q
from wagtail.models import Page, PageLogEntry

from home.demo.load.keys import page_key
from home.demo.remove.translations import remove_translations
from home.demo.texts.all_pages import PAGES
from home.demo.texts.house import ALL

KEYS = {page_key(row) for row in PAGES}


def demo_pages():
    """Give the pages of the demo in all languages, the deepest first."""
    return list(Page.objects.filter(translation_key__in=KEYS).order_by("-depth", "path").specific())


def pages_of_others(homes):
    """Give the pages below the `homes` of the demo's house that neither the demo nor the house began with."""
    if not homes:
        return []
    below = Q()
    for home in homes:
        below |= Q(path__startswith=home.path)
    first_pages = Q(depth=homes[0].depth + 1, slug__in=ALL)
    own = first_pages | Q(translation_key__in=KEYS) | Q(pk__in=[home.pk for home in homes])
    return list(Page.objects.filter(below).exclude(own).specific())


def remove_pages(pages):
    """Remove `pages` with all below them, what the log says of them, and what was stored to translate them."""
    gone = Page.objects.none()
    for page in pages:
        gone |= Page.objects.descendant_of(page, inclusive=True)
    keys = list(gone.values_list("pk", "translation_key"))
    for page in pages:
        page.delete()
    PageLogEntry.objects.filter(page_id__in=[pk for pk, _key in keys]).delete()
    remove_translations({key for _pk, key in keys})
