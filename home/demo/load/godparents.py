"""Godparents of example people."""

from django.db import transaction

from campaigns.models import Godparent, GodparentName
from home.demo.load.found import page_of
from home.demo.load.people import erased_people, person
from home.demo.texts.example_godparents import GODPARENTS


def load_godparents():
    """Store the godparents who are not there yet, of people who are."""
    known = set(Godparent.objects.values_list("name", flat=True))
    erased = erased_people()
    for row in GODPARENTS:
        if row.name not in known and row.person not in erased:
            _store(row)


@transaction.atomic
def _store(row):
    godparent = Godparent(
        person=person(row.person),
        name=row.name,
        office=row.office,
        country=row.country,
        since=row.since,
        until=row.until,
        campaign=page_of(row.campaign),
        is_demo=True,
    )
    godparent.names = [
        GodparentName(language=language, name=name, office=office, sort_order=number)
        for number, (language, (name, office)) in enumerate(row.names.items())
    ]
    godparent.full_clean()
    godparent.save()
    godparent.save_revision()
