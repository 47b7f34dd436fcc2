"""The whole of the demo, in order."""

from home.demo.load.accounts import load_accounts
from home.demo.load.campaigns import load_campaign
from home.demo.load.house import OTHER, load_house, load_words, mark_as_demo
from home.demo.load.pages import load_page
from home.demo.load.people import load_people
from home.demo.load.poems import load_poem
from home.demo.load.profiles import load_profiles
from home.demo.load.statements import load_statements
from home.demo.texts.campaigns import ACTION, EXAMPLE_CAMPAIGN, action_body, example_body
from home.demo.texts.example_profiles import EXAMPLE_PROFILES
from home.demo.texts.plain import PAGES
from home.demo.texts.profiles import PROFILES
from home.demo.texts.statements import EXAMPLE_STATEMENT, STATEMENTS


def load_demo(examples_only=False):
    """Load the demo, or its example people and what is told of them alone.

    What is there already stays as it is, whoever made it; a load that was interrupted is completed. The
    house bears the mark of a demo before it holds the name of anybody real.
    """
    home = load_house()
    if not examples_only:
        mark_as_demo()
    load_accounts()
    load_people(examples_only)
    load_words(home)
    for row in PAGES:
        load_page(row, home, OTHER)
    poem = load_poem(home)
    load_profiles(home, EXAMPLE_PROFILES)
    load_statements(home, [EXAMPLE_STATEMENT])
    load_campaign(home, EXAMPLE_CAMPAIGN, example_body, poem)
    if not examples_only:
        load_profiles(home, PROFILES)
        load_statements(home, STATEMENTS)
        load_campaign(home, ACTION, action_body, poem)
