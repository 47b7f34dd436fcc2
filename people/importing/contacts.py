"""Addresses and telephone numbers that stand among pasted names: they are nobody's name."""

import re

CONTACT = re.compile(
    r"[^\s(\[<,;]+@[^\s,;>]+\.\w+|(?<!\S)@\w{3,}"  # a mail address, a name in a messenger
    r"|(?<!\w)\+\d[\d\s()-]{5,}\d(?!\w)|\(?(?<!\w)\d(?:[\s()-]*\d){8,}(?!\w)"  # telephone numbers
)


def without_contacts(line):
    """Give `line` with a comma in place of each contact, and the contacts in their order."""
    return CONTACT.sub(" , ", line), CONTACT.findall(line)
