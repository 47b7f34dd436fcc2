"""Tells staff by mail that messages wait. Whatever happens on the way, each note is sent at least once."""

import random
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Max, Q
from django.utils import timezone

from solidarity.desk.mail import note
from solidarity.models import StaffNote
from solidarity.staff import desk_readers
from solidarity.states import State

# Longer than a mail server is waited for; after it a note whose worker died is sent by the next.
LEASE = timedelta(seconds=120)
PAUSE = timedelta(minutes=10)
FIRST_PAUSE = 15
LONGEST_PAUSE = 60 * 60


def deliver_notes():
    """Send what is due: to each reader one mail for all notes. Give how many mails were sent and how many failed."""
    due = StaffNote.objects.filter(sent_at=None, next_try_at__lte=timezone.now())
    readers = due.order_by("recipient_id").values_list("recipient_id", flat=True).distinct()
    outcomes = [_deliver_to(reader) for reader in list(readers)]
    return outcomes.count(True), outcomes.count(False)


def _deliver_to(reader_pk):
    """Send one reader a mail; give whether that succeeded, None when there was nothing to send."""
    reader, notes = _claim(reader_pk, timezone.now())
    if not notes:
        return None
    claimed = StaffNote.objects.filter(pk__in=notes)
    try:
        note(reader, len(notes)).send()
    except Exception as error:  # whatever a mail backend raises: it must not keep the mails of others
        _postpone(claimed, type(error).__name__)
        return False
    claimed.update(sent_at=timezone.now(), leased_until=None, error="")
    return True


def _claim(reader_pk, now):
    """Take a lease on all waiting notes of a reader; give the reader and their keys, no keys when nothing is to go.

    The reader's row is locked, so that two workers cannot each send some of the notes.
    """
    with transaction.atomic():
        users = get_user_model().objects.select_for_update(skip_locked=True, no_key=True)
        reader = users.filter(pk=reader_pk).first()
        if reader is None:
            return None, []
        notes = StaffNote.objects.filter(recipient=reader)
        _close_idle(notes, reader)
        just_told = Q(sent_at__gt=now - PAUSE) | Q(sent_at=None, leased_until__gt=now)
        if notes.filter(just_told).exists():
            return reader, []
        keys = list(notes.filter(sent_at=None).values_list("pk", flat=True))
        notes.filter(pk__in=keys).update(leased_until=now + LEASE)
    return reader, keys


def _close_idle(notes, reader):
    """Delete the unsent notes that have no reader any more, or no message that waits."""
    unsent = notes.filter(sent_at=None)
    if desk_readers().filter(pk=reader.pk).exists():
        unsent = unsent.exclude(message__state=State.NEW)
    unsent.delete()


def _postpone(notes, error):
    """Set the next try of notes that failed in one mail: later each time, about an hour at most, and never given up."""
    attempts = notes.aggregate(most=Max("attempts"))["most"]
    seconds = min(FIRST_PAUSE * 2 ** min(attempts, 10), LONGEST_PAUSE) * random.uniform(0.8, 1.2)
    notes.update(
        attempts=attempts + 1,
        error=error,
        leased_until=None,
        next_try_at=timezone.now() + timedelta(seconds=seconds),
    )
