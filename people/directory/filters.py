"""What a visitor asks of the directory, read from an address and written into one. No models, no words."""

import re
from dataclasses import dataclass, replace
from typing import ClassVar

from network_site.asked import Asked
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
# What a value in an address may look like; anything else is as if it were not there.
SHAPES = {
    "country": is_country,
    "organisation": re.compile(r"[a-z0-9][a-z0-9-]{0,79}").fullmatch,
    "year": re.compile(r"[12][0-9]{3}").fullmatch,
    "birth_month": re.compile(r"[1-9]|1[0-2]").fullmatch,
    "status": STATUSES.__contains__,
    "sort": {BY_CONFIRMATION}.__contains__,
    "view": {AS_LIST}.__contains__,
}


@dataclass(frozen=True)
class Filters(Asked):
    """What is asked for, in the order in which it stands in an address; an empty text where nothing is."""

    q: str = ""
    country: str = ""
    status: str = ""
    organisation: str = ""
    year: str = ""
    birth_month: str = ""
    sort: str = ""
    view: str = ""

    shapes: ClassVar = SHAPES
    narrowing: ClassVar = NARROWING

    @classmethod
    def read(cls, given):
        """Read them from `given` (a mapping of names to texts). What makes no sense is left out."""
        query = " ".join(given.get("q", "").replace("\0", "").split())[:LONGEST_QUERY].strip()
        return replace(super().read(given), q=query)
