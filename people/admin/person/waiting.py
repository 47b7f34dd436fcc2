"""Changes that wait for a second person: a revision that is nobody's latest until it is confirmed."""

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext
from wagtail.log_actions import log
from wagtail.models import Revision

from people.keeping import keep
from people.models import Person, WaitingChange

WAITS, CONFIRMED, DISCARDED = "people.change_waits", "people.change_confirmed", "people.change_discarded"


class NotConfirmed(Exception):
    """The change is not made; the text says why."""


@transaction.atomic
def let_wait(person, user):
    """Keep `person`, as a form holds her, for a second person; an earlier change by the same `user` gives way.

    What is live, and what the form shows, stays as it is: the revision is not made the latest.
    """
    earlier = WaitingChange.objects.filter(person_id=person.pk).first()
    if earlier:
        earlier.revision.delete()  # the change goes with it
    # Of another base type: among the person's own revisions Wagtail would take it for a newer version of hers.
    revision = Revision.objects.create(
        content_object=person,
        base_content_type=ContentType.objects.get_for_model(WaitingChange),
        user=user,
        content=person.serializable_data(),
        object_str=str(person),
    )
    waiting = WaitingChange.objects.create(person_id=person.pk, revision=revision, made_by=user)
    log(instance=person, action=WAITS, user=user)
    return waiting


def newer_revision(waiting):
    """Give the latest Revision of the person when she was changed since `waiting` was written down, else None."""
    base = waiting.revision.content["latest_revision"]
    return waiting.person.latest_revision if waiting.person.latest_revision_id != base else None


@transaction.atomic
def confirm(pk, user):
    """Make the waiting change `pk` live, and give the Person; raise NotConfirmed with a sentence when it cannot be."""
    waiting = WaitingChange.objects.select_for_update(of=("self",)).select_related("revision").get(pk=pk)
    Person.objects.select_for_update().get(pk=waiting.person_id)  # nobody changes her meanwhile
    if waiting.made_by_id == user.pk:
        raise NotConfirmed(gettext("Somebody else has to confirm this: you wrote it down."))
    if newer_revision(waiting):
        raise NotConfirmed(gettext("The facts were changed since. Please look again, and write this down anew."))
    person = waiting.revision.as_object()
    try:
        person.full_clean()
    except ValidationError as error:
        raise NotConfirmed(" ".join(error.messages)) from error
    keep(person, user, CONFIRMED)
    waiting.revision.delete()
    return person


@transaction.atomic
def discard(waiting, user):
    """Drop a change that waits."""
    log(instance=waiting.person, action=DISCARDED, user=user)
    waiting.revision.delete()
