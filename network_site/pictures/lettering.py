"""Words drawn into a picture, in the letters of the site."""

from functools import cache
from pathlib import Path

from PIL import ImageFont

FONTS = Path(__file__).parents[1] / "static" / "network_site" / "fonts"
WEIGHT = 500
# The files of the stylesheet by what they hold: each has one script, and only the Latin one blanks and stops.
RANGES = [
    ("sans-latin", [(0x20, 0xFF), (0x2013, 0x203A)]),
    ("sans-latin-ext", [(0x100, 0x17E), (0x18F, 0x18F), (0x218, 0x21B), (0x259, 0x259)]),
    ("sans-cyrillic", [(0x401, 0x45F), (0x490, 0x491)]),
    ("sans-georgian", [(0x10D0, 0x10FF)]),
    ("sans-armenian", [(0x531, 0x58A)]),
]


def can_write(text):
    """Say whether the site has letters for each character of `text`."""
    return all(_file_of(letter) for letter in text)


def length(text, size, weight=WEIGHT):
    """Give the width of `text` in pixels, in letters of `size` pixels."""
    return sum(_font(file, size, weight).getlength(part) for file, part in _runs(text))


def lines(text, size, width, weight=WEIGHT):
    """Cut `text` at its blanks into lines no wider than `width` pixels, as far as its words allow."""
    found = []
    for word in text.split():
        longer = f"{found[-1]} {word}" if found else word
        if found and length(longer, size, weight) <= width:
            found[-1] = longer
        else:
            found.append(word)
    return found


def write(draw, start, text, size, colour, weight=WEIGHT):
    """Draw one line from `start` (x, y of the base line) in letters of `size` pixels. Takes what `can_write` takes."""
    left, base = start
    for file, part in _runs(text):
        font = _font(file, size, weight)
        draw.text((left, base), part, font=font, fill=colour, anchor="ls")
        left += font.getlength(part)


def _runs(text):
    """Give the parts of `text` that stand in one file, each with the file."""
    runs = []
    for letter in text:
        file = _file_of(letter)
        if runs and runs[-1][0] == file:
            runs[-1][1] += letter
        else:
            runs.append([file, letter])
    return runs


def _file_of(letter):
    code = ord(letter)
    return next((file for file, ranges in RANGES if any(low <= code <= high for low, high in ranges)), None)


@cache
def _font(file, size, weight):
    font = ImageFont.truetype(str(FONTS / f"{file}.woff2"), size)
    font.set_variation_by_axes([weight])
    return font
