"""One page of the demo, and its translation."""

import uuid

from django.db import transaction
from wagtail.models import Locale

from home.demo.load.people import NAMESPACE
from home.demo.load.sentences import sentences
from network_site.translation.fill import Incomplete, translate


def page_key(row):
    """Give the translation key of the page of `row`: the same in every copy of the demo."""
    return uuid.uuid5(NAMESPACE, f"{row.model._meta.label} {row.slug}")


def load_page(row, parent, language, more=dict):
    """Store the page of `row` below `parent`, live, and its translation into `language`; give the page.

    `more` is called for values on top of those of the row when the page is new; an inline one is a list of
    unsaved objects. A page that is there stays as it is. None when another page has its address.
    """
    page = row.model.objects.filter(translation_key=page_key(row), locale=parent.locale).first()
    if page is None:
        if parent.get_children().filter(slug=row.slug).exists():
            return None
        page = _store(row, parent, more())
    if row.is_translated:
        load_translation(page, language)
    return page


def load_translation(page, language):
    """Translate `page` into `language` and publish it there, unless it has been live in it.

    A page that an editor has changed before it was translated is left to the translators.
    """
    target = page.get_translation_or_none(Locale.objects.get(language_code=language))
    if target is None or target.first_published_at is None:
        try:
            translate(page, language, sentences(language), publish=True)
        except Incomplete:
            return


@transaction.atomic
def _store(row, parent, more):
    page = row.model(
        title=row.title,
        slug=row.slug,
        locale=parent.locale,
        translation_key=page_key(row),
        live=False,
        **row.fields,
        **more,
    )
    parent.refresh_from_db()  # it counts its children, and each new page has changed that
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page
