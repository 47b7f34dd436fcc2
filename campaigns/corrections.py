"""What was corrected in a statement, as its page shows it."""

from dataclasses import dataclass
from datetime import date

from campaigns.translated_rows import rows_of


@dataclass(frozen=True)
class ShownCorrection:
    """The day of a correction and its words; their language where they are not translated yet."""

    date: date
    text: str
    language: str


def corrections_of(page):
    """Give the `ShownCorrection`s of a statement, newest first. One query at most."""
    rows = [row for row in rows_of(page, "corrections") if row.row.date]
    return [
        ShownCorrection(row.row.date, *row.text("text"))
        for row in sorted(rows, key=lambda row: row.row.date, reverse=True)
    ]
