"""Drafts that name what has been deleted since: a database keeps what rows refer to, and knows of no drafts."""

from django.db.models import PROTECT
from modelcluster.models import get_all_child_relations


def without_gone(model, content):
    """Give the `content` (a dict) of a revision of `model` without references to what is deleted by now.

    A row that cannot be without goes as a whole. A query for each kind of thing referred to.
    """
    wanted = {}
    for kind, pk in _references(model, content):
        wanted.setdefault(kind, set()).add(pk)
    gone = {(kind, pk) for kind, pks in wanted.items() for pk in pks - set(kind._base_manager.in_bulk(pks))}
    return (_without(gone, model, content) or content) if gone else content


def _references(model, content):
    for field in _protecting(model):
        if content.get(field.name) is not None:
            yield field.related_model, content[field.name]
    for relation in get_all_child_relations(model):
        for row in content.get(relation.get_accessor_name()) or ():
            yield from _references(relation.related_model, row)


def _without(gone, model, content):
    kept = dict(content)
    for field in _protecting(model):
        if (field.related_model, content.get(field.name)) in gone:
            if not field.null:
                return None
            kept[field.name] = None
    for relation in get_all_child_relations(model):
        name = relation.get_accessor_name()
        if rows := kept.get(name):
            found = (_without(gone, relation.related_model, row) for row in rows)
            kept[name] = [row for row in found if row is not None]
    return kept


def _protecting(model):
    keys = (field for field in model._meta.concrete_fields if field.many_to_one)
    return [field for field in keys if field.remote_field.on_delete is PROTECT]
