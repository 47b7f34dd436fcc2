"""One page has one source, and what readers see of a translation changes by publishing it whole."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale
from wagtail.test.utils.form_data import nested_form_data, streamfield
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from home.models import PlainPage
from network_site.models import HouseText
from tests.builders import InAHouse, committed, live, staff, statement, translation


def submit(page):
    return reverse("wagtail_localize:submit_page_translation", args=[page.pk])


class OneSourceTests(InAHouse):
    def setUp(self):
        self.client.force_login(staff())
        self.pl = Locale.objects.create(language_code="pl")

    def test_a_translation_is_not_translated_further_and_the_sentence_names_its_source(self):
        translated = translation(statement(title="Release them"))
        for answer in (
            self.client.get(submit(translated), follow=True),
            self.client.post(submit(translated), {"locales": [self.pl.pk]}, follow=True),
        ):
            self.assertContains(answer, "is translated from English")
        self.assertEqual(TranslationSource.objects.filter(object_id=translated.translation_key).count(), 1)

    def test_its_editor_goes_on_opening(self):
        page = statement(title="Release them")
        translated = translation(page)
        for locale in (translated, page):
            self.client.post(submit(locale), {"locales": [self.pl.pk]})
        polish = page.get_translation(self.pl)
        self.assertEqual(self.client.get(reverse("wagtailadmin_pages:edit", args=[polish.pk])).status_code, 200)

    def test_no_button_offers_it(self):
        page = statement(title="Release them")
        for shown, count in ((page, 1), (translation(page), 0)):
            answer = self.client.get(reverse("wagtailadmin_explore", args=[shown.get_parent().pk]))
            self.assertContains(answer, submit(shown), count=count)
            answer = self.client.get(reverse("wagtailadmin_explore", args=[shown.pk]))
            self.assertEqual(submit(shown) in answer.content.decode(), bool(count))

    def test_a_branch_with_a_translation_in_it_is_not_submitted_as_a_whole(self):
        parent = live(PlainPage(title="About"), self.home)
        translated_parent = translation(parent)
        first = live(PlainPage(title="Спачатку па-беларуску", slug="first"), translated_parent)
        translation(first, "en")
        data = {"locales": [self.pl.pk], "include_subtree": "on"}
        answer = self.client.post(submit(parent), data, follow=True)
        self.assertContains(answer, "is translated from Belarusian")
        self.assertContains(answer, "Submit this page without those below it.")
        self.assertFalse(parent.has_translation(self.pl))

    def test_a_translated_text_of_the_house_is_not_translated_further(self):
        text = HouseText.objects.get(locale__language_code="be")
        address = reverse("wagtail_localize:submit_snippet_translation", args=["network_site", "housetext", text.pk])
        answer = self.client.get(address, follow=True)
        self.assertContains(answer, "is translated from English")
        listed = self.client.get(reverse(HouseText.snippet_viewset.get_url_name("list")) + "?locale=be")
        self.assertNotContains(listed, address)

    def test_a_source_is_submitted(self):
        page = statement(title="Release them")
        with committed():
            self.client.post(submit(page), {"locales": [self.pl.pk]})
        self.assertTrue(page.has_translation(self.pl))


class LiveTextTests(InAHouse):
    def setUp(self):
        self.client.force_login(staff())
        self.parent = live(PlainPage(title="About"), self.home)
        child = live(PlainPage(title="People", seo_title="Old words"), self.parent)
        self.child = translation(child)
        child.seo_title = "New words"
        with committed():
            child.save_revision().publish()

    def readers_see(self):
        self.child.refresh_from_db()
        return self.child.live, self.child.seo_title

    def test_a_branch_submitted_again_shows_no_untranslated_sentence(self):
        self.assertEqual(self.readers_see(), (True, "[Old words]"))
        data = {"locales": [self.child.locale_id], "include_subtree": "on"}
        with committed():
            self.client.post(submit(self.parent), data)
        self.assertTrue(self.parent.has_translation(self.child.locale))
        self.assertEqual(self.readers_see(), (True, "[Old words]"))
        self.assertTrue(self.child.has_unpublished_changes)
        self.assertEqual(self.child.get_latest_revision_as_object().seo_title, "New words")

    def test_the_whole_translation_is_published_afterwards(self):
        made = Translation.objects.get(source__object_id=self.child.translation_key)
        made.save_target(publish=False)
        self.assertEqual(self.readers_see(), (True, "[Old words]"))
        po = made.export_po()
        for entry in po:
            entry.msgstr = entry.msgstr or "[New words]"
        made.import_po(po)
        with committed():
            self.client.post(reverse("wagtailadmin_pages:edit", args=[self.child.pk]), {"action": "publish"})
        self.assertEqual(self.readers_see(), (True, "[New words]"))
        self.assertFalse(self.child.has_unpublished_changes)

    def test_the_live_text_of_the_house_stays(self):
        text = HouseText.objects.get(locale__language_code="be")
        name = text.name
        made = Translation.objects.get(source__object_id=text.translation_key)
        StringTranslation.objects.filter(translation_of__in=made.source.stringsegment_set.values("string")).delete()
        made.save_target(publish=False)
        text.refresh_from_db()
        self.assertEqual((text.live, text.name), (True, name))

    def test_a_sync_publishes_nothing(self):
        source = TranslationSource.objects.get(object_id=self.child.translation_key)
        address = reverse("wagtail_localize:update_translations", args=[source.pk])
        with committed():
            self.client.post(address, {"publish_translations": "on"})
        self.assertEqual(self.readers_see(), (True, "[Old words]"))

    def test_a_translation_that_is_not_whole_is_not_put_on_the_schedule(self):
        tomorrow = timezone.now() + timedelta(days=1)
        empty = {"comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0}
        given = {"title": "Людзі", "slug": "people", "body": streamfield([]), "go_live_at": tomorrow.isoformat()}
        with committed():
            self.client.post(
                reverse("wagtailadmin_pages:edit", args=[self.child.pk]),
                nested_form_data(given | {"action-publish": "1", "action": "publish"}) | empty,
            )
        self.assertFalse(self.child.revisions.filter(approved_go_live_at__isnull=False).exists())
        self.assertEqual(self.readers_see(), (True, "[Old words]"))

    def test_a_home_page_without_its_directory_is_not_put_on_the_schedule(self):
        directory = self.home.get_children().get(slug="people").specific
        directory.unpublish()
        self.home.unpublish()
        tomorrow = (timezone.now() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
        empty = {"comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0}
        given = {"title": self.home.title, "slug": self.home.slug, "call": "Write", "go_live_at": tomorrow}
        given |= {"body": streamfield([])}
        with committed():
            answer = self.client.post(
                reverse("wagtailadmin_pages:edit", args=[self.home.pk]),
                nested_form_data(given | {"action-publish": "1"}) | empty,
                follow=True,
            )
        self.assertContains(answer, "Publish the directory of people")
        self.assertFalse(self.home.revisions.filter(approved_go_live_at__isnull=False).exists())


class StandInTests(InAHouse):
    """A page above a translated one stands in for its translation: live, in its own language, and never shown."""

    def setUp(self):
        about = live(PlainPage(title="About"), self.home)
        translation(live(PlainPage(title="People"), about))
        self.stand_in = PlainPage.objects.get(slug="about", locale__language_code="be")

    def test_it_is_not_made_a_page_that_shows_another_language(self):
        address = reverse("wagtailadmin_pages:convert_alias", args=[self.stand_in.pk])
        for user in (staff("Translators (be)"), staff()):
            self.client.force_login(user)
            for send in (self.client.get, self.client.post):
                self.assertContains(send(address, follow=True), "is translated from English")
        self.stand_in.refresh_from_db()
        self.assertTrue(self.stand_in.alias_of_id)
        self.assertEqual(self.client.get("/be/about/").status_code, 404)

    def test_an_alias_in_its_own_language_is_made_a_page(self):
        alias = self.home.get_children().get(slug="about").specific.create_alias(update_slug="again")
        self.client.force_login(staff())
        with committed():
            self.client.post(reverse("wagtailadmin_pages:convert_alias", args=[alias.pk]))
        alias.refresh_from_db()
        self.assertIsNone(alias.alias_of_id)
