"""Whom several statements concern at once."""

from collections import defaultdict

from django.db.models import F, OuterRef, Subquery

from campaigns.models.statement_page import StatementPerson
from people.models import Person


def names_concerned(statements, language):
    """Give the names, in `language`, of those whom each statement concerns, a list by translation key. One query.

    In the order their editor gave them, read from the source. Somebody hidden is not among them.
    """
    people = Person.objects.with_names(language).filter(pk=OuterRef("person"))
    rows = (
        StatementPerson.objects.filter(
            page__translation_key__in=[statement.translation_key for statement in statements],
            page__locale=F("page__source_locale"),
            person__in=Person.objects.visible(),
        )
        .order_by("sort_order")
        .values_list("page__translation_key", Subquery(people.values("shown_name")[:1]))
    )
    names = defaultdict(list)
    for key, name in rows:
        names[key].append(name)
    return names
