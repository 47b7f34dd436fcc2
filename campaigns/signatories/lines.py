"""Lists of signatories as people paste them from messengers and mails. No models here."""

import re

from campaigns.signatories.marks import LONGEST, plain_lines
from campaigns.signatories.parts import beginnings, split, tidy
from campaigns.signatories.signed import Signed
from campaigns.signatories.withdrawals import withdrawal
from people.importing.contacts import without_contacts

COUNT = re.compile(r"^\+?\s*(?P<before>\d{1,3})\s*[x×]?\s+(?P<word>.+)$|^(?P<name>.+?)\s*[x×]?\s*(?P<after>\d{1,3})$")


def read_signatories(text, vocabulary):
    """Give a `Signed` for each line of `text` that says something, in their order.

    `vocabulary` (Vocabulary) is what is known. What is not understood stays in the role; nothing is made up. A line
    that is too long for any signatory is not taken apart.
    """
    lines = enumerate(plain_lines(text), start=1)
    return [signed for number, (line, header) in lines if (signed := _read(number, line, header, vocabulary))]


def _read(number, line, header, vocabulary):
    if len(line) > LONGEST:
        return Signed(number, name=line)
    withdrawn_on, rest = withdrawal(line, vocabulary)
    if not tidy(rest):
        withdrawn_on, rest = None, line
    rest, found = without_contacts(rest)
    contacts = [tidy(contact) or contact for contact in found]
    name, organisations, parts, within = _named(rest, vocabulary)
    count, name, parts, unnamed = _withheld(name, [*parts, *within], vocabulary)
    if count:  # nothing is kept by which somebody could be known
        contacts, parts = [*parts, *contacts], []
    country, parts = _country(parts, within, vocabulary)
    speaks_for, body, role = (None, "", parts) if organisations else _body(parts, vocabulary)
    if not (name or count or contacts or header):
        return None
    return Signed(
        number,
        name=name,
        organisations=() if count else organisations,
        speaks_for=speaks_for,
        body=body,
        role=", ".join(role),
        country=country,
        is_withheld=bool(count),
        withdrawn_on=withdrawn_on,
        count=count or 1,
        left_out=", ".join(filter(None, [header, unnamed, *contacts])),
        is_heading=line.endswith(":") or not (name or count) or (not parts and bool(vocabulary.country(name))),
    )


def _named(line, vocabulary):
    """Give (name, the organisations of that name, the other parts, those in brackets).

    The name of an organisation may hold what would part others: the longest that the register knows is taken.
    """
    for name, rest in beginnings(line):
        if name and (organisations := vocabulary.organisations(name)):
            return name, organisations, *split(rest)
    parts, within = split(line)
    if parts:
        return parts[0], vocabulary.organisations(parts[0]), parts[1:], within
    return (within[0], (), [], within[1:]) if within else ("", (), [], [])


def _withheld(name, parts, vocabulary):
    """Give (how many names are withheld, the name, the other parts, the name that is not to be kept)."""
    if count := _count(name, vocabulary):
        numbers = [part for part in parts if part.isdecimal() and 0 < int(part) < 1000]
        count = int(numbers[0]) if numbers else count
        return count, "", [part for part in parts if part not in numbers[:1]], ""
    others = [part for part in parts if not _count(part, vocabulary)]
    return (1, "", others, name) if len(others) < len(parts) else (0, name, parts, "")


def _count(text, vocabulary):
    if text.casefold() in vocabulary.withheld:
        return 1
    found = COUNT.match(text)
    word = (found["word"] or found["name"]) if found else ""
    return int(found["before"] or found["after"]) if word.casefold() in vocabulary.withheld else 0


def _country(parts, within, vocabulary):
    """Give (the code of the first country among `parts`, the parts without it). Bare codes count in brackets only."""
    country, others = "", []
    for part in parts:
        code = vocabulary.country(part) if len(part) > 2 or part in within else None
        if code and country in ("", code):
            country = code
        else:
            others.append(part)
    return country, others


def _body(parts, vocabulary):
    """Give (the organisation that one of `parts` names beyond doubt, its name there, the other parts)."""
    for place, part in enumerate(parts):
        organisations = vocabulary.organisations(part)
        if len(organisations) == 1:
            return organisations[0], part, [*parts[:place], *parts[place + 1 :]]
    return None, "", parts
