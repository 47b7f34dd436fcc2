"""Mail addresses and telephone numbers in pasted lines: they never become part of a name. No models here."""

import re

from campaigns.signatories.parts import tidy

CONTACT = re.compile(
    r"[^\s(\[,;]+@[^\s,;]+\.\w+|(?<!\S)@\w{3,}"  # a mail address, a name in a messenger
    r"|(?<!\w)\+\d[\d\s()-]{5,}\d(?!\w)|(?<!\w)\d(?:[\s()-]*\d){8,}(?!\w)"  # telephone numbers
)


def without_contacts(line):
    """Give (`line` with a comma in the place of each contact, the contacts)."""
    return CONTACT.sub(" , ", line), [tidy(found) or found for found in CONTACT.findall(line)]
