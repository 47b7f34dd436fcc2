"""One line of a list of signatories, as it was understood."""

import re
from dataclasses import dataclass
from datetime import date

# What would part a name or a role, if it did not stand in quotation marks.
PARTING = re.compile(r"[,;|\t]|\s[-–—/]\s|:\s")


@dataclass(frozen=True)
class Signed:
    """Who signed: a name, one of the register's organisations, or somebody whose name is withheld.

    `organisations` are those that bear the name (numbers of the register): none, one, or several. `speaks_for` is the
    organisation of the register that a person's line names, and `body` its name as it stands there.
    `count` is how many withheld names the line stands for. `left_out` is what is not to be public: telephone
    numbers, and all that is told of a withheld name; all else that the line says
    is in the other fields. `is_heading`: it stands above names.
    """

    number: int
    name: str = ""
    organisations: tuple[int, ...] = ()
    speaks_for: int | None = None
    body: str = ""
    role: str = ""
    country: str = ""
    is_withheld: bool = False
    withdrawn_on: date | None = None
    count: int = 1
    left_out: str = ""
    is_heading: bool = False

    def as_line(self, withheld, withdrawn):
        """Give the line tidied: read again it says the same. Takes a word for a withheld name, and “withdrawn on”."""
        name = (f"{withheld} ({self.count})" if self.count > 1 else withheld) if self.is_withheld else self.name
        parts = [_quoted(name), self.role, _quoted(self.body), f"({self.country})" if self.country else ""]
        if self.withdrawn_on:
            parts.append(f"({withdrawn} {self.withdrawn_on.isoformat()})")
        return ", ".join(filter(None, parts)) + (":" if self.is_heading else "")


def _quoted(name):
    return f"«{name}»" if PARTING.search(name) else name
