"""What a sentence of a translation must keep of its source, and what a link of it may lead to."""

import re
from collections import Counter

from django.utils.html import strip_tags
from django.utils.translation import gettext as _

ADDRESS = re.compile(r"(https?://|mailto:|tel:|[/#])\S*", re.IGNORECASE)
LINK = re.compile(r'<a id="([^"]*)">(?:(?!</?a\b).)*</a>', re.DOTALL)
CODE = re.compile(r"<(/?)(\w+)[^>]*?(/?)>")


def fault_of_sentence(source, words):
    """Say what is wrong with `words` as a translation of `source`; empty when nothing is.

    Both are sentences as translators see them, with links as `<a id="a1">…</a>`. wagtail-localize takes blanks for
    a translation, loses a link without a word, and lets one that is not closed run to the end of the paragraph.
    """
    if not strip_tags(words).strip():
        return _("These are blanks. Write the translation, or empty the field.")
    links = LINK.findall(source)
    if sorted(LINK.findall(words)) != sorted(links) or words.count("<a") != len(links):
        codes = " ".join(f'<a id="{name}">…</a>' for name in links)
        return _("The source has these links: %(codes)s. Put each around the same words of yours.") % {"codes": codes}
    if open_codes := _open_codes(words):
        return _("This code is opened and not closed, or closed and not opened: %(codes)s.") % {
            "codes": " ".join(f"<{name}>" for name in open_codes)
        }
    return ""


def fault_of_address(value):
    """Say what is wrong with `value` as the address of a link; empty when nothing is."""
    return "" if ADDRESS.fullmatch(str(value)) else _("Write a whole address, such as https://example.org/.")


def _open_codes(words):
    """Give the names of the codes that are opened and closed unequally often."""
    balance = Counter()
    for closes, name, is_alone in CODE.findall(words):
        if name != "br" and not is_alone:
            balance[name] += -1 if closes else 1
    return [name for name, number in balance.items() if number]
