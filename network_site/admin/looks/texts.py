"""The words of a draft in memory, in its fields, its blocks and its rows."""

from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField

NO_WORDS = (models.SlugField, models.URLField, models.FileField)
WRITTEN = (blocks.CharBlock, blocks.TextBlock, blocks.RichTextBlock)


def texts_of(instance, without=()):
    """Give (text, whether it is HTML) for each that an editor wrote in `instance`, a page or a row of one.

    `without` names fields and rows that are left out. Addresses and choices are no words.
    """
    for field in instance._meta.concrete_fields:
        if field.name in without or not field.editable or field.choices:
            continue
        value = getattr(instance, field.attname)
        if isinstance(field, StreamField):
            yield from _in_block(field.stream_block, value)
        elif isinstance(field, (models.CharField, models.TextField)) and not isinstance(field, NO_WORDS) and value:
            yield value, isinstance(field, RichTextField)
    for relation in get_all_child_relations(type(instance)):
        name = relation.get_accessor_name()
        if name not in without:
            for row in getattr(instance, name).all():
                yield from texts_of(row, without)


def _in_block(block, value):
    if not value:
        return
    if isinstance(block, blocks.StreamBlock):
        for child in value:
            yield from _in_block(child.block, child.value)
    elif isinstance(block, blocks.ListBlock):
        for item in value:
            yield from _in_block(block.child_block, item)
    elif isinstance(value, blocks.StructValue):  # a picture's block is a StructBlock too, and its value the picture
        for name, child in block.child_blocks.items():
            yield from _in_block(child, value.get(name))
    elif isinstance(block, blocks.RichTextBlock):
        yield value.source, True
    elif isinstance(block, WRITTEN):
        yield str(value), False
