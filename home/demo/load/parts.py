"""The rows of a page of the demo that are translated with it: items of updates, signatories, corrections."""

from campaigns.models import Correction, Signatory, UpdateItem, UpdateItemPerson
from home.demo.load.people import person
from home.demo.load.register import organisation


def items(row):
    """Give the unsaved items of the update of `row`, each with the people it concerns."""
    return [
        UpdateItem(
            heading=item.heading,
            date=item.day,
            body=[("text", "".join(f"<p>{paragraph}</p>" for paragraph in item.paragraphs))],
            item_people=[
                UpdateItemPerson(person=person(slug), sort_order=place) for place, slug in enumerate(item.people)
            ],
            sort_order=number,
        )
        for number, item in enumerate(row.items)
    ]


def signatories(row):
    """Give the unsaved signatories of the statement of `row`."""
    return [_signatory(dict(values), number) for number, values in enumerate(row.signatories)]


def corrections(row):
    """Give the unsaved corrections of the statement of `row`."""
    return [Correction(date=day, text=text, sort_order=number) for number, (day, text) in enumerate(row.corrections)]


def _signatory(values, number):
    if key := values.pop("organisation", ""):
        values["organisation"] = organisation(key)
    return Signatory(**values, sort_order=number)
