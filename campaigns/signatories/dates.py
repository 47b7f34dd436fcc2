"""A date as people write it, within a text."""

import re
from datetime import date

NUMBERS = re.compile(
    r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})|(?P<d2>\d{1,2})[./](?P<m2>\d{1,2})[./](?P<y2>\d{4}|\d{2})\b"
)
DAY_FIRST = re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?P<name>[^\W\d_]+)\.?,?\s+(?P<y>\d{4})")
MONTH_FIRST = re.compile(r"(?P<name>[^\W\d_]+)\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})")


def find_date(text, months):
    """Give (date, first, last) for the first date in `text`, with its place; None where there is none.

    `months` gives the number of a month by its name in lower case. Days come before months: 3.6.2025 is in June.
    """
    matches = [match for pattern in (NUMBERS, DAY_FIRST, MONTH_FIRST) for match in pattern.finditer(text)]
    for match in sorted(matches, key=lambda each: each.start()):
        year, month, day = _parts(match, months)
        try:
            return date(year, month, day), match.start(), match.end()
        except (TypeError, ValueError):
            continue
    return None


def _parts(match, months):
    groups = match.groupdict()
    if "name" in groups:
        return int(groups["y"]), months.get(groups["name"].casefold()), int(groups["d"])
    year = int(groups["y"] or groups["y2"])
    return year + 2000 if year < 100 else year, int(groups["m"] or groups["m2"]), int(groups["d"] or groups["d2"])
