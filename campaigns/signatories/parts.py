"""A line taken apart: at commas, dashes, brackets; not within quotation marks."""

import re

from campaigns.signatories.signed import PARTING

QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|\"[^\"]*\"")
IN_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]?")
EDGES = " .,;:|–—-*_~"
CLOSING, OPENING = ")]»", "([«“„"


def masked(text):
    """Give `text` with what stands in quotation marks made inseparable, and as long as it was."""
    return QUOTED.sub(lambda found: "\x01" * len(found[0]), text)


def split(text):
    """Give (the parts of `text` outside brackets, those within), each tidy and with a letter or digit."""
    mask = masked(text)
    within = [part for found in IN_BRACKETS.finditer(mask) for part in _cut(text[found.start(1) : found.end(1)])]
    hidden = IN_BRACKETS.sub(lambda found: "\x00" * len(found[0]), mask)
    return _cut("".join(" " if sign == "\x00" else char for char, sign in zip(text, hidden, strict=True))), within


def beginnings(text):
    """Give (a beginning of `text`, what follows) for each place where it may be cut, the longest first."""
    mask = masked(text)
    ends = {cut.start() for pattern in (PARTING, IN_BRACKETS) for cut in pattern.finditer(mask)}
    return [(tidy(text[:end]), text[end:]) for end in sorted({*ends, len(text)}, reverse=True)]


def tidy(text):
    """Give `text` without blanks and signs around it, and without its marks when all of it is quoted."""
    before = None
    while before != text:
        before = text
        text = " ".join(text.split()).lstrip(EDGES + CLOSING).rstrip(EDGES + OPENING)
        if QUOTED.fullmatch(text):
            text = text[1:-1]
    return text if any(char.isalnum() for char in text) else ""


def _cut(text):
    mask, parts, start = masked(text), [], 0
    for cut in PARTING.finditer(mask):
        parts.append(text[start : cut.start()])
        start = cut.end()
    return [part for part in map(tidy, [*parts, text[start:]]) if part]
