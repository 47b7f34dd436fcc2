"""A page knows the language it was first written in, and neutral values come from the page written then."""

from wagtail.models import Locale

from home.models import PlainPage
from tests.builders import InAHouse, campaign, committed, live, person, translation


class SourceLocaleTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.page = live(PlainPage(title="About"), cls.home)
        cls.english, cls.belarusian = (Locale.objects.get(language_code=code) for code in ("en", "be"))

    def belarusian_home(self):
        return self.home.get_translation(self.belarusian)

    def test_it_is_set_when_a_page_is_made_in_whatever_language(self):
        self.assertEqual(self.page.source_locale, self.english)
        self.assertEqual(live(PlainPage(title="Пра нас"), self.belarusian_home()).source_locale, self.belarusian)

    def test_a_translation_keeps_it(self):
        self.assertEqual(translation(self.page).source_locale, self.english)
        written = live(PlainPage(title="Пра нас"), self.belarusian_home())
        self.assertEqual(translation(written, "en").source_locale, self.belarusian)

    def test_a_copy_is_its_own_source(self):
        copy = self.page.copy(update_attrs={"slug": "copy"}).specific
        self.assertEqual((copy.source_locale, copy.source), (self.english, copy))

    def test_a_copied_translation_is_its_own_source_also_when_a_copied_revision_is_published(self):
        translated = translation(self.page)
        copy = translated.copy(copy_revisions=True, update_attrs={"slug": "kopija"}).specific
        self.assertEqual(copy.source_locale, self.belarusian)
        self.assertEqual({revision.as_object().source_locale for revision in copy.revisions.all()}, {self.belarusian})
        with committed():
            copy.get_latest_revision().publish()
        copy.refresh_from_db()
        self.assertEqual((copy.source_locale, copy.source), (self.belarusian, copy))

    def test_no_revision_brings_another_one_back(self):
        translated = translation(self.page)
        revision = translated.latest_revision
        revision.content["source_locale"] = self.belarusian.pk
        revision.save()
        with committed():
            revision.publish()
        translated.refresh_from_db()
        self.assertEqual(translated.source_locale, self.english)

    def test_a_copied_branch_is_made_of_sources(self):
        live(PlainPage(title="Child"), PlainPage.objects.get(pk=self.page.pk))
        copy = PlainPage.objects.get(pk=self.page.pk).copy(recursive=True, update_attrs={"slug": "copy"})
        children = list(copy.get_descendants().specific())
        self.assertEqual([child.source for child in children], children)
        self.assertEqual(len(children), 1)


class SourceTests(InAHouse):
    def setUp(self):
        self.anna, self.maria = person("Anna Example"), person("Maria Example")
        self.page = campaign(self.anna, hashtag="#Window")
        self.translated = translation(self.page)

    def people(self, page):
        return [row.person for row in page.source.campaign_people.all()]

    def test_a_translation_reads_what_its_source_says_now(self):
        self.page.campaign_people.get().delete()
        self.page.campaign_people.create(person=self.maria)
        self.page.hashtag = "#Changed"
        with committed():
            self.page.save_revision().publish()
        self.translated.refresh_from_db()
        self.assertEqual(self.people(self.translated), [self.maria])
        self.assertEqual(self.translated.source.hashtag, "#Changed")

    def test_a_draft_of_the_source_shows_its_own_values(self):
        self.page.hashtag = "#Draft"
        self.page.save_revision()
        draft = self.page.get_latest_revision_as_object()
        self.assertEqual((draft.source.hashtag, draft.source is draft), ("#Draft", True))

    def test_a_draft_of_a_translation_reads_the_live_source(self):
        self.page.hashtag = "#Draft"
        self.page.save_revision()
        self.assertEqual(self.translated.get_latest_revision_as_object().source.hashtag, "#Window")

    def test_without_its_source_a_page_is_its_own(self):
        translated = type(self.page).objects.get(pk=self.translated.pk)
        with committed():
            self.page.delete()
        translated.refresh_from_db()
        self.assertEqual(translated.source, translated)
        self.assertFalse(translated.live)
