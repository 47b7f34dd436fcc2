"""The profiles of the demo."""

from home.demo.load.house import OTHER, shelf
from home.demo.load.pages import load_page
from home.demo.load.people import person


def load_profiles(home, rows):
    """Store the profiles of `rows` that are not there yet, and their translations."""
    directory = shelf(home, "people")
    for row in rows:
        load_page(row, directory, OTHER, lambda row=row: {"person": person(row.slug)})
