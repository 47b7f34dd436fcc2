"""Undo an import: everybody as before it, where nobody changed her since."""

import time

from django.db import models, transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import ReferenceIndex

from people.importing.saving import BATCH, PAUSE, in_time, keep_indexed_once
from people.models import ImportedChange, ImportRun, Person
from people.versions.restoring import CannotRestoreError, as_it_was

# What belongs to a person and goes with her.
OWN = {"names", "events", "affiliations", "sources"}


def undo(run, user, seconds=None):
    """Undo `run` batch by batch, the last change first, as `user`; stop after `seconds`, if given. Yields after each.

    Who was changed since, is named somewhere, or cannot be brought back, is left as she is: `left_by` gives them.
    Rows that were still to be saved are not saved any more.
    """
    started, last = time.monotonic(), None
    while run.undone_at is None:
        last = _undo_batch(run, last, user)
        yield run
        if seconds is not None and time.monotonic() - started > seconds:
            return
        time.sleep(PAUSE)


def left_by(run):
    """Give the changes of an undone run that were left, with their people. One query."""
    return run.changes.filter(is_undone=False).select_related("person")


@transaction.atomic
def _undo_batch(run, last, user):
    """Undo the changes before `last` (row and number; None: from the end); give where the next batch goes on."""
    held = ImportRun.objects.select_for_update(of=("self",)).defer("rows").get(pk=run.pk)
    if held.undone_at is None:
        held.undo_started_at = held.undo_started_at or timezone.now()
        changes = held.changes.filter(is_undone=False).select_related("person", "before").order_by("-pk")
        batch = list(changes.filter(pk__lt=last)[:BATCH] if last else changes[:BATCH])
        for change in in_time(batch):
            _undo_change(change, user)
            last = change.pk
        if not batch or (len(batch) < BATCH and last == batch[-1].pk):
            held.undone_at, held.rows = timezone.now(), None
            held.finished_at = held.finished_at or held.undone_at
        held.save()
    run.undo_started_at, run.undone_at = held.undo_started_at, held.undone_at
    return last


def _undo_change(change, user):
    person = change.person
    if person.latest_revision_id != change.after_id or change.after_id is None:
        return
    if change.is_new:
        if not _is_used(person):
            log(instance=person, action="wagtail.delete", user=user, deleted=True, data={"import": change.run_id})
            person.delete()
    elif change.before:
        try:
            before = as_it_was(person, change.before)
        except CannotRestoreError:
            return
        keep_indexed_once(before, user, "wagtail.revert", change.run_id)
        ImportedChange.objects.filter(pk=change.pk).update(is_undone=True)


def _is_used(person):
    """Say whether anything refers to a person but what is her own and what imports remember."""
    if ReferenceIndex.get_references_to(person).exclude(base_content_type__model="person").exists():
        return True
    relations = [found for found in Person._meta.related_objects if found.get_accessor_name() not in OWN]
    return any(_refers(found, person) for found in relations if found.related_model is not ImportedChange)


def _refers(relation, person):
    through = relation.through if isinstance(relation, models.ManyToManyRel) else relation.related_model
    field = relation.field.m2m_reverse_field_name() if through is not relation.related_model else relation.field.name
    return through._base_manager.filter(**{field: person}).exists()
