"""The pages of the demo, as this house has them."""

from wagtail.models import Page

from home.demo.load.keys import page_key


def page_of(row, language=""):
    """Give the page of `row` in `language`, by default the one first written; None where there is none."""
    pages = Page.objects.filter(translation_key=page_key(row), alias_of=None)
    page = pages.filter(locale__language_code=language or row.language).first()
    return page.specific if page else None


def parent_of(row, language, shelf, shelves):
    """Give the page below which the page of `row` stands in `language`: its campaign, or the `shelf` of its kind.

    `shelves` are those of the house (`load.house.shelves`). None where there is none yet.
    """
    return page_of(row.parent, language) if row.parent else shelves.get((language, shelf))
