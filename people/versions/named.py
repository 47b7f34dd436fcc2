"""Names of what contents refer to: places, organisations, pictures. A query for each kind."""

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext
from wagtail.models import ModelLogEntry

from people.versions.contents import references, told_fields


class Named:
    """The names of all that several contents of a `model` refer to."""

    def __init__(self, model, contents):
        """Take the model and its contents; ask for all names at once."""
        wanted = {}
        for content in contents:
            for field, pk in references(model, content):
                wanted.setdefault(field.related_model, set()).add(pk)
        self._found = {
            (kind, pk): str(thing) for kind, pks in wanted.items() for pk, thing in kind.objects.in_bulk(pks).items()
        }

    def name(self, kind, pk):
        """Give the name of something by its model and id; of what is deleted, the name it had in the log."""
        return self._found.get((kind, pk)) or _name_of_deleted(kind, pk)

    def gone(self, model, content):
        """Give the names of what a content cannot do without, and what is deleted by now."""
        needed = [
            (field.related_model, pk)
            for field, pk in references(model, content)
            if field.remote_field.on_delete is models.PROTECT
        ]
        return [
            f"{kind._meta.verbose_name} {self.name(kind, pk)}"
            for kind, pk in dict.fromkeys(needed)
            if (kind, pk) not in self._found
        ]

    def without(self, model, content):
        """Give, as a part of a content, those of its own references that it can do without, and that are deleted."""
        return {
            field.name: None
            for field in told_fields(model)
            if field.remote_field
            and field.remote_field.on_delete is models.SET_NULL
            and (field.related_model, content.get(field.name)) not in self._found
        }


def _name_of_deleted(kind, pk):
    """Give the name that the log keeps; a deletion is rare, so that this query is."""
    kinds = ContentType.objects.get_for_model(kind)
    entry = ModelLogEntry.objects.filter(content_type=kinds, object_id=str(pk)).order_by("-timestamp").first()
    if entry is None:
        return gettext("number %(number)s (deleted since)") % {"number": pk}
    return gettext("“%(name)s” (deleted since)") % {"name": entry.label}
