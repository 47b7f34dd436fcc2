"""Cells of a table that a spreadsheet will open."""

import unicodedata

# What makes a spreadsheet compute a cell instead of showing it.
BEGINS_A_FORMULA = tuple("=+-@")
BLANK = " \t\r\n\u00a0\u200b\u2060\ufeff"


def cell(value):
    """Give a value as the text of a cell: nothing for None, true or false, and no formula.

    A text that begins like a formula, also after blanks or in full width (＝), gets an apostrophe before it.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    begins = unicodedata.normalize("NFKC", text.lstrip(BLANK)[:1])
    return f"'{text}" if begins.startswith(BEGINS_A_FORMULA) or text[:1] in ("\t", "\r", "\n") else text
