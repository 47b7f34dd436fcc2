"""The pages of the demo, and their translations."""

from contextlib import suppress

from django.db import transaction
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from home.demo.load.found import parent_of
from home.demo.load.keys import page_key
from home.demo.load.people import erased_people
from home.demo.load.relations import KINDS
from home.demo.load.translations import load_translation
from network_site.translation.fill import Incomplete


def load_page(row, shelves):
    """Store the page of `row`, live, and its translations. A page that is there stays as it is.

    `shelves` are the pages below which it may stand (`load.house.shelves`), unless it stands below a campaign: it
    comes into those languages that the house, or that campaign, has. Nothing is stored where another page has its
    address, or of somebody who was erased for good. A translation that lacks a sentence is left to the translators.
    """
    shelf, values = KINDS[row.model]
    if (parent := parent_of(row, row.language, shelf, shelves)) is None:
        return
    page = row.model.objects.filter(translation_key=page_key(row), locale=parent.locale_id).first()
    if page is None:
        if parent.get_children().filter(slug=row.slug).exists() or erased_people() & _people(row):
            return
        page = _store(row, parent, row.fields | values(row))
    for language in row.languages:
        if parent_of(row, language, shelf, shelves):
            with suppress(Incomplete):
                load_translation(page, language)


def _people(row):
    return {*row.people, *(slug for item in row.items for slug in item.people)}


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
    with disable_reference_index_auto_update():  # it would be made anew for each row below the page
        parent.add_child(instance=page)
        page.save_revision().publish()
    ReferenceIndex.create_or_update_for_object(page)
    return page
