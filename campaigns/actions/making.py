"""An action's entry, made of the page first written and of the one in the reader's language."""

import html

from django.utils.html import strip_tags
from django.utils.text import Truncator

from campaigns.actions.entry import ActionEntry
from network_site.addresses import address_of

SAME = ("kind", "starts_on", "starts_at", "ends_on", "ends_at", "time_zone", "is_online")
TOLD = 160  # characters


def entry_of(source, page, language, *, city_name="", organisers=()):
    """Give the ActionEntry of an action, from its source and its version `page` in `language`, or None. No query.

    The city of the source is at hand; `city_name` is its name in `language`, empty where it has none there.
    """
    code = language if page else source.locale.language_code
    # A picture is shown where there are words for it.
    is_shown = page and source.pictures_are_safe and first_block(page.pictures, "picture")
    picture = first_block(source.pictures, "picture") if is_shown else None
    return ActionEntry(
        key=source.translation_key,
        url=address_of(source.url_path, code) if source.url_path else "",
        language="" if page else code,
        **{name: getattr(source, name) for name in SAME},
        city=(city_name or source.city.name) if source.city else "",
        country=source.city.country if source.city else source.country,
        organisers=tuple(filter(None, organisers)),
        picture=picture["picture"].get("image") if picture else None,
        changed_at=max(filter(None, [source.last_published_at, page and page.last_published_at]), default=None),
        published_at=source.first_published_at,
        **(_words(page) if page else {}),
    )


def first_block(stream, kind):
    """Give the stored value of the first block of a `kind`, or None. The block itself would be read with a query."""
    return next((block["value"] for block in stream.raw_data if block["type"] == kind), None)


def _words(page):
    """Give what an action says in the language of its version `page`: title, what is told of it, the first quote."""
    text, quote = first_block(page.body, "text") or "", first_block(page.body, "quote") or {}
    told = page.lead or html.unescape(strip_tags(text.replace("</p>", " ")))
    picture = first_block(page.pictures, "picture")
    return {
        "title": page.title,
        "venue": page.venue,
        "told": Truncator(" ".join(told.split())).chars(TOLD),
        "quote": quote.get("quote", ""),
        "speaker": quote.get("speaker", ""),
        "alt": (picture["picture"].get("alt_text") or "") if picture else "",
    }
