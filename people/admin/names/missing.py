"""Who has no name in a language yet, and the adding of names."""

from django.db import transaction
from django.db.models import Exists, OuterRef

from people.keeping import keep
from people.models import Person, PersonName
from people.models.person_name import NameKind

SHOWN = (NameKind.OWN, NameKind.LOCAL)


def without_name_in(language):
    """Give the people, not the hidden ones, for whom no page in `language` (a code) has a name; listed ones first."""
    names = PersonName.objects.filter(owner=OuterRef("pk"), language=language, kind__in=SHOWN)
    return (
        Person.objects.visible()
        .filter(~Exists(names))
        .prefetch_related("names")
        .order_by("-is_listed", "sort_as", "name", "pk")
    )


@transaction.atomic
def add_names(names, language, user):
    """Add `names`, a dict of a person's key to her name in `language`, for `user`; give those that were added.

    Who has got a name in that language meanwhile, or is hidden or gone, is left as she is.
    """
    people = Person.objects.select_for_update().filter(pk__in=without_name_in(language).values("pk"))
    return {person.pk: _add(person, names[person.pk], language, user) for person in people.filter(pk__in=names)}


def _add(person, name, language, user):
    rows = person.names.all()
    known = [row for row in rows if (row.language, row.name, row.kind) == (language, name, NameKind.OTHER)]
    if known:  # a spelling that only the search knew is now the one to be shown
        known[0].kind = NameKind.LOCAL
        person.names.add(known[0])
    else:
        last = max((row.sort_order or 0 for row in rows), default=-1)
        person.names.add(PersonName(language=language, name=name, kind=NameKind.LOCAL, sort_order=last + 1))
    keep(person, user)
    return name
