"""What refers to a person, and how it lets go of her when she is erased. Rooms above are found, not named."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import CASCADE, ForeignKey
from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_relations
from wagtail.models import Page, ReferenceIndex, Revision

from people.models import Person
from people.takedown.holders import models_with_words


def rows_in_lists(person):
    """Give querysets of inline rows of pages that stand for `person`, such as the people of a statement."""
    for field in _fields():
        if not issubclass(field.model, Page) and not field.null and _parent(field.model):
            yield field.model._base_manager.filter(**{field.name: person}).select_related(_parent(field.model))


def owners_of_rows(person):
    """Give the pages in whose lists `person` stands, once for each row."""
    for rows in rows_in_lists(person):
        for row in rows:
            yield getattr(row, _parent(type(row)))


def let_go(person):
    """Take `person` out of lists, and out of fields that may be empty. Pages about her alone are left to `pages_of`."""
    for rows in rows_in_lists(person):
        rows.delete()
    for field in _fields():
        if field.null:
            field.model._base_manager.filter(**{field.name: person}).update(**{field.name: None})
    kind = ContentType.objects.get_for_model(Person)
    ReferenceIndex.objects.filter(to_content_type=kind, to_object_id=str(person.pk)).delete()
    for model in models_with_words():
        if _refers(model):
            _forget_in_revisions(model, person.pk)


def pages_of(person):
    """Give the pages that cannot be without `person`: profiles, in all languages."""
    for field in _fields():
        if issubclass(field.model, Page) and not field.null:
            yield from field.model._base_manager.filter(**{field.name: person})


def forget(model, content, pk):
    """Take the person `pk` out of the `content` of a revision (a dict), in place; give whether she was in it."""
    was_in = False
    for field in _foreign_keys(model):
        if content.get(field.name) == pk:
            content[field.name], was_in = None, True
    for relation in get_all_child_relations(model):
        rows = content.get(relation.get_accessor_name()) or []
        names = [field.name for field in _foreign_keys(relation.related_model)]
        kept = [row for row in rows if not any(row.get(name) == pk for name in names)]
        was_in |= len(kept) < len(rows)
        for row in kept:
            was_in |= forget(relation.related_model, row, pk)
        if rows:
            content[relation.get_accessor_name()] = kept
    return was_in


def _forget_in_revisions(model, pk):
    kind = ContentType.objects.get_for_model(model)
    for revision in Revision.objects.filter(content_type=kind).iterator(chunk_size=100):
        if forget(model, revision.content, pk):
            revision.save(update_fields=["content"])


def _fields():
    """Give the foreign keys to people whose rows do not simply go with them."""
    relations = [relation for relation in Person._meta.related_objects if not relation.many_to_many]
    return [relation.field for relation in relations if relation.on_delete is not CASCADE]


def _foreign_keys(model):
    return [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, ForeignKey) and field.related_model is Person and not isinstance(field, ParentalKey)
    ]


def _refers(model):
    children = [relation.related_model for relation in get_all_child_relations(model)]
    return bool(_foreign_keys(model)) or any(map(_refers, children))


def _parent(model):
    """Give the name of the field by which rows of `model` belong to something else than a person, or None."""
    keys = (field for field in model._meta.concrete_fields if isinstance(field, ParentalKey))
    return next((field.name for field in keys if field.related_model is not Person), None)
