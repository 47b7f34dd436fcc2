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
