"""The words that a new house begins with, until its editors write their own."""

from gettext import find

from django.conf import settings
from django.utils.translation import gettext, to_locale


def has_words(language):
    """Say whether visitors are spoken to in `language` (code): a catalogue is compiled, or it is English."""
    catalogue = settings.LOCALE_PATHS[0]
    return language.partition("-")[0] == "en" or find("django", catalogue, [to_locale(language)]) is not None


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
