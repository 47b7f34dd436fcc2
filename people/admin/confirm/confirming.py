"""Confirming, in one click, that the facts about somebody still hold."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext

from network_site.models import HouseSettings
from people.case.kinds import Status
from people.keeping import keep
from people.models import Person, WaitingChange
from people.today import house_today
from people.words import status_text

CONFIRMED = "people.confirm_facts"


@dataclass(frozen=True)
class Standing:
    """A person with the status in which the facts would be confirmed; `why_not` says why they cannot be."""

    person: Person
    status: str
    staff_status: str
    why_not: str


def standings(people):
    """Give the Standing of each of `people`, whose events are fetched. Two queries."""
    house_settings = HouseSettings.load()
    waiting = set(WaitingChange.objects.filter(person__in=people).values_list("person", flat=True))
    found = []
    for person in people:
        public, full = person.case(house_settings), person.full_case(house_settings)
        staff_status = Status(full.status).label if full.status != public.status else ""
        found.append(Standing(person, status_text(public), staff_status, _why_not(person, full, person.pk in waiting)))
    return found


def _why_not(person, case, waits):
    if case.status == Status.DIED:
        return gettext("Has died: there is nothing to confirm.")
    if person.is_hidden:
        return gettext("Is hidden: confirm the facts when the person is shown again.")
    if waits:
        return gettext("A release or a death waits for a second person. Decide on it first.")
    return ""


@transaction.atomic
def confirm_facts(pk, user):
    """Set *facts checked on* of the person `pk` to today, with a revision; give a sentence when it cannot be done.

    The transaction is of one person, so that letters are taken meanwhile, and she is read anew within it.
    """
    person = Person.objects.select_for_update().get(pk=pk)
    [standing] = standings([person])
    today = house_today(HouseSettings.load())
    if standing.why_not or person.facts_checked_on == today:
        return standing.why_not
    person.facts_checked_on = today
    try:
        with transaction.atomic():
            keep(person, user, CONFIRMED)
    except ValidationError as error:
        return " ".join(error.messages)
    return ""


def confirm_list(people, user):
    """Confirm the facts about several people, one after the other; give how many, and sentences about the others."""
    sentences = []
    for person in people:
        if sentence := confirm_facts(person.pk, user):
            sentences.append(f"{person}: {sentence}")
    return len(people) - len(sentences), sentences
