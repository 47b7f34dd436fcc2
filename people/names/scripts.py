"""Which script a letter is of."""

import unicodedata

SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "GEORGIAN", "ARMENIAN")


def script_of(letter):
    """Give the script of a letter as Unicode names it, one of SCRIPTS; empty for all else, such as a digit."""
    name = unicodedata.name(letter, "") if letter.isalpha() else ""
    return next((script for script in SCRIPTS if name.startswith(script)), "")


def scripts_in(word):
    """Give the set of the scripts of a word."""
    return {script_of(letter) for letter in word} - {""}
