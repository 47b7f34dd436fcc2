"""The organisations of a statement: those that issued it, and those of the register that signed it."""

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from people.models import Organisation, OrganisationName


def issuers_and_signatories(issuers, signatories, language):
    """Give (those that issued, in order; all by key), with their `local_name` in `language`. One query.

    `issuers` are rows of the statement's source, `signatories` a list of such rows; of a draft both are in memory.
    """
    known = Organisation.objects.annotate(local_name=OrganisationName.of("pk", language))
    signed = {row.organisation_id for row in signatories}
    if not isinstance(issuers, QuerySet):
        issued = dict.fromkeys(row.organisation_id for row in issuers)
        found = known.in_bulk({*issued, *signed} - {None})
        return [found[pk] for pk in issued if pk in found], found
    issued = issuers.filter(organisation=OuterRef("pk"))
    both = known.annotate(is_issuer=Exists(issued), position=Subquery(issued.values("sort_order")[:1]))
    found = list(both.filter(Q(is_issuer=True) | Q(pk__in=signed - {None})).order_by("position"))
    return [organisation for organisation in found if organisation.is_issuer], {row.pk: row for row in found}
