"""The same Latin slug in every language."""

from anyascii import anyascii
from django.utils.text import slugify

# Last parts of addresses that are not pages.
RESERVED = {
    "actions",
    "birthdays",
    "export",
    "feed",
    "figures",
    "names",
    "page",
    "papers",
    "poster-a3",
    "poster-a4",
    "search",
}


def latin_slug(text, max_length=80):
    """Give `text` (any script) as a slug of a–z, 0–9 and hyphens; empty when nothing of it can be written so."""
    return slugify(anyascii(text or ""))[:max_length].strip("-")
