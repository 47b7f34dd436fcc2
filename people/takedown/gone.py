"""Who must not come back: people who were taken down, and people who were erased."""

import uuid

from django.utils.translation import gettext as _

from people.matching import name_keys
from people.models import ErasedPerson, Person, PersonName


def why_gone(uid=None, names=()):
    """Give the sentence that says why somebody is not to be brought back; empty when nothing speaks against it.

    Takes the `uid` of a person (UUID or text; what is none is nobody's), and `names` (an iterable of str): those of
    somebody who is hidden, written as they are or transcribed. Of who was erased only the uid is known.
    """
    uid = _as_uid(uid)
    if uid and ErasedPerson.objects.filter(uid=uid).exists():
        return _("This person was erased for good and is not added again. Take the row out of the file.")
    if uid and Person.objects.filter(uid=uid, is_hidden=True).exists():
        return _("This person was taken down and stays hidden. Show the person again first, if that is right.")
    names = list(names)
    hidden = _spelled(_hidden_names()) if names else set()
    for name in names:
        if name_keys(name) & hidden:
            sentence = _("“%(name)s” is the name of somebody who was taken down, and is not added again.")
            return sentence % {"name": name}
    return ""


def withdrawn_uids():
    """Give the uids (sorted texts) of listed people who are hidden, and of those who were listed when erased."""
    hidden = Person.objects.filter(is_hidden=True, is_listed=True).order_by().values_list("uid", flat=True)
    erased = ErasedPerson.objects.filter(was_listed=True).values_list("uid", flat=True)
    return sorted(map(str, {*hidden, *erased}))


def _as_uid(uid):
    try:
        return uuid.UUID(str(uid)) if uid else None
    except ValueError:
        return None


def _hidden_names():
    further = PersonName.objects.filter(owner__is_hidden=True).order_by().values_list("name", flat=True)
    return [*Person.objects.filter(is_hidden=True).order_by().values_list("name", flat=True), *further]


def _spelled(names):
    return set().union(*map(name_keys, names))
