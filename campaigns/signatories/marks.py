"""What stands before the names of a list: numbers, bullets, signs, flags."""

import re
import unicodedata

MOMENT = r"\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:[AaPp][Mm])?\]"
HEADER = re.compile(rf"^\s*{MOMENT}\s*(?P<before>[^:]*):\s|^(?P<after>[^\[]+),\s*{MOMENT}:?\s*$")
NUMBER = re.compile(r"^(?:\(?\d{1,4}[.)\]:](?!\d)|№\s?\d{1,4}\b[.)]?|#\d{1,4}\b[.)]?|\d{1,4}\t|\w\)(?=\s))\s*")
COUNTED = re.compile(r"^(\d{1,3})\s+(?=\D)")
FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
KEYCAP = re.compile("([0-9])\ufe0f?\u20e3")
KEPT = "([«“„\"'‘’#№@+"
LONGEST = 1000  # letters: a longer line has lost its breaks, and taking it apart would take minutes
TIMES = 3  # so often at most a line is counted
# From here on, signs are pictures; before, they belong to names: ®, №.
FIRST_PICTURE = 0x2190


def plain_lines(text):
    """Give (line, header) for each line of `text`: the line without what stands before its name.

    Flags become codes of countries in brackets. The header is the sender's name that a messenger copies along.
    A line that is too long for any name is given as it is.
    """
    lines, headers = [], []
    for line in text.splitlines():
        is_short = len(line) <= LONGEST
        header = HEADER.match(line) if is_short else None
        headers.append((header["before"] or header["after"] or "").strip() if header else "")
        lines.append(_plain(line[header.end() :] if header else line) if is_short else line)
    for _time in range(TIMES):
        lines = _without_counting(lines)
    return list(zip(lines, headers, strict=True))


def _plain(line):
    line = KEYCAP.sub(lambda found: found[1] + "\u20e3", line)
    line = re.sub("((?:[0-9]\u20e3)+)", lambda found: found[1].replace("\u20e3", "") + ". ", line)
    line = FLAG.sub(lambda found: f" ({_country_of(found[0])}) ", line.replace("\U0001f51f", "10. "))
    line = "".join(char for char in line if not _is_picture(char))
    while (shorter := _without_mark(line)) != line:
        line = shorter
    return line


def _without_mark(line):
    line = line.strip()
    if not line:
        return line
    if not line[0].isalnum() and line[0] not in KEPT:
        return line[1:]
    return NUMBER.sub("", line, count=1)


def _without_counting(lines):
    """Take away plain numbers that count the lines: each is one more, or one less, than that of its neighbour."""
    found = [(place, COUNTED.match(line)) for place, line in enumerate(lines) if 0 < len(line) <= LONGEST]
    numbers = [int(match[1]) if match else None for _place, match in found]
    fewer = list(lines)
    for at, (place, match) in enumerate(found):
        before = numbers[at - 1] if at else None
        after = numbers[at + 1] if at + 1 < len(numbers) else None
        if match and (before == numbers[at] - 1 or after == numbers[at] + 1):
            fewer[place] = _plain(lines[place][match.end() :])
    return fewer


def _country_of(flag):
    return "".join(chr(ord(char) - 0x1F1E6 + ord("A")) for char in flag)


def _is_picture(char):
    if char == "\u200c":  # parts letters in some scripts
        return False
    if char in "\u20e3\ufe0e\ufe0f" or "\U0001f3fb" <= char <= "\U0001f3ff":
        return True
    category = unicodedata.category(char)
    return category == "Cf" or (category == "So" and ord(char) >= FIRST_PICTURE)
