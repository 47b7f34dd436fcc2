"""What calls to action need."""

from urllib.parse import urlsplit

from babel.numbers import format_decimal
from django import template

from campaigns.calls.sharing import ways_to_share, words_to_share
from network_site.dates import cldr_locale

register = template.Library()
register.simple_tag(ways_to_share)
register.simple_tag(words_to_share)


@register.filter
def grouped(number):
    """Give a whole number with its digits in groups, as the active language writes it."""
    return format_decimal(number, locale=cldr_locale())


@register.filter
def host(url):
    """Give the name of the site to which an address leads, without its “www.”."""
    return urlsplit(url).netloc.removeprefix("www.")
