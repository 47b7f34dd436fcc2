"""Lists by pages."""

from django.core.paginator import Paginator


def page_of(items, number, per_page, count=None):
    """Give the page `number` (str or None, as in ?page=) of `items`: the first for nonsense, the last for too much.

    `count` is the number of the items, where it is known already: it is not asked for then.
    """
    paginator = Paginator(items, per_page)
    if count is not None:
        paginator.count = count
    return paginator.get_page(number)
