"""Lists by pages."""

from django.core.paginator import Paginator


def page_of(items, number, per_page):
    """Give the page `number` (str or None, as in ?page=) of `items`: the first for nonsense, the last for too much."""
    return Paginator(items, per_page).get_page(number)
