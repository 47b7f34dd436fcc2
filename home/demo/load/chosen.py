"""What the blocks of a campaign choose: the demo's texts name it, the site keeps its key."""

from home.demo.load.documents import document
from home.demo.load.found import page_of
from home.demo.load.people import person


def chosen_in(kind, value, row):
    """Give the `value` of a block of a `kind` on the campaign of `row` with what it names looked up."""
    if kind == "poem":
        return value | {"poem": page_of(row.poem)}
    if kind == "letter":
        return value | {"writer": person(value["writer"])}
    if kind == "downloads":
        return value | {"documents": [document(name) for name in value["documents"]]}
    return value
