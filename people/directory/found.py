"""Who is found in the directory, and in which order."""

from dataclasses import replace

from django.db.models import Case, Exists, F, OuterRef, Q, Value, When
from django.utils import timezone

from people.case.kinds import DEATHS_IN_CUSTODY, Status
from people.directory.filters import BY_CONFIRMATION, DIED_IN_CUSTODY
from people.models.affiliation import Affiliation
from people.models.case_event import CaseEvent, public_at

REMEMBERED_LAST = Case(When(status=Status.DIED, then=Value(1)), default=Value(0))


def died_in_custody():
    """Give the condition that a public event says of somebody *in memoriam* that the death was in custody."""
    said = CaseEvent.objects.filter(public_at(timezone.now()), person=OuterRef("pk"), kind__in=DEATHS_IN_CUSTODY)
    return Q(status=Status.DIED) & Q(Exists(said))


def narrowed(people, filters, organisations):
    """Give those of `people` whom `filters` ask for; `organisations` are the ids of the one asked for."""
    if filters.q:  # before all others: whether similar names will do is asked of everybody, so that counters match
        people = people.named(filters.q)
    if filters.country:
        people = people.filter(Q(countries__contains=filters.country) | Q(held_by=filters.country))
    if filters.status:
        people = people.filter(died_in_custody() if filters.status == DIED_IN_CUSTODY else Q(status=filters.status))
    if filters.organisation:
        theirs = Affiliation.objects.filter(person=OuterRef("pk"), organisation__in=organisations)
        people = people.filter(Exists(theirs))
    if filters.year:
        people = people.filter(detention_years__contains=filters.year)
    if filters.birth_month:
        people = people.filter(birth_month=int(filters.birth_month))
    return people


def of_every_status(filters):
    """Give `filters` without the one for a status: what the counters count."""
    return replace(filters, status="")


def in_order(people, filters):
    """Give `people` in the order asked for, those who died after all others."""
    if filters.sort == BY_CONFIRMATION:
        return people.order_by(REMEMBERED_LAST, F("as_of").desc(nulls_last=True), "sort_as", "name", "pk")
    return people.order_by(REMEMBERED_LAST, "sort_as", "name", "pk")
