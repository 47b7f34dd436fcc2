"""An administrator's change of a slug moves all languages, and old addresses lead to the new ones."""

from django.urls import reverse
from wagtail.models import Page

from home.models import PlainPage
from tests.builders import InAHouse, action, campaign, committed, live, staff, statement, translation


class MoveTests(InAHouse):
    def rename(self, page, slug):
        page = type(page).objects.get(pk=page.pk)
        page.slug = slug
        with committed():
            page.save_revision().publish()

    def test_translations_move_with_their_source(self):
        page = statement(title="Release them")
        translated = translation(page)
        self.rename(page, "free-them")
        translated.refresh_from_db()
        self.assertEqual(translated.slug, "free-them")
        for language in ("en", "be"):
            self.assertEqual(self.client.get(f"/{language}/statements/free-them/").status_code, 200)

    def test_old_addresses_lead_to_the_new_ones_in_each_language(self):
        page = statement(title="Release them")
        translation(page)
        self.rename(page, "free-them")
        for language in ("en", "be"):
            response = self.client.get(f"/{language}/statements/release-them/")
            self.assertRedirects(response, f"/{language}/statements/free-them/", status_code=301)

    def test_an_action_goes_to_another_campaign_in_all_languages_also_where_that_is_not_translated(self):
        old, new = campaign(title="One"), campaign(title="Two")
        translation(old)
        self.client.force_login(staff("Moderators"))
        for title, view, where in (
            ("Alone", lambda page: reverse("wagtailadmin_pages:move_confirm", args=[page.pk, new.pk]), {}),
            (
                "Bulk",
                lambda page: reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"]) + f"?id={page.pk}",
                {"chooser": new.pk},
            ),
        ):
            page = action(old, title)
            translation(page)
            with committed():
                self.assertEqual(self.client.post(view(page), where).status_code, 302)
            for language in ("en", "be"):
                address = f"/{language}/campaigns/two/{page.slug}/"
                self.assertEqual(self.client.get(address).status_code, 200, address)
        self.assertFalse(any(Page.find_problems()))

    def test_pages_below_move_too(self):
        page = live(PlainPage(title="About"), self.home)
        child = live(PlainPage(title="People"), page)
        translation(page)
        translation(child)
        self.rename(page, "us")
        for language in ("en", "be"):
            self.assertEqual(self.client.get(f"/{language}/us/people/").status_code, 200)
            self.assertEqual(self.client.get(f"/{language}/about/people/").status_code, 301)

    def test_a_draft_translation_moves_too(self):
        page = statement(title="Release them")
        translated = translation(page, publish=False)
        self.rename(page, "free-them")
        translated.refresh_from_db()
        self.assertEqual(translated.slug, "free-them")

    def test_a_draft_that_is_published_later_keeps_the_new_slug(self):
        page = statement(title="Release them")
        translated = translation(page)
        self.rename(page, "free-them")
        with committed():
            translated.revisions.earliest("created_at").publish()
        translated.refresh_from_db()
        self.assertEqual((translated.slug, translated.url_path.split("/")[-2]), ("free-them", "free-them"))

    def test_a_slug_that_is_changed_before_the_first_publication_is_the_slug_of_translations(self):
        page = statement(title="Release them", live=False)
        translated = translation(page)
        self.rename(page, "free-them")
        self.assertEqual(translation(page).slug, "free-them")
        translated.refresh_from_db()
        self.assertEqual(translated.slug, "free-them")

    def test_home_pages_have_no_slug_in_their_address_and_keep_their_own(self):
        self.rename(self.home, "front")
        for language in ("en", "be"):
            self.assertEqual(self.client.get(f"/{language}/people/").status_code, 200)
