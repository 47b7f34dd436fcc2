"""Where the names of a person stand in a text, and how they are taken out of it. Pure: texts in, texts out."""

import re
from dataclasses import dataclass
from html import escape

from bs4 import BeautifulSoup

from people.names.lookalikes import alike
from people.takedown.words import name_words, sounds_of, words_of

# A word of at least so many letters is also found with other endings.
LONG_ENOUGH = 4
MOST_ENDING = 4
VOWELS = "aeiouyаеиоуыэюяіїєйьўაეიოუաեէըիոօ"
LINK = re.compile(r"(<a\b[^>]*>)(.*?)</a>", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"<[^>]*>")
EMPTY = re.compile(r"<(b|em|i|strong)>(\s*)</\1>")
PARAGRAPHS = ["p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"]


@dataclass(frozen=True)
class Match:
    """A name in a text: from where to where, whether it is one for certain, and whether it is all of it.

    All of it is also a name of several words in other endings: in many languages most sentences have it so.
    """

    start: int
    end: int
    is_certain: bool
    is_whole: bool


class Names:
    """The names of one person.

    For certain is what is stored, in any case, without regard to diacritics and apostrophes, the words also in the
    order “Example, Anna”, and its transliteration into Latin. Perhaps is what differs in the endings of words of
    four and more letters, what sounds the same or is the same only when transliterated, and a word of a name that
    stands alone and is not written small. A name of one word, such as May, may be another word: written small it is
    no name, except perhaps in an address. Not found are nicknames, a name within one word (“#FreeAnnaExample”) and
    changes of a stem.
    """

    def __init__(self, names, others=()):
        """Take the spellings of the person, and those of `others`, whose full names are not hers."""
        self.own = list(names)
        self.full = _sequences(names)
        self.others = [words for words in _sequences(others) if len(words) > 1 and words not in self.full]
        self.single = {word for words in self.full for word in words if len(word) >= LONG_ENOUGH}
        self.patterns = {word: _pattern(word) for words in [*self.full, *self.others] for word in words}
        self.firsts = {word for words in self.full for word in words} | {words[0] for words in self.others}
        self.keys = {word: alike(word) for words in self.full for word in words}
        self.sounds = {word: sounds_of(word) for word in self.patterns}
        self.begins = {}

    def find(self, text, is_markup=False):
        """Give the matches in `text`, in order; in markup also links that name her in their address."""
        words, is_address = words_of(text, is_markup), " " not in text
        found, at = _links(self, text) if is_markup else [], 0
        while at < len(words):
            length, kind = self._at(words, at, is_address)
            if kind is not None:
                found.append(Match(words[at].start, words[at + length - 1].end, kind, kind or length > 1))
            at += length
        return sorted(found, key=lambda match: match.start)

    def is_named(self, text, is_markup=False):
        """Say whether a whole name is in `text`."""
        return any(match.is_whole for match in self.find(text, is_markup))

    def replace(self, text, phrase, is_markup=False, only_whole=False):
        """Give `text` with `phrase` in the place of each name; links that name her in their address are undone."""
        if is_markup:
            text = LINK.sub(lambda link: link[2] if self.is_named(link[1]) else link[0], text)
        for match in reversed(self.find(text, is_markup)):
            if match.is_whole or not only_whole:
                tags = "".join(TAG.findall(text[match.start : match.end])) if is_markup else ""
                written = escape(phrase) if is_markup else phrase
                text = text[: match.start] + written + tags + text[match.end :]
        return EMPTY.sub(r"\2", text) if is_markup else text

    def cut(self, text, is_markup=False):
        """Give `text` without its paragraphs (in plain text: lines) in which a name stands."""
        if not is_markup:
            return "\n".join(line for line in text.split("\n") if not self.find(line))
        soup = BeautifulSoup(text, "html.parser")
        for paragraph in reversed(soup.find_all(PARAGRAPHS)):
            if self.find(str(paragraph), is_markup=True):
                paragraph.decompose()
        for outer in reversed(soup.find_all(["ul", "ol"])):
            if not outer.find("li"):
                outer.decompose()
        rest = str(soup)
        return "" if self.find(rest, is_markup=True) or not soup.get_text(strip=True) else rest

    def _at(self, words, at, is_address):
        """Give how many words from `at` belong together, and whether they name her: for certain, perhaps, None."""
        if not self._may_begin(words[at]):
            return 1, None
        own = next((len(full) for full in self.full if _same(words, at, full, self._is_spelled)), 0)
        other = next((len(full) for full in self.others if _same(words, at, full, self._alike)), 0)
        if own == 1 and not words[at].may_be_name:
            own = 0
        if own or other:
            return max(own, other), True if own >= other else None
        for sequence in self.full:
            if _same(words, at, sequence, self._alike) and (len(sequence) > 1 or words[at].may_be_name or is_address):
                return len(sequence), False
        word = words[at]
        is_alone = word.may_be_name and any(self._alike(word, wanted) for wanted in self.single)
        return 1, False if is_alone else None

    def _may_begin(self, word):
        if word.forms not in self.begins:
            self.begins[word.forms] = any(
                self._alike(word, wanted) or word.key == self.keys.get(wanted) for wanted in self.firsts
            )
        return self.begins[word.forms]

    def _is_spelled(self, word, wanted):
        return word.key == self.keys[wanted]

    def _alike(self, word, wanted):
        if any(self.patterns[wanted].fullmatch(form) for form in word.forms):
            return True
        return len(wanted) >= LONG_ENOUGH and self.sounds[wanted] in word.sounds


def _sequences(names):
    """Give the spellings of names as tuples of words, the longest first, those of several words in two orders."""
    found = {words for name in names for words in name_words(name)}
    found |= {(*words[-1:], *words[:-1]) for words in found if len(words) > 1}
    return sorted(found, key=lambda words: (-len(words), words))


def _pattern(word):
    if len(word) < LONG_ENOUGH:
        return re.compile(re.escape(word))
    stem = word[:-1].rstrip(VOWELS) if word[-1] in VOWELS else word
    stem = stem if len(stem) >= LONG_ENOUGH - 1 else word[: LONG_ENOUGH - 1]
    return re.compile(rf"{re.escape(stem)}\w{{0,{MOST_ENDING}}}")


def _same(words, at, sequence, are_same):
    run = words[at : at + len(sequence)]
    if len(run) < len(sequence) or run[0].part != run[-1].part:
        return False
    return all(are_same(word, wanted) for word, wanted in zip(run, sequence, strict=True))


def _links(names, text):
    return [Match(link.start(1), link.end(1), True, True) for link in LINK.finditer(text) if names.is_named(link[1])]
