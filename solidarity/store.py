"""Stores a message with its handovers and the notes to staff: all of it or nothing."""

from django.db import transaction
from django.utils import timezone

from solidarity.consents import CONSENT_VERSION
from solidarity.models import Handover, Message, StaffNote
from solidarity.seal import fingerprint, receipt_code, receipt_hash, seal
from solidarity.staff import desk_readers
from solidarity.states import State


def store(words, people, *, stamp, language, held):
    """Store a message; give whether it is new. The same post again stores nothing.

    Takes the cleaned data of the form (a dict), the people it is for, the stamp and the language of the
    page (str), and whether it is `held`: then no note goes to staff.
    """
    sealed = seal(stamp, words, [person.slug for person in people])
    # To the hour, in every column: nothing may tell when exactly somebody wrote.
    hour = timezone.now().replace(minute=0, second=0, microsecond=0)
    state = State.HELD if held else State.NEW
    with transaction.atomic():
        message, is_new = Message.objects.get_or_create(
            fingerprint=fingerprint(sealed),
            defaults={
                "text": words["text"],
                "signature": words["signature"],
                "email": words["email"],
                "country": words["country"],
                "language": language,
                "may_pass_on": words["pass_on"],
                "may_translate": words["translate"],
                "may_publish": words["publish"],
                "may_contact": words["contact"],
                "consent_version": CONSENT_VERSION,
                "state": state,
                "created_at": hour,
                "receipt_hash": receipt_hash(receipt_code(sealed)),
            },
        )
        if is_new:
            Handover.objects.bulk_create(Handover(message=message, person=person, state=state) for person in people)
        if is_new and not held:
            StaffNote.objects.bulk_create(
                StaffNote(message=message, recipient=user, next_try_at=hour) for user in desk_readers()
            )
    return is_new
