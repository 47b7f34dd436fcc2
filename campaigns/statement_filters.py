"""What a visitor asks of the list of statements. No models, no words."""

import re
from dataclasses import dataclass
from typing import ClassVar

from campaigns.statement_kinds import StatementKind
from network_site.asked import Asked
from network_site.countries import is_country

SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,79}").fullmatch


@dataclass(frozen=True)
class StatementFilters(Asked):
    """What is asked for, in the order in which it stands in an address; an empty text where nothing is."""

    kind: str = ""
    year: str = ""
    country: str = ""
    person: str = ""
    organisation: str = ""

    shapes: ClassVar = {
        "kind": set(StatementKind.values).__contains__,
        "year": re.compile(r"[12][0-9]{3}").fullmatch,
        "country": is_country,
        "person": SLUG,
        "organisation": SLUG,
    }
    narrowing: ClassVar = tuple(shapes)
