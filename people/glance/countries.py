"""How many people of each country there are, by what is known of them."""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Count

from network_site.countries import alphabetical, country_name
from people.case.kinds import Status
from people.directory.counters import IN_ORDER, is_old
from people.glance.groups import groups_of, old_label, other_label
from people.glance.wall import Wall

NOBODY = (0, 0)


@dataclass(frozen=True)
class Country:
    """A country with its name, its Wall, and the numbers of its row in the table, in the order of `columns`."""

    code: str
    name: str
    total: int
    wall: Wall
    cells: list[int]


@dataclass(frozen=True)
class Column:
    """The head of a column of the table: a sign and its words."""

    sign: str
    label: str
    is_old: bool = False


def countries_of(people, old_before, per_window):
    """Give the Countries of `people` (a queryset), those with most people first. One query.

    Somebody of two countries, or held by another one, stands in each, as the filter of the directory has it.
    """
    rows = (
        people.order_by()
        .values_list("countries", "held_by", "status")
        .annotate(people=Count("pk"), old=Count("pk", filter=is_old(old_before)))
    )
    by_code = defaultdict(lambda: dict.fromkeys(Status, NOBODY))
    for codes, held_by, status, count, old in rows:
        for code in {*codes.split(), held_by} - {""}:
            counted = by_code[code][Status(status)]
            by_code[code][Status(status)] = (counted[0] + count, counted[1] + old)
    countries = [_country(code, counted, per_window) for code, counted in by_code.items()]
    return sorted(countries, key=lambda country: (-country.total, alphabetical(country.name)))


def columns():
    """Give the Columns of the table."""
    custody = str(Status.CUSTODY.label)
    return [
        Column("custody", custody),
        Column("custody", old_label(custody), is_old=True),
        Column("free", str(Status.FREE.label)),
        Column("memory", str(Status.DIED.label)),
        Column("case", other_label()),
    ]


def _country(code, counted, per_window):
    """Give the Country of which `counted` are (how many people, how many of them are old) by Status."""
    groups = [group for status in IN_ORDER for group in groups_of(status, *counted[status])]
    total = sum(count for count, _old in counted.values())
    custody, custody_old = counted[Status.CUSTODY]
    free, died = counted[Status.FREE][0], counted[Status.DIED][0]
    cells = [custody - custody_old, custody_old, free, died, total - custody - free - died]
    return Country(code, country_name(code), total, Wall(groups, per_window), cells)
