"""Examine a whole file, and begin to import it."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from people.importing.examine import Examiner
from people.importing.finding import Outcome
from people.importing.row import Row, digest_of
from people.importing.whom import Matcher
from people.matching import Register
from people.models import ImportRun

KEPT = timedelta(days=1)  # an upload that nobody decided on


def examine_rows(rows):
    """Give a Finding for each of `rows`. Saves nothing."""
    examiner = Examiner(Matcher(Register(), [row.digest for row in rows]))
    return [examiner.examine(row) for row in rows]


def upload(file_name, rows, user):
    """Give a new ImportRun that holds `rows` and is not begun; older uploads that were not begun are forgotten."""
    ImportRun.objects.filter(started_at=None, made_at__lt=timezone.now() - KEPT).delete()
    return ImportRun.objects.create(
        file_name=file_name[:255],
        made_by=user,
        digest=digest_of(rows),
        rows=[row.as_json() for row in rows],
        total=len(rows),
    )


def uploaded_rows(run):
    """Give the rows of a run that is not begun."""
    return [Row.from_json(stored) for stored in run.rows or []]


@transaction.atomic
def begin(run, rows, findings, skip_refused=False):
    """Begin `run` with what was found out about its `rows`; give whether it was begun.

    Nothing is begun, and nothing saved, while a row is refused, unless `skip_refused`. What is stored of each row
    is whom it is about, so that rows saved first do not change what is said of those that follow.
    """
    refused = [finding.number for finding in findings if finding.outcome == Outcome.REFUSED]
    if refused and not skip_refused:
        return False
    if not ImportRun.objects.filter(pk=run.pk, started_at=None).update(started_at=timezone.now()):
        run.refresh_from_db()  # begun by another click: its rows are not to be saved twice
        return True
    pairs = [(row, one.whom) for row, one in zip(rows, findings, strict=True) if one.outcome != Outcome.REFUSED]
    run.rows = [[row.as_json(), whom.pk, whom.may_rename] for row, whom in pairs]
    run.total, run.done, run.refused, run.started_at = len(pairs), 0, refused, timezone.now()
    if not pairs:
        run.finished_at, run.rows = run.started_at, None
    run.save()
    return True


def unfinished(digest):
    """Give the run of the same rows that was begun and broke off, or None."""
    return (
        ImportRun.objects.filter(digest=digest, finished_at=None, undo_started_at=None).exclude(started_at=None).first()
    )
