"""The campaigns of the demo."""

from campaigns.models import CampaignPerson
from home.demo.load.house import OTHER, shelf
from home.demo.load.pages import load_page
from home.demo.load.people import person


def load_campaign(home, row, body, poem):
    """Store the campaign of `row` unless it is there, and its translation.

    `body` is a function that gives its blocks for the page of the `poem` it quotes.
    """
    load_page(row, shelf(home, "campaigns"), OTHER, lambda: {"body": body(poem), "campaign_people": _people(row)})


def _people(row):
    return [CampaignPerson(person=person(slug), sort_order=number) for number, slug in enumerate(row.people)]
