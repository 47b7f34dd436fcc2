"""Cells of a table that a spreadsheet will open."""

import re
import unicodedata

# What makes a spreadsheet compute a cell instead of showing it.
BEGINS_A_FORMULA = tuple("=+-@")
BLANK = " \t\r\n\u00a0\u200b\u2060\ufeff"
# Where a spreadsheet that parts cells by semicolons, as in most of Europe, would begin a new one within a cell.
BEGINS_A_CELL = re.compile(rf"([;\t\r\n][{BLANK}\"]*)(?=[=+\-@＝＋－＠﹢﹣﹦﹫])")


def cell(value):
    """Give a value as the text of a cell: nothing for None, true or false, and no formula.

    A text that begins like a formula, also after blanks or in full width (＝), gets an apostrophe before it; within
    a text so does what would, where a semicolon, a tab or a new line parts cells.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    rest = text.lstrip(BLANK)
    text = text[: len(text) - len(rest)] + BEGINS_A_CELL.sub(r"\1'", rest)
    begins = unicodedata.normalize("NFKC", rest[:1])
    return f"'{text}" if begins.startswith(BEGINS_A_FORMULA) or text[:1] in ("\t", "\r", "\n") else text
