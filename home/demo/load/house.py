"""The demo's words on the pages and texts that every house begins with."""

from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.models import Locale

from home.demo.load.sentences import sentences
from home.demo.texts.house import HOUSE_TEXT, LANGUAGES, NAMES, TIME_ZONE, WORDS
from home.house.start import start_house
from home.models import HomePage
from network_site.models import HouseSettings, HouseText
from network_site.translation.fill import translate

MAIN, OTHER = LANGUAGES


def load_house():
    """Give the home page of the house in its main language; a house that was begun is made whole."""
    # The translators' group is the last thing that a new house is given.
    if not Group.objects.filter(name=f"Translators ({OTHER})").exists():
        _set_time_zone()
        start_house(NAMES[MAIN], LANGUAGES, NAMES)
    return HomePage.objects.get(locale__language_code=MAIN, source_locale__language_code=MAIN)


def shelf(home, slug, language=MAIN):
    """Give the page `slug` below the home page in `language`."""
    there = home.get_translation(Locale.objects.get(language_code=language))
    return there.get_children().get(slug=slug).specific


def load_words(home):
    """Give the pages and the text of the house the demo's words. What somebody has edited is left alone."""
    text = HouseText.objects.filter(locale=home.locale).earliest("pk")
    _give_words(text, HOUSE_TEXT)
    _give_words(home, WORDS[""])
    for page in home.get_children().filter(slug__in=WORDS).specific():
        _give_words(page, WORDS[page.slug])


def mark_as_demo():
    """Set the mark of the house, which puts the notice on every page."""
    house_settings = HouseSettings.load()
    if not house_settings.is_demo:
        house_settings.is_demo = True
        house_settings.save()


def _set_time_zone():
    house_settings = HouseSettings.load()
    house_settings.time_zone = TIME_ZONE
    house_settings.save()


def _give_words(thing, words):
    """Put `words` on a page or text of the house and publish it, then its translation."""
    if _is_edited(thing):
        return
    if any(getattr(thing, name) != value for name, value in words.items()):
        with transaction.atomic():
            for name, value in words.items():
                setattr(thing, name, value)
            thing.save_revision().publish()
        thing.refresh_from_db()
    translated = thing.get_translation(Locale.objects.get(language_code=OTHER))
    is_behind = translated.latest_revision.created_at < thing.last_published_at
    if is_behind and not _is_edited(translated):
        translate(thing, OTHER, sentences(OTHER), publish=True)


def _is_edited(thing):
    """Say whether anybody has saved it: what a command saves has no author."""
    return thing.revisions.filter(user__isnull=False).exists()
