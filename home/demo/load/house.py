"""The house in which the demo stands."""

from django.db import transaction
from wagtail.models import Page

from home.demo.load.keys import HOUSE_KEY
from home.demo.texts.house import ALL, LINKS, MAIN, TIME_ZONE
from home.house.start import start_house
from home.models import HomePage
from network_site.models import HouseSettings


class OtherHouse(Exception):
    """There is a house in which the demo, whose main language is English, cannot be loaded."""


def load_house(name):
    """Give the home page in the demo's main language; without any house, make one called `name`.

    Raises `OtherHouse` when the house that is there was first written in another language.
    """
    home = HomePage.objects.filter(locale__language_code=MAIN, source_locale__language_code=MAIN).first()
    if home is None and HomePage.objects.exists():
        raise OtherHouse("The house in this database was not first written in English: load the demo into another.")
    return home or _make_house(name)


def is_own(home):
    """Say whether the demo has made this house."""
    return home.translation_key == HOUSE_KEY


def shelves(home):
    """Give the pages below which the demo puts its own by (language, slug), the home pages by (language, "")."""
    found = {}
    for there in HomePage.objects.filter(translation_key=home.translation_key, alias_of=None).select_related("locale"):
        language = there.locale.language_code
        found[language, ""] = there
        below = there.get_children().filter(slug__in=ALL, alias_of=None)
        found |= {(language, page.slug): page for page in below.specific()}
    return found


def mark_as_demo():
    """Set the mark of the house, which puts the notice on every page."""
    house_settings = HouseSettings.load()
    if not house_settings.is_demo:
        house_settings.is_demo = True
        house_settings.save()


@transaction.atomic
def _make_house(name):
    house_settings = HouseSettings.load()
    house_settings.time_zone, house_settings.links = TIME_ZONE, LINKS
    house_settings.save()
    home = start_house(name, [MAIN])
    Page.objects.filter(pk=home.pk).update(translation_key=HOUSE_KEY)
    return HomePage.objects.get(pk=home.pk)
