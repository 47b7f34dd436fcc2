"""The poem of the demo."""

from campaigns.models import PoemTranslator
from home.demo.load.house import MAIN, shelf
from home.demo.load.pages import load_page
from home.demo.load.people import person
from home.demo.texts.poem import POEM, POET, TRANSLATOR


def load_poem(home):
    """Store the poem in its own language unless it is there, and its translation; give the page first written."""
    return load_page(POEM, shelf(home, "poems", POEM.language), MAIN, _by)


def _by():
    return {
        "poet": person(POET),
        "translators": [PoemTranslator(language=MAIN, name=TRANSLATOR, sort_order=0)],
    }
