"""All pages of the demo, in the order in which they are loaded."""

from dataclasses import replace

from home.demo.texts.annas_year import ANNAS_YEAR
from home.demo.texts.day_of_solidarity import DAY_OF_SOLIDARITY
from home.demo.texts.day_of_solidarity_actions import DAY_OF_SOLIDARITY_ACTIONS
from home.demo.texts.example_actions import EXAMPLE_ACTIONS
from home.demo.texts.example_campaign import EXAMPLE_CAMPAIGN
from home.demo.texts.example_profiles import ANNA, EXAMPLE_PROFILES, HASMIK
from home.demo.texts.example_statements import ANNA_RECOGNISED, EXAMPLE_STATEMENTS
from home.demo.texts.example_update import EXAMPLE_UPDATE
from home.demo.texts.free_viasna import FREE_VIASNA
from home.demo.texts.free_viasna_updates import FREE_VIASNA_UPDATES
from home.demo.texts.house import EXAMPLE_LANGUAGES
from home.demo.texts.plain import ABOUT, PRIVACY
from home.demo.texts.poems import NORTH_WINDOW, SPARE_KEY
from home.demo.texts.profiles import PROFILES
from home.demo.texts.solidarity_action import ACTION, CAMPAIGN
from home.demo.texts.statements import STATEMENTS

PAGES = [
    ABOUT,
    PRIVACY,
    NORTH_WINDOW,
    SPARE_KEY,
    *EXAMPLE_PROFILES,
    *EXAMPLE_STATEMENTS,
    ANNAS_YEAR,
    EXAMPLE_CAMPAIGN,
    *EXAMPLE_ACTIONS,
    EXAMPLE_UPDATE,
    *PROFILES,
    *STATEMENTS,
    FREE_VIASNA,
    *FREE_VIASNA_UPDATES,
    DAY_OF_SOLIDARITY,
    *DAY_OF_SOLIDARITY_ACTIONS,
    CAMPAIGN,
    ACTION,
]
# Each kind, in every language of the examples; nobody real is named on them. Two actions, one over and one to come;
# two statements, one of which follows the other; two profiles, of a prisoner and of the poet.
EXAMPLE_PAGES = [
    replace(row, languages=tuple(EXAMPLE_LANGUAGES))
    for row in (
        PRIVACY,
        SPARE_KEY,
        ANNA,
        HASMIK,
        ANNA_RECOGNISED,
        ANNAS_YEAR,
        EXAMPLE_CAMPAIGN,
        *EXAMPLE_ACTIONS,
        EXAMPLE_UPDATE,
    )
]
