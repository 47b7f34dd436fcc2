"""The first words of a text, for lists."""

import textwrap

from wagtail.rich_text import get_text_for_indexing

LONGEST = 300


def excerpt(lead, body):
    """Give the first words of `lead`, or where it is empty those of the paragraphs of `body` (a stream), cut at a word.

    The pictures and other blocks of the body are not even read.
    """
    if not lead:
        texts = (block["value"] for block in body.raw_data if block["type"] == "text")
        lead = " ".join(get_text_for_indexing(html) for html in texts)
    return textwrap.shorten(lead, LONGEST, placeholder="…")
