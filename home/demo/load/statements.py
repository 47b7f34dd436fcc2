"""The statements of the demo."""

from campaigns.models import StatementIssuer, StatementPerson
from home.demo.load.house import OTHER, shelf
from home.demo.load.pages import load_page
from home.demo.load.people import person
from home.demo.load.register import organisation


def load_statements(home, rows):
    """Store the statements of `rows` that are not there yet, and their translations."""
    index = shelf(home, "statements")
    for row in rows:
        load_page(row, index, OTHER, lambda row=row: _concerned(row))


def _concerned(row):
    """Give the people whom the statement of `row` concerns and those who issued it, in order."""
    return {
        "statement_people": [
            StatementPerson(person=person(slug), sort_order=number) for number, slug in enumerate(row.people)
        ],
        "issuers": [
            StatementIssuer(organisation=organisation(key), sort_order=number) for number, key in enumerate(row.issuers)
        ],
    }
