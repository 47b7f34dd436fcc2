"""What is the same in every language within blocks is shown as the source has it now, before anybody translates."""

from datetime import date

from django.test import SimpleTestCase
from wagtail import blocks
from wagtail.blocks import StreamValue
from wagtail.images.blocks import ImageBlock

from network_site.blocks import FixedURLBlock
from network_site.choosers import PageKeyBlock
from network_site.neutral import with_source_values
from tests.builders import InAHouse, campaign, committed, event, make_sizes, person, photograph, translation, words


class Everything(blocks.StructBlock):
    words = blocks.CharBlock()
    rich = blocks.RichTextBlock()
    choice = blocks.ChoiceBlock(choices=[("a", "A"), ("b", "B")])
    several = blocks.MultipleChoiceBlock(choices=[("a", "A"), ("b", "B")])
    day = blocks.DateBlock()
    number = blocks.IntegerBlock()
    decimal = blocks.DecimalBlock()
    yes = blocks.BooleanBlock()
    url = blocks.URLBlock()
    fixed = FixedURLBlock()
    page = PageKeyBlock()
    picture = ImageBlock()
    rows = blocks.ListBlock(blocks.StructBlock([("words", blocks.CharBlock()), ("number", blocks.IntegerBlock())]))
    numbers = blocks.ListBlock(blocks.IntegerBlock())


STREAM = blocks.StreamBlock([("all", Everything()), ("text", blocks.TextBlock())])
OLD = {"choice": "a", "several": ["a"], "day": "2025-01-01", "number": 1, "decimal": "1.5", "yes": False}
OLD |= {"url": "https://a.example/", "fixed": "https://a.example/", "page": 1}
NEW = {"choice": "b", "several": ["b"], "day": "2026-01-01", "number": 2, "decimal": "2.5", "yes": True}
NEW |= {"url": "https://b.example/", "fixed": "https://b.example/", "page": 2}


def item(key, value):
    return {"type": "item", "id": key, "value": value}


def stream(*raw):
    return StreamValue(STREAM, list(raw), is_lazy=True)


class TheRule(SimpleTestCase):
    def merged(self, own, source):
        return list(with_source_values(stream(*own), stream(*source)).raw_data)

    def test_values_come_from_the_source_and_words_from_the_translation(self):
        own = OLD | {"words": "словы", "rich": "<p>словы</p>", "numbers": [item("n", 1)]}
        own |= {"picture": {"image": 1, "decorative": False, "alt_text": "акно"}}
        own |= {"rows": [item("r1", {"words": "адзін", "number": 1}), item("r2", {"words": "два", "number": 2})]}
        source = NEW | {"words": "words", "rich": "<p>words</p>", "numbers": [item("n", 7), item("m", 8)]}
        source |= {"picture": {"image": 2, "decorative": True, "alt_text": "window"}}
        source |= {"rows": [item("r2", {"words": "two", "number": 22}), item("r3", {"words": "three", "number": 3})]}
        block = {"type": "all", "id": "x"}
        (found,) = self.merged([block | {"value": own}], [block | {"value": source}])
        self.assertEqual({name: found["value"][name] for name in NEW}, NEW)
        self.assertEqual((found["value"]["words"], found["value"]["rich"]), ("словы", "<p>словы</p>"))
        self.assertEqual(found["value"]["picture"], {"image": 2, "decorative": True, "alt_text": "акно"})
        rows = [row["value"] for row in found["value"]["rows"]]
        self.assertEqual(rows, [{"words": "адзін", "number": 1}, {"words": "два", "number": 22}])
        self.assertEqual([row["value"] for row in found["value"]["numbers"]], [7, 8])

    def test_a_child_that_came_later_is_as_it_begins_and_never_nothing(self):
        block = {"type": "all", "id": "x"}
        own, source = {"words": "словы", "number": 1}, {"rich": "<p>words</p>"}
        (found,) = self.merged([block | {"value": own}], [block | {"value": source}])
        self.assertEqual(found["value"], {"words": "словы"})

    def test_order_and_choice_of_blocks_are_those_of_the_translation(self):
        own = [{"type": "text", "id": key, "value": key} for key in "cab"]
        source = [{"type": "text", "id": key, "value": "?"} for key in "abd"]
        self.assertEqual([raw["value"] for raw in self.merged(own, source)], ["c", "a", "b"])

    def test_a_block_that_has_become_another_or_has_no_id_stays_as_it_is(self):
        own = [{"type": "text", "id": "a", "value": "словы"}, {"type": "text", "value": "без"}]
        source = [{"type": "all", "id": "a", "value": NEW}, {"type": "text", "value": "?"}]
        self.assertEqual(self.merged(own, source), own)

    def test_the_streams_themselves_are_left_alone(self):
        own, source = stream({"type": "all", "id": "x", "value": dict(OLD)}), stream()
        with_source_values(own, stream({"type": "all", "id": "x", "value": dict(NEW)}))
        self.assertEqual(own.raw_data[0]["value"], OLD)
        self.assertEqual(list(source.raw_data), [])


class OnPages(InAHouse):
    def test_a_count_and_a_picture_changed_in_the_source_show_in_every_language_at_once(self):
        first, second = photograph(), photograph()
        for picture in (first, second):
            picture.contextual_alt_text, picture.decorative = "A window", False
        sign = {"heading": "Sign", "text": "", "addressee": "", "url": "https://a.example/", "count": 5}
        sign |= {"counted_on": date(2025, 6, 13)}
        anna = person("Anna Example", event("detained", "2025-06-01"))
        page = campaign(anna, body=[("sign", sign), ("picture", {"picture": first, "caption": "Seen"})])
        translation(page)
        raw = list(page.body.raw_data)
        raw[0]["value"] |= {"count": 77, "url": "https://b.example/", "heading": "Sign now"}
        raw[1]["value"]["picture"]["image"] = second.pk
        page.body = StreamValue(page.body.stream_block, raw, is_lazy=True)
        with committed():
            page.save_revision().publish()
        make_sizes()
        answer = self.client.get("/be/campaigns/a-window/")
        self.assertContains(answer, 'href="https://b.example/"')
        self.assertIn("[Sign]", words(answer))
        self.assertNotIn("Sign now", words(answer))
        self.assertIn("77", words(answer))
        shown = second.renditions.values_list("file", flat=True)
        self.assertTrue(any(name in answer.content.decode() for name in shown))
        self.assertIn('alt="[A window]"', answer.content.decode())
        gone = first.renditions.values_list("file", flat=True)
        self.assertFalse(any(name in answer.content.decode() for name in gone))
