"""The content of pages and other things as leaves.py takes it: read, and written back where it stands."""

import json

from django.core.serializers.json import DjangoJSONEncoder
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField
from wagtail.models import Page

from people.takedown.leaves import text_fields, text_relations


def relations_to_fetch(model):
    """Give the names of inline relations of `model` whose rows hold words, for prefetch_related."""
    found = []
    for accessor, related in text_relations(model).items():
        found += [accessor, *(f"{accessor}__{name}" for name in relations_to_fetch(related))]
    return found


def content_of(instance):
    """Give the content of what is in the row of `instance`, and in its inline rows."""
    model = type(instance)
    content = {"pk": instance.pk}
    if key := getattr(instance, "translation_key", None):
        content["translation_key"] = str(key)
    for field in model._meta.concrete_fields:
        if field.name.endswith("image"):
            content[field.name] = field.value_from_object(instance)
    for field in text_fields(model):
        value = field.value_from_object(instance)
        if isinstance(field, StreamField):
            value = json.loads(json.dumps(field.stream_block.get_prep_value(value), cls=DjangoJSONEncoder))
        content[field.name] = dict(value) if isinstance(value, dict) else value
    for accessor in text_relations(model):
        content[accessor] = [content_of(row) for row in getattr(instance, accessor).all()]
    return content


def write_content(instance, content):
    """Store what `content` has otherwise than `instance`, in its row and its inline rows; give whether it had."""
    model, has_changed = type(instance), False
    before = content_of(instance)
    for accessor in text_relations(model):
        for row, written in zip(getattr(instance, accessor).all(), content[accessor], strict=True):
            has_changed |= write_content(row, written)
    for field in text_fields(model):
        if content[field.name] != before[field.name]:
            value = content[field.name]
            if isinstance(field, StreamField):
                value = StreamValue(field.stream_block, value, is_lazy=True)
            setattr(instance, field.name, value)
            has_changed = True
    if has_changed:
        # Not cleaned: what another field lacks must not keep a name in this one.
        instance.save(**({"clean": False} if isinstance(instance, Page) else {}))
    return has_changed


def parsed(model, stored):
    """Give the content that a revision or a translators' source holds as `stored` (a dict), streams as lists."""
    content = dict(stored)
    for field in text_fields(model):
        if isinstance(field, StreamField) and isinstance(content.get(field.name), str):
            content[field.name] = json.loads(content[field.name] or "[]")
    for accessor, related in text_relations(model).items():
        content[accessor] = [parsed(related, row) for row in content.get(accessor) or []]
    return content


def unparsed(model, content):
    """Give `content` as a revision stores it."""
    stored = dict(content)
    for field in text_fields(model):
        if isinstance(field, StreamField) and isinstance(stored.get(field.name), list):
            stored[field.name] = json.dumps(stored[field.name], cls=DjangoJSONEncoder)
    for accessor, related in text_relations(model).items():
        if accessor in stored:
            stored[accessor] = [unparsed(related, row) for row in stored[accessor]]
    return stored
