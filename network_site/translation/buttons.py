"""Buttons of wagtail-localize, where they lead somewhere."""

from wagtail import hooks
from wagtail_localize import wagtail_hooks as localize

from network_site.translation.one_source import first_written_in

PLACES = ("register_page_header_buttons", "register_page_listing_more_buttons")


def translate_source(page, user, **kwargs):
    """Give wagtail-localize's buttons *Translate* and *Sync* for a page that is its own source, or an alias."""
    if page.is_root() or page.alias_of_id or first_written_in(page) is None:
        yield from localize.page_listing_more_buttons(page, user, **kwargs)


def offer_buttons():
    """Offer them in the place of its own, which stand on translations too. Wagtail has no hook to take one out."""
    for place in PLACES:
        hooks._hooks[place] = [found for found in hooks._hooks[place] if found[0] != localize.page_listing_more_buttons]
        hooks.register(place, translate_source)


def is_to_translate(button):
    """Say whether a button leads to the translation of a snippet."""
    return "/localize/submit/snippet/" in (button.url or "")
