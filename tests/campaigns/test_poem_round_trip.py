"""A poem's lines come back from translators as they went, character by character, by whatever way."""

import polib
from hypothesis import given, settings
from hypothesis import strategies as st
from wagtail_localize.models import Translation

from campaigns.verse import NO_SUCH_LINE, normalise
from tests.builders import InAHouse, committed, poem, translation

# What poets and word processors write: steps, stanza breaks, signs that files and markup use for themselves.
PIECES = [
    "Я лічу святлом", "a", "é", "ფანჯარა", "պատուհան", "نافذة", "\u200fחלון", "👩‍🚀", "🪟", "<b>", "</p>", "<br/>",
    "&amp;", "&", "<", '"quoted"', "\\n", "%s", "~ ~", "  ", "\t", "\u00a0", "\u3000", "—", "{{ verse }}",
    "long " * 400,
    "\n", "\n\n", "\r\n", "\r", "\u2028", "\v", " \n \n", "\n\t", "\n    ", "\n\u00a0\u00a0",
]  # fmt: skip
VERSE = st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map("".join)
LOOKS = "looks\u00a0\u00a0north & <north>,"
REFRAIN = f"    The window\r\n{LOOKS}\r\n\tone line \r\n\r\n\r\n{LOOKS}\r\n  “waits”"


def is_a_poem(text):
    lines = [line.strip() for line in normalise(text).split("\n")]
    return any(lines) and NO_SUCH_LINE not in lines


class RoundTripTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.poem = poem(about="Of a window.")
        cls.translated = translation(cls.poem)

    def test_a_file_that_says_the_same_gives_the_same_lines(self):
        @given(verse=VERSE.filter(is_a_poem))
        @settings(max_examples=20)
        def each(verse):
            self.assert_comes_back(verse)

        each()

    def test_refrains_come_back(self):
        self.assert_comes_back(REFRAIN)

    def assert_comes_back(self, verse):
        """Publish the verse, send it to translators as a file, take the file back and publish what it says."""
        self.poem.verse = verse
        with committed():
            self.poem.save_revision().publish()
        self.poem.refresh_from_db()
        self.assertEqual(self.poem.verse, normalise(verse))
        at_work = Translation.objects.get(source__object_id=self.poem.translation_key)
        file = polib.pofile(str(at_work.export_po()))
        for entry in file:
            entry.msgstr = entry.msgid
        self.assertEqual(at_work.import_po(polib.pofile(str(file))), [])
        with committed():
            at_work.save_target(publish=True)
        self.translated.refresh_from_db()
        self.assertEqual(self.translated.verse, normalise(verse))
