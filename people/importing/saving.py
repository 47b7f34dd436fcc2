"""Save the rows of an import in short batches, each whole or not at all."""

import time

from django.db import transaction
from django.utils import timezone
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from people.importing.examine import Examiner
from people.importing.finding import Outcome
from people.importing.row import Row
from people.importing.whom import Whom
from people.keeping import keep
from people.models import ImportedChange, ImportRun, Person

# What a batch takes at most: so many rows, and no row is begun after so many seconds. Nobody waits long for the lock.
BATCH = 50
BATCH_SECONDS = 0.5
# Longer than others wait between two tries for the lock of SQLite: a letter gets in after each batch.
PAUSE = 0.12


def save(run, user, seconds=None):
    """Save what is left of `run`, batch by batch, as `user`; stop after `seconds`, if given. Yields `run` after each.

    Rows that are refused now, because the register changed meanwhile, are noted in `run.refused`.
    """
    started = time.monotonic()
    examiner, rows = Examiner(), run.rows or []
    while run.is_unfinished:
        _save_batch(run, rows, examiner, user)
        yield run
        if seconds is not None and time.monotonic() - started > seconds:
            return
        time.sleep(PAUSE)


def in_time(items):
    """Give `items` one by one, and none after BATCH_SECONDS; the first in any case."""
    started = time.monotonic()
    for item in items:
        yield item
        if time.monotonic() - started > BATCH_SECONDS:
            return


def keep_indexed_once(person, user, action, run):
    """Keep a person as `keep` does; her references are indexed once, and not at every step of saving."""
    with disable_reference_index_auto_update():
        revision = keep(person, user, action, data={"import": run})
    ReferenceIndex.create_or_update_for_object(person)
    return revision


@transaction.atomic
def _save_batch(run, rows, examiner, user):
    """Save the next rows and how far the run is, in one transaction: it goes on from there, whatever happens."""
    held = ImportRun.objects.select_for_update(of=("self",)).defer("rows").get(pk=run.pk)
    if held.is_unfinished:
        for stored in in_time(rows[held.done : held.done + BATCH]):
            _save_row(held, stored, examiner, user)
            held.done += 1
        if held.done == len(rows):
            held.finished_at, held.rows = timezone.now(), None
        held.save()
    run.done, run.refused = held.done, held.refused
    run.finished_at, run.undo_started_at = held.finished_at, held.undo_started_at


def _save_row(run, stored, examiner, user):
    row_json, pk, may_rename = stored
    row = Row.from_json(row_json)
    finding = examiner.examine(row, Whom(pk, may_rename))
    if finding.outcome == Outcome.REFUSED:
        run.refused = [*run.refused, row.number]
    elif finding.outcome != Outcome.SAME:
        person, is_new = finding.person, finding.outcome == Outcome.NEW
        before = None if is_new else person.latest_revision or Person.objects.get(pk=pk).save_revision()
        after = keep_indexed_once(person, user, "wagtail.create" if is_new else "wagtail.edit", run.pk)
        ImportedChange.objects.create(
            run=run, row=row.number, digest=row.digest, person=person, before=before, after=after, is_new=is_new
        )
