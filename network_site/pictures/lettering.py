"""Words drawn into a picture, in the letters of the site."""

from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont

FONTS = Path(__file__).parents[1] / "static" / "network_site" / "fonts"
WEIGHT = 500
# The files of the stylesheet by the letters that are drawn from them: basic Latin, which all have, from the first.
LETTERS = {
    "sans-latin": "20-7E A0-A1 A3 A7 A9 AB AE B0-B1 B7 BB BF-107 10C-113 116-11B 11E-11F 122-123 12A-12B 12E-131"
    " 136-137 139-13E 141-148 14C-14D 150-15B 15E-161 164-165 16A-173 178-17E 18F 218-21B 259 2009 2013-2014 2018-201A"
    " 201C-201E 2022 2026 2032-2033 2039-203A 20AC 2116 2212",
    "sans-cyrillic": "401-402 404 406-40B 40E-44F 451-452 454 456-45B 45E-45F 490-491",
    "sans-georgian": "10D0-10F0",
    "sans-armenian": "531-556 559-55F 561-587 589-58A",
}


def can_write(text):
    """Say whether the site has letters for each character of `text`."""
    return all(_file_of(letter) for letter in text)


def length(text, size, weight=WEIGHT):
    """Give the width of `text` in pixels, in letters of `size` pixels."""
    return sum(_font(file, size, weight).getlength(part) for file, part in _runs(text))


def lines(text, size, width, weight=WEIGHT):
    """Cut `text` at its blanks into lines no wider than `width` pixels, as far as its words allow."""
    return cut_at_blanks(text, lambda line: length(line, size, weight) <= width)


def cut_at_blanks(text, has_room):
    """Cut `text` at its blanks into the longest lines of which `has_room` is true; a word alone is never cut."""
    found = []
    for word in text.split():
        longer = f"{found[-1]} {word}" if found else word
        if found and has_room(longer):
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


@cache
def letters_of(file):
    """Give the code points (a set) of the letters in a file."""
    found = set()
    for part in LETTERS[file].split():
        first, _hyphen, last = part.partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


@lru_cache(maxsize=2048)  # asked for each letter of all names, again and again
def _file_of(letter):
    return next((file for file in LETTERS if ord(letter) in letters_of(file)), None)


@cache
def _font(file, size, weight):
    font = ImageFont.truetype(str(FONTS / f"{file}.woff2"), size)
    font.set_variation_by_axes([weight])
    return font
