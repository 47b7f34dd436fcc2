"""Adds the people and signatories that an editor has looked through to a statement's draft."""

from dataclasses import dataclass

from django.db import transaction

from campaigns.admin.names.people_lines import KNOWN
from campaigns.models import Signatory, StatementPage, StatementPerson
from people.admin.stubs.looked_up import SKIP
from people.admin.stubs.views import save_stubs


class ChangedMeanwhile(Exception):
    """Somebody has saved the statement since its draft was looked at."""


@dataclass(frozen=True)
class Added:
    """How many were added: people to the statement, and signatories."""

    people: int
    signatories: int


@transaction.atomic
def add_names(page, seen, people, signatories, user):
    """Add rows at the end of a new draft of `page` (StatementPage), and give what was `Added`.

    `seen` is the number of the revision that was looked at; raises ChangedMeanwhile when there is a newer one.
    `people` are (LookedUp, choice), `signatories` (Line, choice). Who is on the statement is not added twice.
    """
    draft = StatementPage.objects.select_for_update().get(pk=page.pk).get_latest_revision_as_object()
    if draft.latest_revision_id != seen:
        raise ChangedMeanwhile
    new_people = save_stubs([line for line, choice in people if line.adds(choice)], user)
    added = Added(_add_people(draft, people, new_people), _add_signatories(draft, signatories))
    if added.people or added.signatories:
        draft.save_revision(user=user, log_action=True, clean=False)
    return added


def _add_people(draft, people, new_people):
    rows, new_people = draft.statement_people, iter(new_people)
    there = {row.person_id for row in rows.all()}
    count = 0
    for line, choice in people:
        if line.adds(choice):
            pk = next(new_people).pk
        elif (choice or "").startswith(KNOWN):
            pk = int(choice.removeprefix(KNOWN))
        else:
            continue
        if pk not in there:
            rows.add(StatementPerson(person_id=pk, sort_order=_next(rows)))
            there.add(pk)
            count += 1
    return count


def _add_signatories(draft, signatories):
    rows = draft.signatories
    there = {row.organisation_id for row in rows.all() if row.organisation_id and not row.name}
    count = 0
    for line, choice in signatories:
        if (choice or SKIP) == SKIP:
            continue
        organisation = _organisation(line, choice)
        if organisation in there:
            continue
        there |= {organisation} - {None}
        for _one in range(line.signed.count):
            rows.add(_row(line.signed, organisation, draft.locale_id, _next(rows)))
            count += 1
    return count


def _organisation(line, choice):
    """Give the number of the organisation that signs; None for a person, or for a name as it is written."""
    if choice.startswith("organisation-"):
        return int(choice.removeprefix("organisation-"))
    return line.signed.organisations[0] if len(line.signed.organisations) == 1 else None


def _row(signed, organisation, locale, sort_order):
    return Signatory(
        name="" if organisation else signed.name,
        organisation_id=organisation or signed.speaks_for,
        role=signed.role,
        country=signed.country,
        is_withheld=signed.is_withheld,
        withdrawn_on=signed.withdrawn_on,
        locale_id=locale,
        sort_order=sort_order,
    )


def _next(rows):
    return max((row.sort_order if row.sort_order is not None else -1 for row in rows.all()), default=-1) + 1
