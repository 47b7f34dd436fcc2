"""Addresses of pages that are known by their place in the tree."""

from django.urls import reverse
from django.utils.translation import override


def address_of(url_path, language):
    """Give the path in `language` of the page at `url_path` of any language: slugs are the same in all. No query."""
    _root, _home, rest = url_path.split("/", 2)
    with override(language):
        return reverse("wagtail_serve", args=[rest])
