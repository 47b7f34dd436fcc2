"""Notices by country, beside the link that they are about."""

from django import template

from network_site.notices import before

register = template.Library()


@register.simple_tag(takes_context=True)
def notices_before(context, action, countries):
    """Give the `Notice`s of the house to be read before an `action` that concerns `countries`. No query.

    Takes ISO codes, several of them, or a text with blanks between them, or None for any country.
    """
    house = context.get("house")
    codes = countries.split() if isinstance(countries, str) else countries
    return before(action, house.notice_values, codes) if house else []
