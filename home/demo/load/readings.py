"""Readings of the demo's poems. Each names an action, which stands below a campaign, which quotes the poem."""

from contextlib import suppress

from django.db import transaction

from campaigns.models import PoemReading
from home.demo.load.found import page_of
from home.demo.load.people import erased_people, person
from home.demo.load.register import city
from home.demo.load.translations import is_edited, load_translation
from network_site.translation.fill import Incomplete


def load_reading(row):
    """Give the poem its reading, once all pages are there, and make its translations anew. What was edited stays."""
    poem = page_of(row.poem)
    if poem is None or is_edited(poem) or poem.readings.exists() or row.reader in erased_people():
        return
    _store(poem, row)
    for translated in poem.get_translations().filter(alias_of=None).select_related("locale"):
        with suppress(Incomplete):
            load_translation(poem, translated.locale.language_code)


@transaction.atomic
def _store(poem, row):
    reading = PoemReading(
        reader=person(row.reader), city=city(row.city), date=row.day, action=page_of(row.action), sort_order=0
    )
    poem.readings.add(reading)
    poem.save_revision().publish()
    poem.refresh_from_db()
