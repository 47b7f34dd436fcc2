"""What the demo's house says of itself, on its own pages and around them."""

MAIN = "en"
# Which of the first pages each language has, besides its home page.
NEEDED = ("people", "write")
ALL = ("people", "campaigns", "statements", "poems", "write")
LANGUAGES = {"be": ALL, "uk": NEEDED, "ka": NEEDED, "hy": NEEDED}
# Where only example people are loaded, every page is in every one of these.
EXAMPLE_LANGUAGES = {"be": ALL, "ka": ALL, "hy": ALL}

NAME = "Human Rights Houses"
EXAMPLE_NAME = "Example House"
TIME_ZONE = "Europe/Warsaw"
LINKS = [("link", {"name": "demo.example", "url": "https://demo.example/"})]

HOUSE_TEXT = {
    "tagline": "The names of people behind bars, and what is known of them.",
    "responsible": "This is a demonstration: whoever runs this copy of it answers for its data.",
    "contact": "data@demo.example. The address is made up: nobody reads it.",
    "press_contact": "press@demo.example. The address is made up: nobody reads it.",
    "postal_address": "Example street 1, Example town. The address is made up: post does not arrive.",
    "notices": [
        (
            "notice",
            {
                "country": "BY",
                "about": ["writing"],
                "text": (
                    "If you are in Belarus now: think of your own safety first. You need not sign, and you can leave "
                    "out whatever others could know you by."
                ),
            },
        ),
        (
            "notice",
            {
                "country": "BY",
                "about": ["sharing", "donating", "signing"],
                "text": (
                    "If you are in Belarus now: think of your own safety first. Others may see what you share, pay "
                    "or sign, today or years from now. Nobody here asks you to take a risk."
                ),
            },
        ),
        (
            "notice",
            {
                "country": "BY",
                "about": ["leaving"],
                "text": (
                    "If you are in Belarus now: think of your own safety first. Others may see which sites you open, "
                    "today or years from now. Nobody here asks you to take a risk."
                ),
            },
        ),
        (
            "notice",
            {
                "country": "AZ",
                "about": ["writing", "sharing", "donating", "signing", "leaving"],
                "text": (
                    "If you are in Azerbaijan now: think of your own safety first. Others may see what you send, "
                    "share, pay or sign, and which sites you open. You can leave it to people who are elsewhere."
                ),
            },
        ),
    ],
}
# The pages that every house begins with, by the last part of their address; the home page has none.
WORDS = {
    "": {
        "lead": (
            "People who write, defend, watch and help are behind bars in countries of this network. "
            "Here are their names, what is known of each, and the day on which it was last confirmed."
        ),
        "call": "Write to somebody behind bars",
        "call_text": (
            "A few lines are enough. You need no account, and no name. This is a demonstration: "
            "staff can read your words at the desk, and nothing is passed on."
        ),
    },
    "people": {
        "title": "People",
        "intro": (
            "<p>Every name here is a person. What is known is given as of the day on which it was last confirmed, "
            "with its sources. What is not known stays empty.</p>"
        ),
    },
    "campaigns": {
        "title": "Campaigns",
        "intro": "<p>What the network does in common: who is meant, why, and what you can do.</p>",
    },
    "statements": {
        "title": "Statements",
        "intro": (
            "<p>What organisations have said in public. A statement whose day is not known stands at the end of "
            "the list.</p>"
        ),
    },
    "poems": {
        "title": "Poems",
        "intro": "<p>Poems in the language in which they were written, beside their translations.</p>",
    },
    "write": {
        "title": "Write",
        "intro": "Write a few lines to somebody behind bars. You need no account, and no name.",
        "privacy_note": (
            "<p>Leave out what could harm you or somebody else.</p>"
            "<p>This is a demonstration, and nothing is passed on. What you write to an example person waits at the "
            "desk of this copy. What you write to a real person is not stored at all.</p>"
        ),
        "thanks": "Thank you for writing. In this demonstration nothing is passed on.",
    },
}


def words_of_the_house(name):
    """Give the words of the home page and of the text of a house called `name`, as two dicts."""
    return WORDS[""] | {"title": name}, HOUSE_TEXT | {"name": name}
