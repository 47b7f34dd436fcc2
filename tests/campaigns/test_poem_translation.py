"""A poem goes to translators as a PO file and comes back line by line."""

import polib
from wagtail_localize.models import Translation

from campaigns.models import PoemPage
from tests.builders import InAHouse, committed, poem, translation

UNEVEN = "    The window\nlooks north & <north>,\n\none line\n\nlooks north & <north>,\n  “waits”"


def progress(page):
    """Give (all, done) sentences of the translation of `page`."""
    return Translation.objects.get(source__object_id=page.translation_key).get_progress()


class PoemTranslationTests(InAHouse):
    def setUp(self):
        self.poem = poem(verse=UNEVEN.replace("\n", "\r\n"))

    def test_lines_survive_the_way_through_a_file(self):
        translated = translation(self.poem)
        source = Translation.objects.get(source__object_id=self.poem.translation_key)
        file = polib.pofile(str(source.export_po()))
        for entry in file:
            entry.msgstr = entry.msgid
        self.assertEqual(source.import_po(file), [])
        with committed():
            source.save_target()
        translated.refresh_from_db()
        self.assertEqual(translated.verse, UNEVEN)

    def test_each_line_comes_translated_with_its_indent(self):
        translated = translation(self.poem)
        self.assertEqual(translated.verse.split("\n")[0], "    [The window]")
        self.assertEqual(translated.verse.count("[looks north & <north>,]"), 2)

    def test_a_new_line_reopens_only_itself_and_the_live_translation_stays(self):
        translated = translation(self.poem)
        before = progress(self.poem)
        self.poem.verse = UNEVEN.replace("one line", "one line\nand another")
        with committed():
            self.poem.save_revision().publish()
        self.assertEqual(progress(self.poem), (before[0] + 1, before[1]))
        verse = translated.verse
        translated.refresh_from_db()
        self.assertEqual(translated.verse, verse)

    def test_breaks_and_tildes_work_through_a_file(self):
        paths = {entry.msgid: entry.msgctxt for entry in self.exported() if entry.msgctxt.startswith("verse.")}
        translated = translation(self.poem, **{paths["one line"]: "адзін<br/>радок", paths["“waits”"]: "~"})
        self.assertIn("адзін\nрадок", translated.verse)
        self.assertNotIn("waits", translated.verse)

    def exported(self):
        translation(self.poem, publish=False)
        return Translation.objects.get(source__object_id=self.poem.translation_key).export_po()

    def test_a_belarusian_poem_is_translated_into_english(self):
        written = poem("Акно на поўнач", "be", verse="Акно\n  глядзіць")
        english = translation(written, "en", title="North window")
        self.assertEqual((english.title, english.slug), ("North window", "akno-na-pounach"))
        self.assertEqual(english.verse, "[Акно]\n  [глядзіць]")
        self.assertEqual(PoemPage.objects.get(pk=english.pk).source, written)
