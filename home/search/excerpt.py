"""Texts with the words that were looked for, to be marked. Plain text in and out: templates escape it. No models."""

from home.search.folded import WORD, key, stem
from people.names import spellings

BEFORE, LENGTH = 70, 230
SHORTEST_NAME = 4  # letters: of shorter keys every second word would be a name


class Marker:
    """Finds the words of a query in a text: by their stem, and names in other spellings."""

    def __init__(self, words):
        """Take the words of a query, as `query_words` gives them."""
        self.stems = tuple(stem(key(word)) for word in words)
        self.names = {name for word in words for name in spellings(word) if len(name) >= SHORTEST_NAME}

    def marked(self, text):
        """Give `text` as a list of (part, is_marked)."""
        parts, end = [], 0
        for word in WORD.finditer(text):
            if self._is_meant(word.group()):
                parts += [(text[end : word.start()], False), (word.group(), True)]
                end = word.end()
        parts.append((text[end:], False))
        return [(part, is_marked) for part, is_marked in parts if part]

    def excerpt(self, text):
        """Give the part of `text` around the first word that is meant, else its beginning, as `marked` does."""
        found = next((word.start() for word in WORD.finditer(text) if self._has_stem(word.group())), 0)
        start = text.rfind(" ", 0, found - BEFORE) + 1 if found > BEFORE else 0
        end = start + LENGTH
        if end < len(text):
            last = text.rfind(" ", start, end)
            end = last if last > start else end
        before, after = "… " if start else "", " …" if end < len(text) else ""
        return self.marked(f"{before}{text[start:end].strip()}{after}")

    def _has_stem(self, word):
        return bool(self.stems) and key(word).startswith(self.stems)

    def _is_meant(self, word):
        return self._has_stem(word) or (len(word) >= SHORTEST_NAME and not self.names.isdisjoint(spellings(word)))
