"""Who has taken a person under symbolic patronage, as a campaign shows it."""

from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import get_language

from campaigns.models.godparent import Godparent, GodparentName
from network_site.countries import country_name


@dataclass(frozen=True)
class Patron:
    """A godparent in the active language."""

    godparent: Godparent
    is_current: bool

    @property
    def name(self):
        """The name in the language of the page, else in Latin letters."""
        return self.godparent.local_name or self.godparent.name

    @property
    def office(self):
        """The office in the language of the page, else in English."""
        return self.godparent.local_office or self.godparent.office

    @property
    def office_language(self):
        """The language of the office where it is not that of the page; empty otherwise."""
        return "" if self.godparent.local_office or get_language() == "en" else "en"

    @property
    def country(self):
        """The name of the country; empty for none."""
        return country_name(self.godparent.country) if self.godparent.country else ""


def godparents_of(people, campaign, today):
    """Give [(portrayal, [Patron, …]), …] of those of `people` who have any. One query, none for nobody.

    Those of `campaign` (a source) and those of no campaign, the current ones first, then the latest.
    """
    if not people:
        return []
    rows = Godparent.objects.filter(
        Q(campaign=campaign.pk) | Q(campaign=None), person__in=[portrayal.person.pk for portrayal in people]
    ).annotate(
        local_name=GodparentName.of("pk", get_language()),
        local_office=GodparentName.of("pk", get_language(), "office"),
    )
    by_person = {}
    for row in sorted(rows, key=_order(today)):
        by_person.setdefault(row.person_id, []).append(Patron(row, _is_current(row, today)))
    return [(portrayal, by_person[portrayal.person.pk]) for portrayal in people if portrayal.person.pk in by_person]


def _is_current(row, today):
    return row.until is None or row.until >= today


def _order(today):
    def key(row):
        days_ago = -row.since.toordinal() if row.since else 0
        return (not _is_current(row, today), days_ago, row.name)

    return key
