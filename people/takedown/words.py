"""The words of a text, each as it is compared. Pure."""

import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

from anyascii import anyascii

from people.names import fold
from people.names.lookalikes import alike
from people.names.sounds import sound

# Within a word and not seen: soft hyphens, joiners. They come along with what is pasted.
UNSEEN = "\u00ad\u200c\u200d\u2060\ufeff"
LETTERS = rf"(?:[^\W_]|[\u0300-\u036f’'ʼ`{UNSEEN}])"
LETTERS_IN_MARKUP = rf"(?:[^\W_]|[\u0300-\u036f’'ʼ`{UNSEEN}]|&(?:#x27|#39|apos|rsquo|shy);)"
IN_TEXT = re.compile(f"(?P<word>{LETTERS}+)")
IN_MARKUP = re.compile(rf"(?P<tag><[^>]*>)|(?P<word>{LETTERS_IN_MARKUP}+)|&#?\w+;")
# Between two words of a sentence; other tags end it.
INLINE = re.compile(r"</?(a|abbr|acronym|b|br|code|em|i|span|strong)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Word:
    """One word: where it stands, its key, its foldings as written and in Latin, its sounds, its paragraph of markup.

    The key is the same for letters that look the same, such as the Cyrillic с and the Latin c.
    """

    start: int
    end: int
    key: str
    forms: frozenset
    sounds: frozenset
    may_be_name: bool
    part: int


def words_of(text, is_markup):
    """Give the words of `text`; of markup those between its tags."""
    found, part = [], 0
    for piece in (IN_MARKUP if is_markup else IN_TEXT).finditer(text):
        if piece.lastgroup == "tag":
            part += not INLINE.match(piece.group())
        elif piece.lastgroup == "word":
            key, forms, sounds, may_be_name = _compared(piece.group())
            if key:
                found.append(Word(piece.start(), piece.end(), key, forms, sounds, may_be_name, part))
    return found


def name_words(name):
    """Give a name as tuples of folded words (a set of them): as it is written, and in Latin letters."""
    return {tuple(form.split()) for form in (fold(name), fold(anyascii(name)))} - {()}


def sounds_of(form):
    """Give what a folded word has in common with others that sound like it; the word itself when it is not Latin."""
    return sound(form) if form.isascii() else form


@lru_cache(maxsize=50_000)
def _compared(word):
    word = unescape(word).translate(dict.fromkeys(map(ord, UNSEEN)))
    letters = [letter for letter in word if letter.isalpha()]
    forms = frozenset(form.replace(" ", "") for form in (fold(word), fold(anyascii(word))))
    # Georgian has no capitals: what is not lower case may begin a name.
    return alike(fold(word)), forms, frozenset(map(sounds_of, forms)), bool(letters) and not letters[0].islower()
