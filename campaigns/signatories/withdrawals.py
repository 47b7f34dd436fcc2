"""“Withdrawn on …” within a line."""

import re

from campaigns.signatories.dates import find_date

BETWEEN = " :՝,.([–—-"


def withdrawal(line, vocabulary):
    """Give (date, the line without the words about it); None and the line as it is where it says no such date."""
    if not vocabulary.withdrawn:
        return None, line
    words = "|".join(map(re.escape, sorted(vocabulary.withdrawn, key=len, reverse=True)))
    for found in reversed(list(re.finditer(rf"(?<!\w)(?:{words})(?!\w)", line, re.IGNORECASE))):
        behind = find_date(line[found.end() :], vocabulary.months)
        if behind and not line[found.end() : found.end() + behind[1]].strip(BETWEEN):
            return behind[0], _without(line, found.start(), found.end() + behind[2], vocabulary)
        before = find_date(line[: found.start()], vocabulary.months)
        if before and not _after_year(line[before[2] : found.start()], vocabulary).strip(BETWEEN):
            return before[0], _without(line, before[1], found.end(), vocabulary)
    return None, line


def _without(line, first, last, vocabulary):
    end = re.sub(r"^\s*[)\]]", "", _after_year(line[last:], vocabulary))
    return re.sub(r"[\s(\[]*$", "", line[:first]) + ", " + end


def _after_year(text, vocabulary):
    words = "|".join(map(re.escape, vocabulary.after_year))
    return re.sub(rf"^\s*(?:{words})(?!\w)\.?", "", text, flags=re.IGNORECASE) if words else text
