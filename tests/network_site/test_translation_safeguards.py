"""Translating leaves the tree whole, live pages as they are, and no English under another language's address."""

import pytest
from django.test import override_settings
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from home.models import PlainPage
from network_site.models import HouseText
from network_site.translation.fill import Incomplete, translate
from tests.builders import InAHouse, committed, house, house_text, live, staff, statement, translation


class TranslationTests(InAHouse):
    def submit(self, page, locale, **data):
        """Submit a page for translation in the admin, as the form does."""
        self.client.force_login(staff())
        address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
        with committed():
            return self.client.post(address, {"locales": [locale.pk], **data})

    def assert_whole(self):
        self.assertFalse(any(Page.find_problems()), Page.find_problems())

    def test_a_branch_submitted_as_a_whole_keeps_its_children(self):
        parent = live(PlainPage(title="About"), self.home)
        live(PlainPage(title="People"), parent)
        for live_at_once in (False, True):
            with (
                self.subTest(live_at_once),
                override_settings(WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE=live_at_once),
            ):
                locale = Locale.objects.create(language_code="uk" if live_at_once else "pl")
                self.submit(self.home, locale, include_subtree="on")
                self.assert_whole()
                self.assertEqual(Page.objects.filter(locale=locale).count(), 1 + 5 + 2)

    def test_a_new_translation_is_a_draft(self):
        page = statement()
        self.submit(page, Locale.objects.get(language_code="be"))
        translated = page.get_translation(Locale.objects.get(language_code="be"))
        self.assertFalse(translated.live)
        self.assertEqual(self.client.get("/be/statements/release-them/").status_code, 404)

    def test_a_page_below_untranslated_pages_shows_none_of_them_in_english(self):
        parent = live(PlainPage(title="About the house"), self.home)
        page = live(PlainPage(title="People"), parent)
        parent.show_in_menus = True
        with committed():
            parent.save_revision().publish()
        translation(page)
        self.assertEqual(self.client.get("/be/about-the-house/").status_code, 404)
        self.assertNotContains(self.client.get("/be/"), "About the house")
        self.assertNotContains(self.client.get("/be/about-the-house/people/"), "About the house")

    def test_words_are_put_where_they_belong(self):
        page = statement(title="Release them", lead="We demand.")
        with committed():
            made = translate(page, "be", {"Release them": "Вызваліце", "We demand.": "Патрабуем."}, publish=True)
        self.assertEqual((made.title, made.lead), ("Вызваліце", "Патрабуем."))
        self.assertContains(self.client.get("/be/statements/release-them/"), "Патрабуем.")

    def test_a_missing_sentence_is_named_and_nothing_is_made(self):
        page = statement(title="Release them", lead="We demand.")
        with self.assertRaisesMessage(Incomplete, "We demand."):
            translate(page, "be", {"Release them": "Вызваліце"}, publish=True)
        self.assertEqual(page.get_translations().count(), 0)
        self.assertFalse(Translation.objects.filter(source__object_id=page.translation_key).exists())


class LiveTextTests(InAHouse):
    def setUp(self):
        self.page = statement(title="Release them", lead="Old words.")
        self.translated = translation(self.page)

    def progress(self):
        return Translation.objects.get(source__object_id=self.page.translation_key).get_progress()

    def edit(self):
        self.page.lead = "New words."
        with committed():
            self.page.save_revision().publish()
        self.translated.refresh_from_db()

    def test_a_changed_sentence_opens_again_and_the_live_translation_stays(self):
        total, _done = self.progress()
        self.edit()
        self.assertEqual(self.progress(), (total, total - 1))
        self.assertEqual((self.translated.lead, self.translated.live), ("[Old words.]", True))
        self.assertContains(self.client.get("/be/statements/release-them/"), "[Old words.]")

    def test_a_translation_with_open_sentences_is_not_published(self):
        self.edit()
        self.client.force_login(staff())
        address = reverse("wagtailadmin_pages:edit", args=[self.translated.pk])
        with committed():
            response = self.client.post(address, {"action": "publish"}, follow=True)
        self.assertContains(response, "are not translated yet")
        self.assertContains(self.client.get("/be/statements/release-them/"), "[Old words.]")

    def test_a_whole_translation_is_published(self):
        self.edit()
        po = Translation.objects.get(source__object_id=self.page.translation_key).export_po()
        for entry in po:
            entry.msgstr = entry.msgstr or "Новыя словы."
        Translation.objects.get(source__object_id=self.page.translation_key).import_po(po)
        self.client.force_login(staff())
        with committed():
            self.client.post(reverse("wagtailadmin_pages:edit", args=[self.translated.pk]), {"action": "publish"})
        self.assertContains(self.client.get("/be/statements/release-them/"), "Новыя словы.")


class TextOfTheHouseTests(InAHouse):
    def test_its_first_translation_leaves_the_words_it_is_translated_from(self):
        text = house_text(tagline="Names of people.")
        for language in ("be", "uk"):
            if language == "uk":
                Locale.objects.create(language_code="uk")
            translation(HouseText.objects.get(pk=text.pk), language)
            shown = HouseText.objects.get(pk=text.pk)
            self.assertEqual((shown.tagline, shown.live), ("Names of people.", True))


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_live_translation_is_published_anew_where_everything_is_committed_at_once(client):
    house()
    page = statement(title="Release them", lead="Old words.")
    translated = translation(page)
    page.lead = "New words."
    page.save_revision().publish()
    made = Translation.objects.get(source__object_id=page.translation_key)
    made.save_target(publish=False)
    assert "[Old words.]" in client.get("/be/statements/release-them/").content.decode()
    po = made.export_po()
    for entry in po:
        entry.msgstr = entry.msgstr or "Новыя словы."
    made.import_po(po)
    client.force_login(staff())
    client.post(reverse("wagtailadmin_pages:edit", args=[translated.pk]), {"action": "publish"})
    client.logout()
    assert "Новыя словы." in client.get("/be/statements/release-them/").content.decode()
