"""A sentence of a translation keeps words and links, or says beside it what is wrong, and waits."""

import polib
import pytest
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.urls import reverse
from wagtail_localize.models import StringSegment, Translation

from network_site.translation.sentences import fault_of_sentence
from tests.builders import InAHouse, staff, statement, translation

LINKED = 'See <a id="a1">there</a> and <a id="a2">here</a>, <b>now</b>.'


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ('Гл. <a id="a2">тут</a> і <a id="a1">там</a>, <b>цяпер</b>.', ""),
        ('Гл. <a id="a1">там</a> і <a id="a2">тут</a>.', ""),  # emphasis is the translator's
        ("Гл. там і тут.", "these links"),
        ('Гл. <a id="a1">там</a> і <a id="a1">тут</a>.', "these links"),
        ('Гл. <a id="a1">там</a> і <a id="a2">тут.', "these links"),
        ('Гл. <a id="a1">там і <a id="a2">тут</a></a>.', "these links"),
        ('Гл. <a id="a1">там</a> і <a id="a2">тут</a>, <b>цяпер.', "not closed, or closed and not opened: <b>"),
        ("  \u00a0 ", "These are blanks"),
        ("<b> </b>", "These are blanks"),
    ],
)
def test_what_is_lost_is_named(words, fault):
    found = fault_of_sentence(LINKED, words)
    assert fault in found if fault else found == ""


@pytest.mark.parametrize("words", ["5 < 6", "a & b", "радок<br/>і яшчэ", "~", "Ў"])
def test_plain_words_are_taken(words):
    assert fault_of_sentence("Words", words) == ""


class TranslatorTests(InAHouse):
    def setUp(self):
        page = statement(lead="We demand.")
        translation(page, publish=False, lead=None)
        self.made = Translation.objects.get(source__object_id=page.translation_key)
        self.client.force_login(staff("Translators (be)"))

    def send(self, words):
        """Save words for the open sentence, as the editor does; give the answer."""
        segment = StringSegment.objects.get(source=self.made.source, context__path="lead")
        address = reverse("wagtail_localize:edit_string_translation", args=[self.made.pk, segment.pk])
        data = encode_multipart(BOUNDARY, {"value": words})
        return self.client.put(address, data, content_type=MULTIPART_CONTENT).json()

    def test_blanks_are_kept_with_what_is_wrong_and_are_no_translation(self):
        total, done = self.made.get_progress()
        answer = self.send("   ")
        self.assertEqual(answer["data"], "   ")
        self.assertIn("These are blanks", answer["error"])
        self.assertEqual(self.made.get_progress(), (total, done))
        self.assertIsNone(self.send("Патрабуем.")["error"])
        self.assertEqual(self.made.get_progress(), (total, total))

    def test_nor_in_a_file(self):
        po = self.made.export_po()
        po.append(polib.POEntry(msgid="We demand.", msgctxt="lead", msgstr=" "))
        total, done = self.made.get_progress()
        self.made.import_po(po)
        self.assertEqual(self.made.get_progress(), (total, done))
