"""The pages of the demo, and their translations."""

from contextlib import suppress

from django.db import transaction

from home.demo.load.keys import page_key
from home.demo.load.people import erased_people
from home.demo.load.relations import KINDS
from home.demo.load.translations import load_translation
from network_site.translation.fill import Incomplete


def load_page(row, shelves):
    """Store the page of `row`, live, and its translations. A page that is there stays as it is.

    `shelves` are the pages below which it may stand (`load.house.shelves`): it comes into those languages that the
    house has. Nothing is stored where another page has its address, or of somebody who was erased for good. A
    translation that lacks a sentence is left to the translators.
    """
    slug, values = KINDS[row.model]
    if (parent := shelves.get((row.language, slug))) is None:
        return
    page = row.model.objects.filter(translation_key=page_key(row), locale=parent.locale_id).first()
    if page is None:
        if parent.get_children().filter(slug=row.slug).exists() or erased_people() & set(row.people):
            return
        page = _store(row, parent, row.fields | values(row))
    for language in row.languages:
        if (language, slug) in shelves:
            with suppress(Incomplete):
                load_translation(page, language)


@transaction.atomic
def _store(row, parent, values):
    page = row.model(
        title=row.title,
        slug=row.slug,
        locale_id=parent.locale_id,
        translation_key=page_key(row),
        live=False,
        **values,
    )
    parent.refresh_from_db()  # it counts its children, and each new page has changed that
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page
