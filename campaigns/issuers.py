"""Who issued several statements at once."""

from collections import defaultdict

from django.db.models import F

from campaigns.models.statement_page import StatementIssuer
from people.models import OrganisationName


def issuer_names(statements, language):
    """Give the names, in `language`, of those who issued each statement, by translation key. One query.

    Several names come as one text, in the order their editor gave them. They are read from the source.
    """
    rows = (
        StatementIssuer.objects.filter(
            page__translation_key__in=[statement.translation_key for statement in statements],
            page__locale=F("page__source_locale"),
        )
        .annotate(local_name=OrganisationName.of("organisation", language))
        .order_by("sort_order")
        .values_list("page__translation_key", "local_name", "organisation__name")
    )
    names = defaultdict(list)
    for key, local_name, name in rows:
        names[key].append(local_name or name)
    return {key: ", ".join(found) for key, found in names.items()}
