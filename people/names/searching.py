"""The keys that are stored of names, and those that a query is made into."""

from anyascii import anyascii

from people.names.folding import fold, words_of
from people.names.lookalikes import alike, unmixed
from people.names.scripts import scripts_in
from people.names.sounds import sound

LONGEST_QUERY = 200


def spellings(word):
    """Give the keys (a set of str) of a word in any script: as it looks, in Latin letters, and as it sounds.

    A word that mixes scripts has those of each word that may be meant by it as well.
    """
    folded = fold(word)
    keys = {alike(folded)}
    for meant in {word, *_meant(folded)}:
        latin = {fold(anyascii(meant)), alike(fold(meant))}
        keys |= {form for form in latin if form.isascii()}
        keys |= {sound(form) for form in latin if form.isascii()}
    return keys - {""}


def search_text(names):
    """Give the text that is searched for a person: every key of `names` (an iterable of str), sorted."""
    return " ".join(sorted({key for name in names for word in words_of(name) for key in spellings(word)}))


def search_words(query, limit=8):
    """Give, for each word of a visitor's query, the set of its keys: one of each must be in `search_text`."""
    found = [spellings(word) for word in words_of(query[:LONGEST_QUERY])]
    return [keys for keys in found if keys][:limit]


def is_held(words, text):
    """Say whether `text`, a search text, holds one key of each of `words`, which come from `search_words`."""
    return all(any(key in text for key in keys) for keys in words)


def _meant(folded):
    scripts = scripts_in(folded)
    return unmixed(folded, scripts) if len(scripts) > 1 else set()
