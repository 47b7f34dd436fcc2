"""The whole of the demo, in order."""

from home.demo.load.accounts import load_accounts
from home.demo.load.godparents import load_godparents
from home.demo.load.house import is_own, load_house, mark_as_demo, shelves
from home.demo.load.pages import load_page
from home.demo.load.people import load_people
from home.demo.load.readings import load_reading
from home.demo.load.words import load_words, open_language
from home.demo.texts.all_pages import EXAMPLE_PAGES, PAGES
from home.demo.texts.example_actions import READINGS
from home.demo.texts.house import EXAMPLE_LANGUAGES, EXAMPLE_NAME, LANGUAGES, NAME
from network_site.models import HouseSettings


def load_demo(examples_only=False):
    """Load the demo, or its example people and what is told of them alone.

    What is there already stays as it is, whoever made it; a load that was interrupted is completed. The house
    bears the mark of a demo before it holds the name of anybody real; one that bears it is loaded as a whole. In a
    house that the demo has not made, it gives no words to the first pages, and opens no language. Raises
    `OtherHouse` where it cannot be loaded.
    """
    examples_only = examples_only and not HouseSettings.load().is_demo
    name, languages, rows = (
        (EXAMPLE_NAME, EXAMPLE_LANGUAGES, EXAMPLE_PAGES) if examples_only else (NAME, LANGUAGES, PAGES)
    )
    home = load_house(name)
    if not examples_only:
        mark_as_demo()
    if is_own(home):
        load_words(home, name)
        for language, slugs in languages.items():
            open_language(home, language, slugs)
    load_accounts()
    load_people(examples_only)
    places = shelves(home)
    for row in rows:
        load_page(row, places)
    for reading in READINGS:
        load_reading(reading)
    load_godparents()
