"""Words and dates for templates of every room."""

from django import template
from django.conf.locale import LANG_INFO
from django.utils.translation import get_language_info

from network_site import dates

register = template.Library()


@register.filter
def day(value):
    """Give a date in full, in the active language; empty for no date."""
    return dates.day_text(value) if value else ""


@register.filter
def short_day(value):
    """Give a date with a short month, in the active language; empty for no date."""
    return dates.day_text(value, short=True) if value else ""


@register.filter
def direction(code):
    """Give "rtl" or "ltr" for a language code."""
    return "rtl" if get_language_info(code)["bidi"] else "ltr"


@register.filter
def endonym(code):
    """Give a language's name for itself."""
    return LANG_INFO[code]["name_local"] if code in LANG_INFO and "name_local" in LANG_INFO[code] else code
