"""What the demo's house says of itself, on its own pages and around them."""

NAMES = {"en": "Human Rights Houses", "be": "Дамы правоў чалавека"}
LANGUAGES = list(NAMES)
TIME_ZONE = "Europe/Warsaw"

HOUSE_TEXT = {
    "tagline": "The names of people behind bars, and what is known of them.",
    "responsible": "This is a demonstration: whoever runs this copy of it answers for its data.",
}
# The pages that every house begins with, by the last part of their address; the home page has none.
WORDS = {
    "": {
        "lead": (
            "People who write, defend, watch and help are behind bars in the countries of this network. "
            "Here are their names, what is known of each, and the day on which it was last confirmed."
        ),
        "call": "Write to somebody behind bars",
        "call_text": (
            "A few lines are enough. You need no account, and no name. This is a demonstration: "
            "staff can read your words at the desk, and nothing is passed on."
        ),
    },
    "people": {
        "intro": (
            "<p>Every name here is a person. What is known is given as of the day on which it was last confirmed, "
            "with its sources. What is not known stays empty.</p>"
        ),
    },
    "campaigns": {"intro": "<p>What the network does in common: who is meant, why, and what you can do.</p>"},
    "statements": {
        "intro": (
            "<p>What organisations have said in public. A statement whose day is not known stands at the end of "
            "the list.</p>"
        ),
    },
    "poems": {"intro": "<p>Poems in the language in which they were written, beside their translations.</p>"},
    "write": {
        "intro": "Write a few lines to somebody behind bars. You need no account, and no name.",
        "privacy_note": (
            "<p>Leave out what could harm you or somebody else.</p>"
            "<p>This is a demonstration, and nothing is passed on. What you write to an example person waits at the "
            "desk of this copy. What you write to a real person is not stored at all.</p>"
        ),
        "thanks": "Thank you for writing. In this demonstration nothing is passed on.",
    },
}
