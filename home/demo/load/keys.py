"""By which keys the demo knows its own: the same in every copy of it, whatever an editor makes of them."""

import uuid

NAMESPACE = uuid.UUID("5bb0d2f1-4d5d-4f0a-9a37-6c2d1a1b7a10")
# The translation key of the home page of a house that the demo has made.
HOUSE_KEY = uuid.uuid5(NAMESPACE, "house")


def page_key(row):
    """Give the translation key of the page of `row`."""
    return uuid.uuid5(NAMESPACE, f"{row.model._meta.label} {row.slug}")


def person_key(slug):
    """Give the uid of the person whom the demo calls `slug`."""
    return uuid.uuid5(NAMESPACE, slug)
