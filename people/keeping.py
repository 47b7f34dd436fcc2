"""How a change of the register is kept: saved, with a revision and a line in the log, by whoever made it."""

from django.db import transaction
from wagtail.log_actions import log


@transaction.atomic
def keep(thing, user, action="wagtail.edit", data=None):
    """Save `thing` (a Person, Organisation or PlaceOfDetention) and give its new revision.

    `user` is who made the change, None for the site itself; `action` a registered log action, `data` what
    the log is to tell of it (no facts, no names).
    """
    thing.save()
    revision = thing.save_revision(user=user, log_action=False)
    log(instance=thing, action=action, user=user, revision=revision, data=data, content_changed=True)
    return revision
