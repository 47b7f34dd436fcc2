"""Lines of names as people paste them from mails, lists and tables."""

import re
from dataclasses import dataclass

from people.importing.contacts import without_contacts

MAX_LINES = 100
MARK = re.compile(r"^\s*(?:[-–—•*·▪◦►●]+(?=\s)|[•▪◦►●]|\(?\d{1,4}[.)\]:](?=\s|\D)|№?\d{1,4}\t|#\d{1,4}\b)\s*")
IN_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]?")
PARTS = re.compile(r"[,;|\t]|\s[-–—/]\s|:\s")


@dataclass(frozen=True)
class Pasted:
    """One line: its number, the name, the country's code (None when it says none), and what else it says.

    The name is empty where an address or a telephone number is all that the line says, a country apart.
    """

    number: int
    name: str
    country: str | None = None
    left_out: str = ""


def read_lines(text, country_code):
    """Give a `Pasted` for each line of `text` that says something. `country_code` gives the code for a name, or None.

    Numbers and bullets before the name are dropped, and so are addresses and telephone numbers, wherever they stand;
    behind it, after a comma, a dash, a tab or in brackets, a country is understood, and all else is left out.
    """
    pasted = (_read(number, line, country_code) for number, line in enumerate(text.splitlines(), start=1))
    return [line for line in pasted if line.name or line.left_out]


def _read(number, line, country_code):
    line, contacts = without_contacts(line)
    while (mark := MARK.match(line)) and mark.end():
        line = line[mark.end() :]
    bracketed = [part for found in IN_BRACKETS.findall(line) for part in PARTS.split(found)]
    name, *others = map(_tidy, PARTS.split(IN_BRACKETS.sub(" ", line).strip()))
    if contacts:  # the name may stand behind one
        name, *others = [*filter(None, [name, *others]), ""]
        name, others = ("", [name, *others]) if country_code(name) else (name, others)
    country, left_out = None, []
    for part in filter(None, [*others, *map(_tidy, bracketed)]):
        code = country_code(part)
        if code and country in (None, code):
            country = code
        else:
            left_out.append(part)
    if not (name or contacts):
        return Pasted(number, "")
    return Pasted(number, name[:255], country, ", ".join([*left_out, *contacts]))


def _tidy(text):
    text = " ".join(text.split()).strip(' .,;:–—-"“”„«»<>\u200b\ufeff')
    return text if any(letter.isalpha() for letter in text) else ""
