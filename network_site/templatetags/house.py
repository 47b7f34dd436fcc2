"""Words, dates and languages for templates of every room."""

import re
from dataclasses import dataclass, field

from babel.core import get_global
from django import template
from django.conf.locale import LANG_INFO
from django.utils.translation import get_language, get_language_info

from network_site import dates
from network_site.demo_notice import demo_notice
from network_site.quoting import quoted

register = template.Library()
register.simple_tag(demo_notice)
register.filter(quoted)

# Blocks that stand beside a heading in the margin column; all others bring a band of their own.
PROSE = {"text", "quote", "picture"}

# The scripts (ISO 15924) that have files of fonts; each has the basic Latin letters too.
SCRIPTS = {"Cyrl": "cyrillic", "Geor": "georgian", "Armn": "armenian"}


@register.filter
def day(value):
    """Give a date in full, in the active language; empty for no date."""
    return dates.day_text(value) if value else ""


@register.filter
def month(value):
    """Give the month and year of a date, in the active language; empty for no date."""
    return dates.month_text(value) if value else ""


@register.filter
def known_to(value, precision):
    """Give a date as far as it is known ("day", "month" or "year"), in the active language; empty for no date."""
    return dates.known_text(value, precision) if value else ""


@register.filter
def iso_known_to(value, precision):
    """Give a date as far as it is known, for programs: 2022-11-02, 2022-11 or 2022."""
    return value.isoformat()[: {"year": 4, "month": 7}.get(precision, 10)]


@register.filter
def around(text, part):
    """Cut `text` around the first `part` that stands for itself: (before, part, after); (text, "", "") without it.

    Lets a template set the number of “at least 730 days” large, wherever a language has it.
    """
    found = re.search(rf"(?<!\w){re.escape(str(part))}(?!\w)", text)
    return (text[: found.start()], found.group(), text[found.end() :]) if found else (text, "", "")


@register.filter
def direction(code):
    """Give "rtl" or "ltr" for a language code."""
    return "rtl" if get_language_info(code)["bidi"] else "ltr"


@register.filter
def endonym(code):
    """Give a language's name for itself."""
    return LANG_INFO[code]["name_local"] if code in LANG_INFO and "name_local" in LANG_INFO[code] else code


@register.filter
def default_version(versions, main_language):
    """Give the version for readers of no language of the site: the main language's, else the first; None of none."""
    return next((version for version in versions if version.code == main_language), next(iter(versions), None))


@dataclass
class Section:
    """A heading (a block, or None) with the blocks that follow it; or one wide block."""

    heading: object = None
    blocks: list = field(default_factory=list)
    is_wide: bool = False


@register.filter
def sections(body):
    """Give the blocks of a stream as `Section`s."""
    result = []
    for block in body:
        if block.block_type == "heading":
            result.append(Section(heading=block))
        elif block.block_type not in PROSE:
            result.append(Section(blocks=[block], is_wide=True))
        elif result and not result[-1].is_wide:
            result[-1].blocks.append(block)
        else:
            result.append(Section(blocks=[block]))
    return result


@register.simple_tag
def page_address(asked, number):
    """Give the query string of page `number` of a list, `asked` being the request's; the first page has none."""
    kept = asked.copy()
    kept.pop("page", None)
    if number > 1:
        kept["page"] = number
    return f"?{kept.urlencode()}" if kept else ""


@register.filter
def stands_in_text(block):
    """Say whether a block definition stands among paragraphs, and brings no band of its own."""
    return block.name == "heading" or block.name in PROSE


@register.filter
def isolated(text):
    """Give `text` between signs that keep its direction its own, for PDF files, whose maker knows no `bdi`."""
    return f"\u2068{text}\u2069"


@register.filter
def script(language):
    """Give the script of the files of fonts for `language`: "latin" where it has none of its own."""
    code, _hyphen, variant = (language or "").partition("-")
    likely = "" if variant == "latn" else get_global("likely_subtags").get(code, "")
    return next((file for subtag, file in SCRIPTS.items() if subtag in likely), "latin")


@register.simple_tag
def common_script(language):
    """Give the script whose fonts have the letters of the active language and, if one has both, of `language`."""
    here = script(get_language())
    return script(language) if here == "latin" else here


@register.simple_tag
def font(family, letters=None):
    """Give the static path of the fonts of `family` (sans or serif) for a script, the active language's by default."""
    return f"network_site/fonts/{family}-{letters or script(get_language())}.woff2"


@register.simple_tag
def second_font(language):
    """Give the static path of the fonts that a name in `language` needs beside those of the page; empty for none."""
    here = script(get_language())
    if script(language) in ("latin", here):
        return ""
    return f"network_site/fonts/sans-second{'' if here == 'latin' else '-wide'}.woff2"
