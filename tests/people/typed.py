"""What an editor types into the form for a person."""

from datetime import date

from wagtail.test.utils.form_data import inline_formset, nested_form_data

DETAINED = {"kind": "detained", "precision": "day", "date": "2025-06-01", "visibility": "public"}
RELEASED = {"kind": "released_pardoned", "precision": "day", "date": "2025-09-17", "source": "family"}


def form(*events, **fields):
    """Give the posted form of a person with those events."""
    rows = [{"recognisers": inline_formset([])} | row for row in events]
    given = {"name": "Anna Example", "slug": "anna-example", "birth_precision": "day", "route": "passed_on"}
    lists = {name: inline_formset([]) for name in ("names", "affiliations", "sources")}
    stored = sum("id" in row for row in rows)
    given |= {"is_listed": "on", "facts_checked_on": date.today().isoformat()}
    return nested_form_data(given | lists | {"events": inline_formset(rows, initial=stored)} | fields) | {
        "countries": ["BY"]
    }
