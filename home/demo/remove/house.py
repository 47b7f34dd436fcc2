"""The house in which the demo stood."""

from home.demo.load.keys import HOUSE_KEY
from home.demo.remove.log import forget
from home.demo.remove.translations import remove_translations
from home.models import HomePage
from network_site.models import HouseSettings, HouseText


def own_homes():
    """Give the home pages, in all languages, of the house that the demo made; none for another's house."""
    return list(HomePage.objects.filter(translation_key=HOUSE_KEY).order_by("path"))


def leave_house(is_own):
    """Remove texts and settings of a house that was the demo's own; take the mark of a demo from another."""
    if not is_own:
        HouseSettings.objects.update(is_demo=False)
        return
    remove_translations(set(HouseText.objects.values_list("translation_key", flat=True)))
    forget(HouseText.objects.all())
    forget(HouseSettings.objects.all())
