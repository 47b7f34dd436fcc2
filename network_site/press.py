"""What a page offers journalists."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Press:
    """How a page is cited, and its other forms.

    `authors` are names of organisations; where there are none it is the house. `day` says in words when it was
    written, and may be empty; `as_of` is the day on which it is read. `text_url` leads to it as plain text.
    """

    title: str
    authors: list[str]
    day: str
    as_of: date
    text_url: str
    pdf_url: str = ""
