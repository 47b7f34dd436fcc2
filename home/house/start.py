"""A house from nothing."""

from wagtail.models import Locale

from home.house.roles import make_roles
from home.house.trees import make_house, translate_house
from home.models import HomePage
from network_site.models import HouseSettings


def start_house(name, languages, names=None):
    """Make a house called `name` with first pages in `languages` (codes, the main one first); give its home page.

    `names` holds the house's name by language code where it differs. Running it again adds what is new.
    """
    for code in languages:
        Locale.objects.get_or_create(language_code=code)
    main, *others = languages
    if not HomePage.objects.exists():
        _set_main_language(main)
    home = make_house(name, main)
    homes = [home] + [translate_house(home, code, (names or {}).get(code, name)) for code in others]
    make_roles(homes)
    return home


def _set_main_language(code):
    house_settings = HouseSettings.load()
    house_settings.main_language = code
    house_settings.save()
