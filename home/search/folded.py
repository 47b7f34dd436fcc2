"""Words as they are compared: without case, diacritics, lookalikes of other scripts, and endings. No models here."""

import re

from people.names.folding import fold, words_of
from people.names.lookalikes import alike

LONGEST = 200  # letters of a query that are read
MOST = 8  # words of a query that are looked for
# By how many letters a word has, how many of its end may be inflection: зняволеных, зняволенага, зняволены.
ENDINGS = {5: 1, 6: 1, 7: 2, 8: 2}
LONG, LONG_ENDING = 9, 3
# What people type by habit, in capitals, between the words they look for.
OPERATORS = {"AND", "OR", "NOT"}
WORD = re.compile(r"[^\W_](?:\w|[’'‘ʼʻʹʿ`´՚]|[\u0300-\u036f])*")


def key(word):
    """Give the key of a word in any script, by which it is compared."""
    return alike(fold(word))


def stem(word_key):
    """Give the beginning of a key that its inflected forms share, in any language, as far as a rule can tell."""
    if word_key.isdigit():
        return word_key
    ending = LONG_ENDING if len(word_key) >= LONG else ENDINGS.get(len(word_key), 0)
    return word_key[: len(word_key) - ending]


def keys_of(text):
    """Give the keys of a text, each once, sorted, with a blank around each; empty for a text without words."""
    found = {key(word) for word in words_of(text)} - {""}
    return f" {' '.join(sorted(found))} " if found else ""


def query_words(query):
    """Give the words of a visitor's query, as typed and without operators, the first MOST of them."""
    return [word for word in words_of(query[:LONGEST]) if word not in OPERATORS and key(word)][:MOST]
