"""The words that a new house begins with, until its editors write their own."""

from django.utils.translation import gettext


def first_words():
    """Give the words of the first pages by name, in the active language."""
    return {
        "people": gettext("People"),
        "campaigns": gettext("Campaigns"),
        "statements": gettext("Statements"),
        "poems": gettext("Poems"),
        "write": gettext("Write"),
        "intro": gettext("Write a few lines to somebody behind bars. You need no account, and no name."),
        "privacy": gettext("Staff read every message. Leave out what could harm anybody."),
        "thanks": gettext("Your message is stored. Staff will read it."),
        "call": gettext("Write to somebody behind bars"),
        "call_text": gettext(
            "Staff read your words and, where that is possible, pass them to people in touch with the person."
        ),
    }
