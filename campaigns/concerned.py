"""The people whom a campaign or a statement concerns, read from its source in one place."""

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils.translation import get_language

from people.models import Person
from people.portrayal import Portrayal


def in_order(objects, rows, field):
    """Give those of `objects` (a queryset) that `rows` point to by `field`, in the order of the rows. One query.

    `rows` is a relation of a page's source; those of a draft are in memory, where no query can join them.
    """
    if isinstance(rows, QuerySet):
        position = rows.filter(**{field: OuterRef("pk")}).values("sort_order")[:1]
        return list(
            objects.filter(pk__in=rows.values(field)).annotate(position=Subquery(position)).order_by("position")
        )
    wanted = dict.fromkeys(getattr(row, f"{field}_id") for row in rows)
    found = objects.in_bulk(wanted)
    return [found[pk] for pk in wanted if pk in found]


def named_people(rows):
    """Give the people of `rows` who may be named, in the active language: portrayals without a case. One query."""
    people = Person.objects.visible().for_display(get_language()).prefetch_related(None)
    return [Portrayal(person, None, []) for person in in_order(people, rows, "person")]
