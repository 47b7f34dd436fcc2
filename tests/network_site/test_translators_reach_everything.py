"""Every human word of every page type and block is offered to translators; what is the same everywhere is not."""

import itertools
import uuid

import pytest
from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import get_page_models
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor, extract_segments

from campaigns.models import CampaignPage, PoemPage, StatementPage
from home.models import HomePage, PlainPage
from network_site.blocks import Untranslated
from network_site.models import HouseImage, HouseText
from people.models import ProfilePage

pytestmark = pytest.mark.django_db  # a page asks for its content type

# Text that is the same in every language, and that no translator is to touch. Whatever is not here must be offered.
THE_SAME_EVERYWHERE = {
    "ActionOrganiser.name",
    "ActionPage.contact",
    "ActionPage.online_url",
    "CampaignPage.hashtag",
    "PoemPage.original_title",
    "PoemPage.original_verse",
    "PoemReading.name",
    "PoemTranslator.name",
    "Signatory.name",
    "StatementPage.original_url",
}
OF_EVERY_PAGE = ["title", "seo_title", "search_description"]
NO_WORDS = (
    blocks.URLBlock,
    blocks.ChoiceBlock,
    blocks.MultipleChoiceBlock,
    blocks.PageChooserBlock,
    blocks.DateBlock,
    blocks.IntegerBlock,
)

PAGE_TYPES = [model for model in get_page_models() if not model.__module__.startswith("wagtail.")]

numbers = itertools.count()


def mark(kind, where):
    """Give a text that stands nowhere else; `kind` says whether it is to be offered."""
    return f"{kind} {where} {next(numbers)}"


def picture():
    """Give a picture without words of its own."""
    return HouseImage.objects.create(title="", file=get_test_image_file(), width=1, height=1)


def filled(block, where="block"):
    """Give a raw value of `block` with a mark in each text of it; AssertionError for a block nobody thought of."""
    if isinstance(block, Untranslated):
        return mark("fixed", where)
    if isinstance(block, blocks.RichTextBlock):
        return f"<p>{mark('human', where)}</p>"
    if isinstance(block, blocks.CharBlock | blocks.TextBlock):
        return mark("human", where)
    if isinstance(block, NO_WORDS):
        return None
    if isinstance(block, ImageBlock):
        return {"image": picture().pk, "decorative": False, "alt_text": mark("human", where)}
    if isinstance(block, blocks.ListBlock):
        return [{"type": "item", "id": str(uuid.uuid4()), "value": filled(block.child_block, where)}]
    if isinstance(block, blocks.StreamBlock):
        return [
            {"type": name, "id": str(uuid.uuid4()), "value": filled(child, f"{where}.{name}")}
            for name, child in block.child_blocks.items()
        ]
    assert isinstance(block, blocks.StructBlock), f"{where}: can translators reach the words of {type(block).__name__}?"
    return {name: filled(child, f"{where}.{name}") for name, child in block.child_blocks.items()}


def marks_in(raw):
    """Give all marks in a raw value."""
    if isinstance(raw, dict):
        return set().union(*map(marks_in, raw.values()))
    if isinstance(raw, list):
        return set().union(*map(marks_in, raw))
    text = str(raw).removeprefix("<p>").removesuffix("</p>")
    return {text} if text.startswith(("human ", "fixed ")) else set()


def fill(instance, names):
    """Put a mark into each text field among `names`; give all marks."""
    marks = set()
    for name in names:
        field = instance._meta.get_field(name)
        where = f"{type(instance).__name__}.{name}"
        if isinstance(field, StreamField):
            raw = filled(field.stream_block, where)
            setattr(instance, name, field.stream_block.to_python(raw))
            marks |= marks_in(raw)
        elif isinstance(field, models.CharField | models.TextField) and not field.choices:
            text = mark("fixed" if where in THE_SAME_EVERYWHERE else "human", where)
            setattr(instance, name, f"<p>{text}</p>" if isinstance(field, RichTextField) else text)
            marks.add(text)
    return marks


def filled_instance(model):
    """Give an unsaved instance of a page type or snippet with a mark in each text, also of its rows; and all marks."""
    instance = model()
    names = [field.name for field in model._meta.local_fields if not field.primary_key and field.editable]
    marks = fill(instance, [*names, *(OF_EVERY_PAGE if hasattr(instance, "seo_title") else [])])
    for relation in get_all_child_relations(model):
        if relation.related_model.__module__.startswith("wagtail."):
            continue
        row = relation.related_model()
        marks |= fill(row, [field.name for field in row._meta.local_fields if not field.primary_key])
        getattr(instance, relation.get_accessor_name()).add(row)
    return instance, marks


def offered(segments):
    """Give the texts among `segments`."""
    return {segment.string.data for segment in segments if isinstance(segment, StringSegmentValue)}


def wanted(marks):
    return {text for text in marks if text.startswith("human ")}


@pytest.mark.parametrize("model", [*PAGE_TYPES, HouseText], ids=lambda model: model.__name__)
def test_each_text_of_a_page_is_offered_or_declared_the_same_everywhere(model):
    instance, marks = filled_instance(model)
    assert wanted(marks)
    assert offered(extract_segments(instance)) & marks == wanted(marks)


@pytest.mark.parametrize("model", [CampaignPage, StatementPage, ProfilePage, HomePage, PlainPage])
def test_the_walk_fills_every_block(model):
    instance, _marks = filled_instance(model)
    assert {block.block_type for block in instance.body} == set(instance.body.stream_block.child_blocks)


def test_the_walk_fills_verse_and_rows():
    _instance, marks = filled_instance(PoemPage)
    places = {text.split()[1] for text in marks}
    assert {"PoemPage.verse", "PoemTranslator.name"} <= places


@pytest.mark.parametrize("block", [blocks.RawHTMLBlock(), blocks.StaticBlock(), ImageChooserBlock()])
def test_a_block_that_nobody_thought_of_is_found(block):
    with pytest.raises(AssertionError):
        filled(blocks.StreamBlock([("new", block)]))


def test_a_block_that_hides_its_words_is_found():
    class Hidden(blocks.TextBlock):
        def get_translatable_segments(self, value):
            return []

    block = blocks.StreamBlock([("list", blocks.ListBlock(Hidden())), ("text", blocks.TextBlock())])
    raw = filled(block)
    found = StreamFieldSegmentExtractor(None).handle_stream_block(block.to_python(raw))
    assert {text.split()[1] for text in wanted(marks_in(raw)) - offered(found)} == {"block.list"}
