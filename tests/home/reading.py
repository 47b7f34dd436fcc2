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


FOREIGN = {
    "be": re.compile(r"[A-Za-z’]+(?:[ ,]+[A-Za-z’]+){2,}"),
    "en": re.compile(r"[\u0400-\u04ff’]+(?:[ ,]+[\u0400-\u04ff’]+){2,}"),
}


def foreign_words(html, language):
    """Give the runs of three or more words in the other language's letters, names of organisations apart."""
    words = Words(language)
    words.feed(html.replace("Human Rights Watch", ""))
    assert words.texts
    return [found for text in words.texts for found in FOREIGN[language].findall(text)]
