"""The event “recognised as a political prisoner”, from a statement that says so, for the people it names."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.case.kinds import Kind
from people.case.when import Precision, When
from people.case_checks import refusals
from people.importing.person_changes import birth_of
from people.keeping import keep
from people.models import CaseEvent, EventRecogniser, Person, WaitingChange

LONGEST = 255
LONGEST_URL = 200


@dataclass(frozen=True)
class Concerned:
    """Somebody a statement names; `why_not` says why there is nothing to add, and is empty otherwise."""

    person: Person
    why_not: str


def concerned(statement, url):
    """Give a `Concerned` for each person whom `statement` (the source, live at `url`) names. Three queries."""
    rows = statement.statement_people.order_by("sort_order").values_list("person", flat=True)
    people = Person.objects.visible().prefetch_related("events").in_bulk(list(rows))
    waiting = set(WaitingChange.objects.filter(person__in=people).values_list("person", flat=True))
    return [
        Concerned(people[pk], _why_not(people[pk], statement, url, pk in waiting))
        for pk in dict.fromkeys(rows)
        if pk in people
    ]


def said_on(statement):
    """Give the date of `statement` as a `When`."""
    return When(Precision(statement.date_precision), statement.date) if statement.date else When()


def recognise(statement, url, pks, user):
    """Add the event to the people `pks`, one after the other; give how many, and sentences about the others.

    Each is a transaction of its own and read anew within it, so that nobody is recognised twice.
    """
    issuers = list(statement.issuers.order_by("sort_order").values_list("organisation", flat=True))
    sentences, count = [], 0
    for found in concerned(statement, url):
        if found.person.pk not in pks:
            continue
        if sentence := _recognise_one(found.person.pk, statement, url, issuers, user):
            sentences.append(f"{found.person}: {sentence}")
        else:
            count += 1
    return count, sentences


@transaction.atomic
def _recognise_one(pk, statement, url, issuers, user):
    person = Person.objects.select_for_update().get(pk=pk)
    waits = WaitingChange.objects.filter(person=person).exists()
    if sentence := _why_not(person, statement, url, waits):
        return sentence
    events = list(person.events.all())
    event = _event(statement, url, issuers)
    event.sort_order = len(events)
    wrong = set(refusals(events, birth_of(person)))
    if new := [sentence for sentence in refusals([*events, event], birth_of(person)) if sentence not in wrong]:
        return " ".join(new)
    person.events.add(event)
    try:
        event.clean()
        keep(person, user)
    except ValidationError as error:
        transaction.set_rollback(True)
        return " ".join(error.messages)
    return ""


def _event(statement, url, issuers):
    day = said_on(statement)
    event = CaseEvent(
        kind=Kind.RECOGNISED,
        precision=day.precision,
        date=day.first,
        criterion=statement.criterion,
        source=statement.title[:LONGEST],
        source_url=url if len(url) <= LONGEST_URL else "",
        source_is_public=True,
    )
    event.recognisers = [
        EventRecogniser(organisation_id=organisation, sort_order=place) for place, organisation in enumerate(issuers)
    ]
    return event


def _why_not(person, statement, url, waits):
    known = [event for event in person.events.all() if event.kind == Kind.RECOGNISED]
    if any(_is_from(event, statement, url) or _same_day(event, statement) for event in known):
        return _("Has this recognition already.")
    if waits:
        return _("A release or a death waits for a second person. Decide on it first.")
    return ""


def _same_day(event, statement):
    day = said_on(statement)
    return bool(statement.date) and (event.when.earliest, event.when.latest) == (day.earliest, day.latest)


def _is_from(event, statement, url):
    return event.source_url == url or event.source == statement.title[:LONGEST]
