"""The pasted lines about people, without what stands before their names and without contacts."""

import re
from dataclasses import replace

from campaigns.signatories.contacts import without_contacts
from campaigns.signatories.marks import LONGEST, plain_lines
from people.importing.pasted import read_lines

# What is left before a name when a contact stood there.
NOTHING = re.compile(r"^(?:[(\[][\s,]*[)\]]|[\s,;:.<>|–—-])+")


def read_people(text, country_code):
    """Give a `Pasted` for each line of `text` that has a name; its contacts are among what is left out.

    `country_code` gives the code for a name of a country, or None.
    """
    taken = [_apart(line) for line, _header in plain_lines(text)]
    pasted = read_lines("\n".join(line for line, _contacts in taken), country_code)
    return [replace(line, left_out=_left_out(line, taken[line.number - 1][1])) for line in pasted]


def _apart(line):
    rest, contacts = without_contacts(line) if len(line) <= LONGEST else (line, [])
    return (NOTHING.sub("", rest), contacts) if contacts else (line, [])


def _left_out(line, contacts):
    return ", ".join(filter(None, [line.left_out, *contacts]))
