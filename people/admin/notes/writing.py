"""Reading and writing the confidential note about a person, with a line in the log that tells no words."""

from django.db import transaction
from wagtail.log_actions import log

from network_site.encryption import Unreadable
from people.models import PersonNote

PERMISSION = "people.use_personnote"
READ, CHANGED = "people.note_read", "people.note_changed"


def read_note(person, user):
    """Give the text of the note, empty when there is none; `Unreadable` when its key is lost."""
    note = PersonNote.objects.filter(person=person).first()
    if note is None:
        return ""
    _log(note, READ, user)
    return note.text


@transaction.atomic
def write_note(person, text, user):
    """Store the text, or take the note away when it is empty. A text that cannot be read is never written over.

    Gives whether it was done.
    """
    note = PersonNote.objects.select_for_update().filter(person=person).first() or PersonNote(person=person)
    if isinstance(note.text, Unreadable):
        return False
    note.text = text
    if text:
        note.save()
        _log(note, CHANGED, user)
    elif note.pk:
        _log(note, CHANGED, user)
        note.delete()
    return True


def _log(note, action, user):
    """Write down who, when, and about whom by number: a line on the note, seen by those who may read notes."""
    log(instance=note, action=action, user=user, data={"person": note.person_id})
