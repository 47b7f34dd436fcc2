"""Reading a document as somebody does who knows one language."""

import re
from html.parser import HTMLParser


class Words(HTMLParser):
    """Collects the text of a document that claims to be in the document's language; sources are cited as they are."""

    VOID = {"meta", "link", "img", "input", "br", "hr", "path", "use", "source"}

    def __init__(self, language):
        super().__init__()
        self.language, self.stack, self.texts = language, [], []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag not in self.VOID:
            own = attrs.get("lang", self.stack[-1] if self.stack else "")
            is_source = attrs.get("class") == "sources"
            self.stack.append("as cited" if is_source or tag in ("svg", "script") else own)

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            self.stack.pop()

    def handle_data(self, data):
        if self.stack and self.stack[-1] == self.language:
            self.texts.append(" ".join(data.split()))


LATIN = re.compile(r"[A-Za-z’]+(?:[ ,]+[A-Za-z’]+){2,}")
CYRILLIC = re.compile(r"[\u0400-\u04ff’]+(?:[ ,]+[\u0400-\u04ff’]+){2,}")
FOREIGN = {"en": CYRILLIC, "be": LATIN, "uk": LATIN, "ka": LATIN, "hy": LATIN}


def foreign_words(html, language, names=()):
    """Give the runs of three or more words in another language's letters; `names` may stand in Latin letters."""
    words = Words(language)
    for name in ("Human Rights Watch", *names):
        html = html.replace(name, "")
    words.feed(html)
    assert words.texts
    return [found for text in words.texts for found in FOREIGN[language].findall(text)]
