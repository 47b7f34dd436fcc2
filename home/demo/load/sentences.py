"""The other languages of what the demo tells."""

from functools import lru_cache
from pathlib import Path

import polib

WORDS = Path(__file__).parents[1] / "words"


@lru_cache
def sentences(language):
    """Give the translations into `language` as a dict of the text first written to its translation."""
    return {entry.msgid: entry.msgstr for entry in polib.pofile(WORDS / f"{language}.po") if entry.msgstr}
