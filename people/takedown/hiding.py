"""Hides a person, or shows her, with a revision and a line in the log, whatever else her record lacks."""

from django.db import transaction
from wagtail.log_actions import log

from people.models import Person


def set_hidden(person, user, is_hidden, action):
    """Store whether `person` is hidden, at once; then a revision and the log `action` of `user`.

    Not by keeping.keep, which refuses a record with a fault: a portrait without credit must keep nobody in public.
    """
    Person.objects.filter(pk=person.pk).update(is_hidden=is_hidden)
    person.is_hidden = is_hidden
    with transaction.atomic():
        revision = person.save_revision(user=user, log_action=False, clean=False)
        log(instance=person, action=action, user=user, revision=revision, content_changed=True)
