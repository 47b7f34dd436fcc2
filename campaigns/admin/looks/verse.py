"""Verse whose line ends or indents are not all of one kind: it was pasted, and may stand otherwise than meant."""

import re

from django.utils.translation import gettext as _
from wagtail import hooks

from campaigns.models import PoemPage
from network_site.admin.looks.looking import HOOK

# A line end as browsers send it, or any other that counts as one.
LINE_END = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
BROWSERS = {"\r\n", "\n"}
INDENT = re.compile(r"^[^\S\r\n]*", re.MULTILINE)


@hooks.register(HOOK)
def verse_to_look_at(page):
    """Say what is uneven in the poem `page`, and in its original in another language."""
    if not isinstance(page, PoemPage):
        return []
    return [sentence for verse in (page.verse, page.original_verse) for sentence in uneven(verse or "")]


def uneven(verse):
    """Give sentences about line ends and indents of `verse` that are mixed, and tabs within lines."""
    sentences = []
    if len(set(LINE_END.findall(verse)) - BROWSERS) + bool(BROWSERS & set(LINE_END.findall(verse))) > 1:
        sentences.append(_("Poem: its line ends are of several kinds. Look in the preview whether each line is one."))
    indents = {kind for indent in INDENT.findall(verse) for kind in indent}
    if "\t" in indents and len(indents) > 1:
        sentences.append(_("Poem: some indents are tabs and some are blanks. Make them all blanks."))
    if any("\t" in line.strip() for line in LINE_END.split(verse)):
        sentences.append(_("Poem: there is a tab within a line. Put blanks in its place, or take it out."))
    return sentences
