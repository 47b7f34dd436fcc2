"""What a revision holds: which fields editors fill in, what belongs to it, and what it refers to.

A content is a dict by field name as `Revision.content` stores it: dates and ids as JSON has them.
"""

import json
from typing import NamedTuple

from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_relations


class Children(NamedTuple):
    """Parts of a thing: their name in its content, their model, and the field of theirs that points to the thing."""

    name: str
    model: type
    owner: str


def content_of(thing):
    """Give the content of something of the register as it is in memory."""
    return json.loads(thing.to_json())


def told_fields(model):
    """Give the fields of `model` that editors fill in: what is stored by code alone has no history."""
    filled_in = (field for field in model._meta.concrete_fields if field.editable and not field.primary_key)
    return [field for field in filled_in if not isinstance(field, ParentalKey)]


def children(model):
    """Give the kinds of parts that belong to a `model`."""
    return [
        Children(relation.get_accessor_name(), relation.related_model, relation.field.name)
        for relation in get_all_child_relations(model)
    ]


def references(model, content):
    """Give what a content refers to, its children too, as pairs: foreign key, id."""
    for field in told_fields(model):
        if isinstance(field, models.ForeignKey) and content.get(field.name) is not None:
            yield field, content[field.name]
    for name, child, _owner in children(model):
        for row in content.get(name, []):
            yield from references(child, row)
