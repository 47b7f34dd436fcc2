"""The words that an editor wrote, one by one, in the content of a page or of something else.

Content is a dict: texts by the name of their field, streams as stored (lists of blocks), and rows of inline relations
as lists of dicts. The row of a page, its revisions and what translators work from can all be written so. A path is
that of wagtail-localize: `title`, `body.<block>.caption`.
"""

from dataclasses import dataclass
from enum import Enum

from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField

TEXT_BLOCKS = (blocks.CharBlock, blocks.TextBlock, blocks.BlockQuoteBlock, blocks.URLBlock, blocks.RichTextBlock)


class Form(Enum):
    """What kind of words stand somewhere."""

    LINE = "line"
    LINES = "lines"
    MARKUP = "markup"
    ADDRESS = "address"
    SLUG = "slug"


@dataclass
class Leaf:
    """Words at one place: `place[key]` holds them. `items` and `item`: the list, and its block that can go whole."""

    path: str
    label: str
    form: Form
    place: dict
    key: str
    may_be_empty: bool
    items: list | None = None
    item: dict | None = None
    items_path: str = ""
    picture: int | None = None

    @property
    def text(self):
        """The words."""
        return self.place[self.key]

    @text.setter
    def text(self, text):
        self.place[self.key] = text

    @property
    def is_markup(self):
        """Whether the words are HTML."""
        return self.form is Form.MARKUP


def text_fields(model):
    """Give the fields of `model` in which editors write."""
    return [
        field
        for field in model._meta.concrete_fields
        if field.editable
        and not field.choices
        and not field.primary_key
        and isinstance(field, (models.CharField, models.TextField, models.JSONField, StreamField))
        and field.name != "path"  # of the page in the tree
        and not isinstance(field, models.FileField)
    ]


def text_relations(model):
    """Give the inline relations of `model`, by accessor, whose rows hold words or have such rows themselves."""
    return {
        relation.get_accessor_name(): relation.related_model
        for relation in get_all_child_relations(model)
        if text_fields(relation.related_model) or text_relations(relation.related_model)
    }


def leaves(model, content, path="", label=""):
    """Give each Leaf of the `content` of an instance of `model`. What is empty or missing is none."""
    for field in text_fields(model):
        at, name = f"{path}{field.name}", f"{label}{field.verbose_name}"
        value = content.get(field.name)
        if isinstance(field, StreamField):
            if isinstance(value, list):
                yield from _in_block(field.stream_block, content, field.name, at, name)
        elif isinstance(value, dict):
            for key in [key for key, text in value.items() if isinstance(text, str) and text]:
                yield Leaf(f"{at}.{key}", f"{name} ({key})", Form.LINE, value, key, False)
        elif isinstance(value, str) and value:
            picture = content.get(field.name.removesuffix("alt") + "image") if field.name.endswith("alt") else None
            yield Leaf(at, name, _form(field), content, field.name, field.blank, picture=picture)
    for accessor, related in text_relations(model).items():
        for row in content.get(accessor) or []:
            key = row.get("translation_key") or row.get("pk")
            within = f"{label}{related._meta.verbose_name}: "
            yield from leaves(related, row, f"{path}{accessor}.{key}.", within)


def _form(field):
    if isinstance(field, RichTextField):
        return Form.MARKUP
    if isinstance(field, models.SlugField):
        return Form.SLUG
    if isinstance(field, models.URLField):
        return Form.ADDRESS
    return Form.LINES if isinstance(field, models.TextField) else Form.LINE


def _in_block(block, place, key, path, label, item=(None, None, ""), picture=None):
    value = place[key]
    if isinstance(block, blocks.StreamBlock):
        for child in list(value or []):
            if kind := block.child_blocks.get(child.get("type")):
                yield from _in_block(
                    kind, child, "value", f"{path}.{child.get('id')}", f"{label}, {kind.label}", (value, child, path)
                )
    elif isinstance(block, blocks.ListBlock):
        for child in [child for child in value or [] if isinstance(child, dict) and "value" in child]:
            at = f"{path}.{child.get('id')}"
            yield from _in_block(block.child_block, child, "value", at, label, (value, child, path), picture)
    elif isinstance(block, blocks.StructBlock) and isinstance(value, dict):
        picture = _picture(block, value) or picture
        for name, child in block.child_blocks.items():
            if value.get(name):
                yield from _in_block(child, value, name, f"{path}.{name}", f"{label}, {child.label}", item, picture)
    elif isinstance(block, TEXT_BLOCKS) and isinstance(value, str) and value:
        items, child, within = item
        yield Leaf(path, label, _form_of(block), place, key, not block.required, items, child, within, picture)


def _form_of(block):
    if isinstance(block, blocks.RichTextBlock):
        return Form.MARKUP
    if isinstance(block, blocks.URLBlock):
        return Form.ADDRESS
    return Form.LINES if isinstance(block, (blocks.TextBlock, blocks.BlockQuoteBlock)) else Form.LINE


def _picture(block, value):
    """Give the picture (its primary key) that stands in a block, beside its words."""
    for name in block.child_blocks:
        within = value.get(name)
        if name == "image" and isinstance(within, int):
            return within
        if isinstance(within, dict) and isinstance(within.get("image"), int):
            return within["image"]
    return None
