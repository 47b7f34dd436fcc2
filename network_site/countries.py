"""Countries and languages by code, named by CLDR."""

import unicodedata

from network_site.dates import cldr_locale

# Territories that CLDR lists and that are no countries: regions of several, and codes for testing.
NO_COUNTRIES = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}

# Letters whose number is far from their place in the alphabet, as the letter before and a mark.
PLACED = str.maketrans({"і": "и\u0300", "є": "е\u0300", "ґ": "г\u0300", "ł": "l\u0300", "đ": "d\u0300", "ə": "e\u0300"})

# Marks are moved behind all letters: by their own numbers they stand before the Cyrillic ones.
AFTER_LETTERS = 0xF000


def alphabetical(name):
    """Give the key by which names are sorted: a letter with a mark follows the same letter without."""
    letters = unicodedata.normalize("NFD", name.casefold().translate(PLACED))
    return "".join(chr(AFTER_LETTERS + ord(char)) if unicodedata.combining(char) else char for char in letters)


def country_name(code, language=None):
    """Give the name of the country `code` (ISO 3166-1 alpha-2) in `language`, by default the active one."""
    return cldr_locale(language).territories.get(code, code)


def language_name(code, language=None):
    """Give the name of a language `code` in `language`, by default the active one."""
    return cldr_locale(language).languages.get(code.replace("-", "_"), code)


def is_country(code):
    """Say whether `code` is the code of a country."""
    return len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES and code in cldr_locale().territories


def country_choices():
    """Give all countries as choices of a form field, sorted by their name in the active language."""
    names = cldr_locale().territories
    return sorted(
        ((code, names[code]) for code in names if is_country(code)), key=lambda choice: alphabetical(choice[1])
    )
