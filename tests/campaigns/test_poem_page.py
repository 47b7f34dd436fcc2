"""What a poem's page shows: its texts beside each other, its poet, who read it, and what was recorded."""

from datetime import date

from django.core.files.base import ContentFile
from wagtail.documents.models import Document

from campaigns.models import PoemIndexPage, PoemPage, PoemReading, PoemTranslator
from network_site.translation.guards import why_not_live
from tests.builders import (
    InAHouse,
    action,
    campaign,
    city,
    index,
    live,
    person,
    poem,
    profile,
    staff,
    translation,
    words,
)
from tests.network_site.sounds import mp3

ADDRESS = "/en/poems/akno/"
ORIGINAL = "Радок\n  і другі\n\nадзін\n\nапошні"


def recording(name="reading.mp3", content=None):
    """Give a stored document."""
    file = ContentFile(mp3(tagged=False) if content is None else content, name=name)
    return Document.objects.create(title="Reading", file=file, file_hash="1")


def reading(**fields):
    return PoemReading(**{"recording": recording(), "date": date(2022, 11, 2)} | fields)


class PoemPageTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.poet = person("Maryna Example", names=[("be", "Марына Прыклад")])
        cls.reader = person("Anna Example", names=[("be", "Ганна Прыклад")])
        cls.action = action(campaign(), "An evening of poems")

    def poem(self, *readings, translate=True, **fields):
        """Give a Belarusian poem with readings, and translate it into English."""
        page = PoemPage(**{"title": "Акно", "verse": ORIGINAL, "poet": self.poet, "rights": "Free to read."} | fields)
        for number, row in enumerate(readings):
            row.sort_order = number
            page.readings.add(row)
        page.translators.add(PoemTranslator(language="en", name="Jane Translator"))
        made = live(page, index(PoemIndexPage, "be"))
        if translate:
            translation(made, "en")
        return made

    def shown(self, address=ADDRESS):
        return words(self.client.get(address))

    def test_stanza_stands_beside_stanza_each_in_its_language(self):
        made = self.poem()
        translation(made, "en", **{self.path("адзін"): "one<br/>more", self.path("апошні"): "~"})
        page = self.client.get(ADDRESS)
        pairs = page.context["pairs"]
        self.assertEqual([len(stanza) for stanza, _translated in pairs], [2, 1, 1])
        self.assertEqual([len(translated) for _stanza, translated in pairs], [2, 2, 0])
        self.assertContains(page, '<p class="of-original" lang="be" dir="ltr">', count=3)
        self.assertContains(page, '<p class="of-translation">', count=2)
        self.assertContains(page, '<input type="radio" name="shown" value="both" checked>', html=True)
        self.assertIn("Translated by Jane Translator", words(page))

    def path(self, line):
        """Give the content path of a line of the original."""
        segments = PoemPage._meta.get_field("verse").get_translatable_segments(ORIGINAL)
        return next(f"verse.{segment.path}" for segment in segments if segment.render_text() == line)

    def test_the_page_in_the_language_of_the_poem_shows_the_original_alone(self):
        self.poem()
        page = self.client.get("/be/poems/akno/")
        self.assertNotContains(page, "of-translation")
        self.assertNotContains(page, "Jane Translator")
        self.assertIsNone(page.context["translation"])

    def test_a_poem_of_a_language_that_the_site_has_by_now_is_shown_alone_in_it(self):
        made = poem("North window", original_language="be", original_title="Акно", original_verse="Радок\nдругі")
        translation(made)
        page = self.client.get("/be/poems/north-window/")
        self.assertIn("Акно Радок другі", words(page))
        self.assertNotIn("I count in light", words(page))
        self.assertIn("I count in light", self.shown("/en/poems/north-window/"))

    def test_the_poet_is_told_of_by_the_profile_in_the_language_of_the_reader(self):
        translation(profile(self.poet, role="Poet", lead="Writes about windows."))
        self.poem()
        self.assertIn("Maryna Example Poet Writes about windows.", self.shown())
        self.assertIn("Марына Прыклад [Poet] [Writes about windows.]", self.shown("/be/poems/akno/"))
        type(self.poet).objects.filter(pk=self.poet.pk).update(is_listed=False)
        self.assertIn("Maryna Example", self.shown())
        self.assertNotIn("Writes about windows", self.shown())
        type(self.poet).objects.filter(pk=self.poet.pk).update(is_hidden=True)
        self.assertNotIn("Maryna", self.shown())

    def test_who_read_it_where_and_when_in_the_language_of_the_reader(self):
        translation(self.action, title="Вечар вершаў")
        self.poem(
            reading(reader=self.reader, city=city("Vilnius", be="Вільня"), action=self.action),
            reading(name="A choir", recording=None),
        )
        text = self.shown()
        self.assertIn("Anna Example Vilnius, 2 November 2022 An evening of poems", text)
        self.assertIn("A choir 2 November 2022", text)
        self.assertIn("Ганна Прыклад Вільня, 2 лістапада 2022 года Вечар вершаў", self.shown("/be/poems/akno/"))

    def test_a_recording_is_played_and_saved_with_its_length_and_size(self):
        self.poem(reading(name="A choir"))
        page = self.client.get(ADDRESS)
        url = Document.objects.get().url
        self.assertContains(
            page, f'<audio controls preload="none" src="{url}" aria-label="A choir"></audio>', html=True
        )
        self.assertIn("The poem on this page is the transcript of the recording.", words(page))
        self.assertIn("Save the recording MP3, 0:02, 32.6 KB", words(page))
        self.assertEqual(self.client.get(url).headers["Content-Type"], "audio/mpeg")

    def test_of_a_reader_who_is_hidden_neither_name_nor_voice_is_there(self):
        self.poem(reading(reader=self.reader, name="Anna E.", city=city()))
        url = Document.objects.get().url
        self.assertContains(self.client.get(ADDRESS), url)
        type(self.reader).objects.filter(pk=self.reader.pk).update(is_hidden=True)
        page = self.client.get(ADDRESS)
        self.assertNotContains(page, "Anna")
        self.assertNotContains(page, "<audio")
        self.assertIn("Vilnius, 2 November 2022", words(page))
        self.assertEqual(self.client.get(url).status_code, 404)

    def test_a_reading_of_which_nothing_is_left_is_not_spoken_of(self):
        self.poem(reading(reader=self.reader, date=None))
        type(self.reader).objects.filter(pk=self.reader.pk).update(is_hidden=True)
        self.assertNotIn("Read aloud", self.shown())

    def test_a_poem_is_written_first_in_its_own_language_where_the_site_has_it(self):
        draft = PoemPage(title="Window", verse="A line", rights="Free", original_language="be", original_verse="Радок")
        index(PoemIndexPage).add_child(instance=draft)
        self.assertIn("the site has its language, Belarusian. Write the poem there first", why_not_live(draft))
        draft.original_language = "en"
        self.assertIn("it is in the language of this page", why_not_live(draft))
        draft.original_language = ""
        self.assertIn("give both its lines and its language, or neither", why_not_live(draft))
        draft.original_language = "fr"
        self.assertEqual(why_not_live(draft), "")
        draft.readings.add(PoemReading(recording=recording("plan.txt", b"Plan")))
        self.assertIn("say who reads", why_not_live(draft))
        self.assertIn("“Reading” is no recording", why_not_live(draft))

    def test_a_draft_is_previewed_with_its_readings(self):
        made = self.poem(translate=False)
        made.readings.add(reading(reader=self.reader))
        made.save_revision()
        self.client.force_login(staff())
        answer = self.client.get(f"/admin/pages/{made.pk}/view_draft/")
        self.assertIn("Ганна Прыклад", words(answer))

    def test_the_list_names_poet_title_and_languages_the_original_first(self):
        self.poem()
        poem("Spare key", original_language="fr", original_verse="J’ai la clé.")
        text = self.shown("/en/poems/")
        self.assertIn("Spare key Languages: français , English", text)
        self.assertIn("[Акно] Maryna Example Languages: беларуская , English [Радок]", text)
