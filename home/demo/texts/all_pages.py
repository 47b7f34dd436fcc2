"""All pages of the demo, in the order in which they are loaded."""

from dataclasses import replace

from home.demo.texts.day_of_solidarity import DAY_OF_SOLIDARITY
from home.demo.texts.example_campaign import EXAMPLE_CAMPAIGN
from home.demo.texts.example_profiles import ANNA, EXAMPLE_PROFILES
from home.demo.texts.example_statements import ANNAS_YEAR, EXAMPLE_STATEMENTS
from home.demo.texts.free_viasna import FREE_VIASNA
from home.demo.texts.house import EXAMPLE_LANGUAGES
from home.demo.texts.plain import ABOUT, PRIVACY
from home.demo.texts.poems import NORTH_WINDOW, SPARE_KEY
from home.demo.texts.profiles import PROFILES
from home.demo.texts.solidarity_action import ACTION
from home.demo.texts.statements import STATEMENTS

PAGES = [
    ABOUT,
    PRIVACY,
    NORTH_WINDOW,
    SPARE_KEY,
    *EXAMPLE_PROFILES,
    *EXAMPLE_STATEMENTS,
    EXAMPLE_CAMPAIGN,
    *PROFILES,
    *STATEMENTS,
    FREE_VIASNA,
    DAY_OF_SOLIDARITY,
    ACTION,
]
# One of each kind, in every language of the examples; nobody real is named on them.
EXAMPLE_PAGES = [
    replace(row, languages=tuple(EXAMPLE_LANGUAGES)) for row in (PRIVACY, SPARE_KEY, ANNA, ANNAS_YEAR, EXAMPLE_CAMPAIGN)
]
