"""The papers that a profile and the directory lead to."""

from dataclasses import replace

from django.utils.translation import gettext as _

from network_site.paper.offered import offered
from people.case.kinds import Status
from people.directory.filters import DIED_IN_CUSTODY
from people.papers.allowed import has_placard


def papers_of(portrayal):
    """Give what is `Offered` of a person: nothing where there are no placards of her."""
    if not has_placard(portrayal):
        return []
    slug = portrayal.person.slug
    return [
        offered(_("Placard, A4"), "placard_a4", slug),
        offered(_("Placard, A3"), "placard_a3", slug),
        offered(_("Postcard"), "postcard", slug),
    ]


def papers_of_directory(filters, counters):
    """Give what is `Offered` of those in custody, and those who died there, whom `filters` find: see `counters`."""
    held = filters.status in ("", Status.CUSTODY) and counters.count(Status.CUSTODY)
    remembered = filters.status in ("", Status.DIED, DIED_IN_CUSTODY) and counters.count(DIED_IN_CUSTODY)
    asked = filters.address(view="")
    sheets = [
        offered(_("Placards, A4"), "placards_a4", asked=asked),
        offered(_("Placards, A3"), "placards_a3", asked=asked),
        offered(_("Postcards"), "postcards", asked=asked),
    ]
    names = offered(_("Names to be read aloud"), "names_to_be_read", asked=asked)
    birthdays = offered(_("Birthdays of a month"), "birthday_sheet", asked=asked)
    return [
        *(sheets if held and counters.with_placards else []),
        *([names] if held or remembered else []),
        *([replace(birthdays, pdf_url="")] if held else []),  # which month has any is not known here
    ]
