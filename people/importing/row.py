"""One row of a file."""

import hashlib
import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """Number (as the spreadsheet counts, the header being 1), cells by column (none empty), and what is wrong."""

    number: int
    cells: dict
    problems: tuple = ()

    @property
    def digest(self):
        """What tells a row with these words from others, wherever it stands."""
        return hashlib.sha256(json.dumps(self.cells, sort_keys=True).encode()).hexdigest()

    def as_json(self):
        """Give the row as what can be stored as JSON; `Row.from_json` reads it."""
        return [self.number, self.cells, list(self.problems)]

    @classmethod
    def from_json(cls, stored):
        """Give the row that `as_json` stored."""
        number, cells, problems = stored
        return cls(number, cells, tuple(problems))


def digest_of(rows):
    """Give what tells these rows from others; the file's name and form do not matter."""
    stored = json.dumps([row.as_json() for row in rows], sort_keys=True)
    return hashlib.sha256(stored.encode()).hexdigest()
