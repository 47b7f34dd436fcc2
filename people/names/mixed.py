"""Words that mix scripts: a Cyrillic а in a Latin name, which no search but ours would find."""

import re
from collections import Counter
from dataclasses import dataclass

from people.names.folding import APOSTROPHES
from people.names.scripts import script_of


@dataclass(frozen=True)
class MixedWord:
    """A word, the script that most of it is in, and the letters of others as (letter, script), each once."""

    word: str
    script: str
    strangers: tuple


def mixed_script_words(text):
    """Give a `MixedWord` for each word of `text` whose letters are of several scripts, each word once.

    Parts of a double-barrelled name are words of their own; digits and apostrophes are of no script.
    """
    in_text = Counter(map(script_of, text))
    found = {}
    for word in re.findall(r"[^\W_]+", APOSTROPHES.sub("", text)):
        in_word = Counter(filter(None, map(script_of, word)))
        if len(in_word) > 1:
            most = max(in_word, key=lambda script: (in_word[script], in_text[script]))
            strangers = {letter: script_of(letter) for letter in word if script_of(letter) not in ("", most)}
            found[word] = MixedWord(word, most, tuple(strangers.items()))
    return list(found.values())
