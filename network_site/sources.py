"""A page chosen somewhere stands for all its translations: it is stored as the page first written."""

from network_site.models import BasePage


def as_source(page):
    """Give the source of `page` (a Page of any type, or None); what has no source is given back."""
    specific = page.specific if page else None
    return specific.source if isinstance(specific, BasePage) else page
