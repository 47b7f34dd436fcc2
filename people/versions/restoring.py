"""Bringing a whole version back: what was added since goes, what was removed comes back."""

from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext

from people.models import Person
from people.versions.contents import children
from people.versions.named import Named

# Not to be turned back: an address that is known outside, and what only a take-down decides.
KEPT = {Person: ("slug", "is_hidden")}


class CannotRestoreError(Exception):
    """A version that cannot be brought back; `sentences` say why."""

    def __init__(self, sentences):
        super().__init__(" ".join(sentences))
        self.sentences = sentences


def as_it_was(thing, revision):
    """Give `thing`, unsaved, as it was at `revision`: all of it, except what is kept as it is now.

    Raises CannotRestoreError when the version names something that is deleted, or would be refused today.
    """
    model = type(thing)
    content = revision.content
    named = Named(model, [content])
    if gone := named.gone(model, content):
        sentence = gettext("This version names what is not in the register any more: %(names)s.")
        raise CannotRestoreError([sentence % {"names": ", ".join(gone)}])
    # Not `as_object()`, which drops the recognising organisations of an event that was removed since.
    restored = model.from_serializable_data(content | named.without(model, content), check_fks=False)
    kept = [field.name for field in model._meta.concrete_fields if field.primary_key or not field.editable]
    for name in (*kept, *KEPT.get(model, ())):
        setattr(restored, name, getattr(thing, name))
    _free_numbers(restored)
    try:
        restored.full_clean()
    except ValidationError as error:
        raise CannotRestoreError(list(_sentences(model, error))) from error
    return restored


def _free_numbers(thing):
    """Let parts be stored anew whose numbers belong by now to parts of something else."""
    for name, model, owner in children(type(thing)):
        rows = list(getattr(thing, name).all())
        others = model.objects.filter(pk__in=[row.pk for row in rows]).exclude(**{owner: thing.pk})
        taken = set(others.values_list("pk", flat=True))
        for row in rows:
            if row.pk in taken:
                row.pk = None
                row._state.adding = True
            _free_numbers(row)


def _sentences(model, error):
    for name, messages in error.message_dict.items():
        is_field = name in {field.name for field in model._meta.get_fields()}
        label = capfirst(str(model._meta.get_field(name).verbose_name)) if is_field else ""
        for message in messages:
            yield f"{label}: {message}" if label else message
