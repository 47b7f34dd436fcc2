"""Addresses and telephone numbers that stand among pasted names: they are nobody's name."""

import re

CONTACT = re.compile(
    r"[^\s(\[<,;]+@[^\s,;>]+\.\w+|(?<!\S)@\w{3,}"  # a mail address, a name in a messenger
    r"|(?<!\w)\+\d[\d\s()-]{5,}\d(?!\w)|\(?(?<!\w)\d(?:[\s()-]*\d){8,}(?!\w)"  # telephone numbers
)
LONGEST = 1000  # characters of a line that is looked through: a page without a break would take minutes


def without_contacts(line):
    """Give `line` with a comma in place of each contact, and the contacts in their order."""
    if len(line) > LONGEST:
        return line, []
    return CONTACT.sub(" , ", line), CONTACT.findall(line)
