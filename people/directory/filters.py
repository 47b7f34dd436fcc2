"""What a visitor asks of the directory, read from an address and written into one. No models, no words."""

import re
from dataclasses import asdict, dataclass
from urllib.parse import urlencode

from network_site.countries import is_country
from people.case.kinds import Status

# Asked for like a status: those of *in memoriam* who died in custody.
DIED_IN_CUSTODY = "died_in_custody"
STATUSES = {*Status.values, DIED_IN_CUSTODY}
BY_CONFIRMATION = "confirmed"
AS_LIST = "list"
LONGEST_QUERY = 200

# Those that leave people out.
NARROWING = ("q", "country", "status", "organisation", "year", "birth_month")
# What each part of an address may look like; anything else is as if it were not there.
SHAPES = {
    "country": re.compile(r"[A-Z]{2}"),
    "organisation": re.compile(r"[a-z0-9][a-z0-9-]{0,79}"),
    "year": re.compile(r"[12][0-9]{3}"),
    "birth_month": re.compile(r"[1-9]|1[0-2]"),
    "status": re.compile("|".join(sorted(STATUSES))),
    "sort": re.compile(BY_CONFIRMATION),
    "view": re.compile(AS_LIST),
    "page": re.compile(r"[2-9]|[1-9][0-9]{1,5}"),
}


@dataclass(frozen=True)
class Filters:
    """What is asked for, in the order in which it stands in an address; an empty text where nothing is."""

    q: str = ""
    country: str = ""
    status: str = ""
    organisation: str = ""
    year: str = ""
    birth_month: str = ""
    sort: str = ""
    view: str = ""
    page: str = ""

    @classmethod
    def read(cls, given):
        """Read them from `given` (a mapping of names to texts). What makes no sense is left out."""
        query = " ".join(given.get("q", "").replace("\0", "").split())[:LONGEST_QUERY].strip()
        found = {name: given.get(name, "") for name, shape in SHAPES.items() if shape.fullmatch(given.get(name, ""))}
        if not is_country(found.get("country", "")):
            found.pop("country", None)
        return cls(q=query, **found)

    def address(self, **changes):
        """Give the query string with its question mark, with `changes`; a page only where one is given."""
        asked = asdict(self) | {"page": ""} | changes
        kept = {name: value for name, value in asked.items() if value}
        return f"?{urlencode(kept)}" if kept else ""

    @property
    def canonical(self):
        """The one address of all that ask for the same."""
        return self.address(page=self.page)

    @property
    def is_narrow(self):
        """Whether anything is asked that leaves people out."""
        return any(getattr(self, name) for name in NARROWING)
