"""What a page offers journalists."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Press:
    """How a page is cited, and its other forms.

    `authors` are names of organisations; where there are none it is the house. `day` says in words when it was
    written, and may be empty; `as_of` is the day on which it is read. `text_url` leads to it as plain text.
    `quotes` are dicts with the words, the speaker and the source.
    """

    title: str
    authors: list[str]
    day: str
    as_of: date
    text_url: str
    pdf_url: str = ""
    quotes: list[dict] = field(default_factory=list)


def quotes_in(body):
    """Give the quotes of a StreamValue of which it is told who speaks, as dicts. No query."""
    return [raw["value"] for raw in body.raw_data if raw["type"] == "quote" and raw["value"].get("speaker")]
