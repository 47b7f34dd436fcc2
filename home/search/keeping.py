"""Keeps what is searched as the pages are: made when a page is stored, gone when it is live no more."""

from django.db import transaction
from wagtail.models import Page

from home.models import SearchedPage
from home.search.kinds import KINDS
from home.search.read import read

FIELDS = [field.name for field in SearchedPage._meta.concrete_fields if not field.primary_key]


def keep(page):
    """Store what is searched of `page` (of one of KINDS, as it is in memory), and of the translations of a source."""
    is_source = page.locale_id == page.source_locale_id
    source = page if is_source else page.source
    _keep_one(page, source)
    if is_source:  # afterwards: their rows, of signatories for one, are stored after the page
        transaction.on_commit(lambda: _keep_translations(page))


def fill():
    """Make what is missing: for pages that were there before, and after an erasure. Give how many were made."""
    kinds = [kind.content_type for kind in KINDS]
    missing = Page.objects.live().filter(content_type__in=kinds, alias_of=None, searched=None)
    numbers = list(missing.order_by("pk").values_list("pk", flat=True))
    for number in numbers:
        page = Page.objects.filter(pk=number).specific().first()
        if page:
            _keep_one(page, page.source)
    return len(numbers)


def _keep_translations(source):
    for translated in source.get_translations().live().filter(alias_of=None).specific():
        _keep_one(translated, source)


def _keep_one(page, source):
    if not page.live or page.alias_of_id:
        SearchedPage.objects.filter(pk=page.pk).delete()
        return
    SearchedPage.objects.bulk_create(
        [read(page, source)], update_conflicts=True, unique_fields=["page"], update_fields=FIELDS
    )
