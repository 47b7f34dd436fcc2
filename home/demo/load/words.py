"""The demo's words on the pages and texts that every house begins with, in its languages."""

from django.db import transaction
from wagtail.blocks import StreamValue
from wagtail.models import GroupPagePermission, Locale

from home.demo.load.translations import is_edited, load_translation
from home.demo.texts.house import WORDS, words_of_the_house
from home.house.roles import make_roles
from home.models import HomePage
from network_site.models import HouseText
from network_site.translation.fill import Incomplete


def load_words(home, name):
    """Give the pages and the text of a house called `name` the demo's words. What was edited is left alone."""
    words_of_home, words_of_text = words_of_the_house(name)
    _give_words(home, words_of_home)
    _give_words(_text(home), words_of_text)
    for page in home.get_children().filter(slug__in=WORDS).specific():
        _give_words(page, WORDS[page.slug])


def open_language(home, language, slugs):
    """Translate the home page, the text of the house and the first pages `slugs` into `language`; go live last.

    While a sentence is missing the language stays closed.
    """
    locale, _created = Locale.objects.get_or_create(language_code=language)
    there = home.get_translation_or_none(locale)
    is_open = there is not None and there.first_published_at is not None
    try:
        load_translation(home, language, publish=is_open)
        for part in (*home.get_children().filter(slug__in=slugs).specific(), _text(home)):
            load_translation(part, language)
    except Incomplete:
        return
    there = HomePage.objects.get(translation_key=home.translation_key, locale=locale)
    if not is_open:
        there.get_latest_revision().publish()
    if not GroupPagePermission.objects.filter(page=there).exists():
        make_roles([there])


def _text(home):
    return HouseText.objects.filter(locale=home.locale).earliest("pk")


@transaction.atomic
def _give_words(thing, words):
    """Put `words` on a page or text of the house and publish it."""
    if is_edited(thing) or all(_as_written(getattr(thing, name)) == value for name, value in words.items()):
        return
    for name, value in words.items():
        setattr(thing, name, value)
    thing.save_revision().publish()
    thing.refresh_from_db()


def _as_written(value):
    return [(block.block_type, block.value) for block in value] if isinstance(value, StreamValue) else value
