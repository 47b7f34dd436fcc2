"""Makes plain text of a page: what stands on it, in lines for letters and articles. Pure: HTML in, text out."""

import re
from html.parser import HTMLParser
from textwrap import wrap
from urllib.parse import urljoin

WIDTH = 78
# What is no text, or is of use on the page only.
LEFT_OUT = {"script", "style", "svg", "nav", "form", "template", "picture", "source"}
LEFT_OUT_CLASSES = {"btns", "call", "caption", "elsewhere", "forms", "jump", "onward", "paper", "quotes"}
EMPTY = {"img", "br", "hr", "input", "link", "meta", "source", "wbr"}
# Begin a line of their own; those of a paragraph are set off by an empty one.
PARAGRAPHS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "section", "figure", "table"}
LINES = {"div", "article", "li", "dt", "dd", "figcaption", "header", "footer", "tr", "main"}
UNDERLINED = {"h1": "=", "h2": "-"}
# Where a name in bold letters stands before what is said of it: commas take the place of the letters.
NAMED = {"names", "signatories", "where"}
# The classes of a line of verse, and of how many steps it is moved in.
VERSE = {"l": 0, "l1": 1, "l2": 2, "l3": 3, "l4": 4, "l5": 5, "l6": 6}
STEP = "\t"  # until the line is put down; no other tab is in the words


def plain_text(html, base_url):
    """Give the text of `html`, wrapped, with a line feed at its end.

    The addresses of links follow their words; `base_url` makes them absolute. Headings are underlined, quotes
    indented, items of lists have a hyphen or their number.
    """
    writer = _Writer(base_url)
    writer.feed(html)
    writer.close()
    writer.end_line()
    return re.sub(r"\n{3,}", "\n\n", "\n".join(writer.lines)).strip() + "\n"


class _Writer(HTMLParser):
    """Collects lines."""

    def __init__(self, base_url):
        super().__init__()
        self.base_url = base_url
        self.lines = []
        self.words = ""  # of the line that is being written
        self.open = []  # (tag, whether it is left out, link, classes)
        self.lists = []  # None for hyphens, else the number of the last item
        self.indent, self.mark = 0, ""

    @property
    def is_left_out(self):
        return any(left_out for _tag, left_out, _link, _classes in self.open)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "br" and not self.is_left_out:
            self.words += "\n"
        elif tag == "hr":
            self.end_line(apart=True)
            self.lines += ["-" * WIDTH, ""]
        if tag in EMPTY:
            return
        hidden = tag in LEFT_OUT or given.get("aria-hidden") == "true" or "hidden" in given
        classes = set((given.get("class") or "").split())
        left_out = hidden or bool(LEFT_OUT_CLASSES & classes)
        if not left_out and not self.is_left_out:
            self._begin(tag, classes)
        self.open.append((tag, left_out, given.get("href"), classes))

    def _begin(self, tag, classes):
        if tag in PARAGRAPHS or tag in LINES:
            self.end_line(apart=tag in PARAGRAPHS and not self.lists)
        if tag in ("ul", "ol"):
            self.lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            if self.lists and self.lists[-1] is not None:
                self.lists[-1] += 1
            self.mark = f"{self.lists[-1]}. " if self.lists and self.lists[-1] else "- "
        elif tag in ("blockquote", "dd"):
            self.indent += 4
        elif tag == "footer":  # of a quote: who said it
            self.words = "— "
        elif tag == "span" and "l" in classes:
            line_before = f"{self.words.rstrip()}\n" if self.words.strip() else ""
            self.words = line_before + STEP * max(VERSE.get(name, 0) for name in classes)
        elif tag in ("em", "span") and self._is_within(NAMED) and self.words.strip():
            self.words = f"{self.words.rstrip().removesuffix(',')}, "

    def handle_endtag(self, tag):
        if tag in EMPTY or tag not in [entry[0] for entry in self.open]:
            return
        while self.open:
            was_left_out = self.is_left_out
            name, _left_out, link, _classes = self.open.pop()
            if not was_left_out:
                self._end(name, link)
            if name == tag:
                return

    def _end(self, tag, link):
        if tag == "a":
            self._add_address(link)
        elif tag in ("b", "strong") and (self._is_within(NAMED) or any(entry[0] == "footer" for entry in self.open)):
            self.words = f"{self.words.rstrip()},"
        if tag in PARAGRAPHS or tag in LINES:
            self.end_line(UNDERLINED.get(tag, ""), apart=tag in PARAGRAPHS and len(self.lists) < 2)
        if tag in ("ul", "ol") and self.lists:
            self.lists.pop()
        elif tag in ("blockquote", "dd"):
            self.indent -= 4
        elif tag == "li":
            self.mark = ""

    def _is_within(self, names):
        return any(names & classes for _tag, _left_out, _link, classes in self.open)

    def _add_address(self, link):
        if not link or link.startswith("#"):
            return
        address = urljoin(self.base_url, link).removeprefix("mailto:").removeprefix("tel:")
        if not self.words.rstrip().endswith(address):
            self.words = f"{self.words.rstrip()} ({address})"

    def handle_data(self, data):
        if not self.is_left_out:
            self.words += re.sub(r"\s+", " ", data)

    def end_line(self, underline="", apart=False):
        """Put down the line that is being written, and an empty one when it stands `apart`."""
        parts = [(part.count(STEP), " ".join(part.split()).removesuffix(",")) for part in self.words.split("\n")]
        self.words = ""
        is_blank = not any(words for _steps, words in parts)
        written = [] if is_blank else [line for steps, words in parts for line in self._wrapped(words, steps)]
        self.lines += written
        if written and underline:
            self.lines.append(underline * min(WIDTH, max(map(len, written))))
        if apart and self.lines and self.lines[-1]:
            self.lines.append("")

    def _wrapped(self, text, steps):
        depth = " " * (self.indent + 2 * max(len(self.lists) - 1, 0) + 2 * steps)
        first, rest = depth + self.mark, depth + " " * len(self.mark)
        if self.mark and text:
            self.mark = " " * len(self.mark)
        return wrap(
            text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
        ) or [""]
