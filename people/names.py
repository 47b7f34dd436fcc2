"""How names are folded so that any spelling finds them. No models here."""

import re
import unicodedata

from anyascii import anyascii


def fold(text):
    """Give `text` in lower case without diacritics, ё as е, apostrophes dropped, words parted by one space."""
    text = text.casefold().replace("ё", "е").replace("ł", "l").replace("ı", "i").replace("ə", "a")
    text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w\s]", " ", re.sub(r"[’'ʼ`]", "", text)).split())


def spellings(name):
    """Give a name folded as it is written, and folded in Latin letters."""
    return {fold(name), fold(anyascii(name))} - {""}


def search_text(names):
    """Give the text that is searched for a person: every spelling of `names` (an iterable of str), sorted."""
    found = set()
    for name in names:
        found |= spellings(name)
    return "|".join(sorted(found))


def search_words(query, limit=8):
    """Give, for each word of a visitor's query, the set of its spellings: one of each must be in `search_text`."""
    return [spellings(word) for word in fold(query[:200]).split()[:limit]]
