"""Which pictures a page, or another thing that editors make, holds."""

from django.db.models import ForeignKey
from modelcluster.models import get_all_child_relations
from wagtail.images.models import AbstractImage


def pictures_of(thing):
    """Give the primary keys of the pictures in the fields, streams and inline rows of a model instance, as a set.

    Works on what is in memory, and so on drafts. Streams are read block by block, however deep the picture lies.
    """
    return set(_pictures(thing))


def _pictures(thing):
    for field in thing._meta.concrete_fields:
        if isinstance(field, ForeignKey):
            if issubclass(field.related_model, AbstractImage) and (pk := field.value_from_object(thing)):
                yield pk
        elif hasattr(field, "extract_references"):
            for model, pk, *_path in field.extract_references(field.value_from_object(thing)):
                if issubclass(model, AbstractImage):
                    yield int(pk)
    for relation in get_all_child_relations(type(thing)):
        if _may_hold_pictures(relation.related_model):
            for row in getattr(thing, relation.get_accessor_name()).all():
                yield from _pictures(row)


def _may_hold_pictures(model):
    """Say whether rows of `model` are worth a query."""
    return any(
        hasattr(field, "extract_references")
        or (isinstance(field, ForeignKey) and issubclass(field.related_model, AbstractImage))
        for field in model._meta.concrete_fields
    )
