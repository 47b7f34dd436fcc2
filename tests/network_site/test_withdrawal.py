"""Withdrawing a page withdraws all its translations, by whatever way it is withdrawn."""

from datetime import timedelta

from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from home.models import PlainPage
from tests.builders import InAHouse, committed, live, staff, statement, translation

HOUR = timedelta(hours=1)


class WithdrawalTests(InAHouse):
    def setUp(self):
        self.page = statement(title="Release them")
        self.translated = translation(self.page)

    def answers(self):
        """Give the status codes of the page in English and in Belarusian."""
        return [self.client.get(f"/{language}/statements/release-them/").status_code for language in ("en", "be")]

    def test_both_are_there_before(self):
        self.assertEqual(self.answers(), [200, 200])

    def test_by_code(self):
        self.page.unpublish()
        self.assertEqual(self.answers(), [404, 404])

    def test_by_hand(self):
        self.client.force_login(staff())
        address = reverse("wagtailadmin_pages:unpublish", args=[self.page.pk])
        self.assertContains(self.client.get(address), "will also unpublish one translation")
        self.client.post(address)
        self.client.logout()
        self.assertEqual(self.answers(), [404, 404])

    def test_in_bulk(self):
        self.client.force_login(staff())
        address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
        self.client.post(f"{address}?id={self.page.pk}")
        self.client.logout()
        self.assertEqual(self.answers(), [404, 404])

    def test_by_schedule(self):
        self.page.expire_at = timezone.now() + HOUR
        with committed():
            self.page.save_revision().publish()
        type(self.page).objects.filter(pk=self.page.pk).update(expire_at=timezone.now() - HOUR)
        with committed():
            call_command("publish_scheduled")
        self.assertEqual(self.answers(), [404, 404])

    def test_by_deletion(self):
        with committed():
            self.page.delete()
        self.assertEqual(self.answers(), [404, 404])

    def test_with_the_page_above(self):
        parent = live(PlainPage(title="About"), self.home)
        child = live(PlainPage(title="People"), parent)
        translated = [translation(parent), translation(child)]
        self.client.force_login(staff())
        address = reverse("wagtailadmin_pages:unpublish", args=[parent.pk])
        self.client.post(address, {"include_descendants": "on"})
        for page in (child, *translated):
            page.refresh_from_db()
            self.assertFalse(page.live, page)

    def test_a_withdrawn_translation_does_not_come_back_by_its_own_schedule(self):
        self.translated.unpublish()
        self.translated.go_live_at = timezone.now() + HOUR
        with committed():
            self.translated.save_revision().publish()
        self.page.unpublish()
        self.translated.revisions.filter(approved_go_live_at__isnull=False).update(
            approved_go_live_at=timezone.now() - HOUR
        )
        with committed():
            call_command("publish_scheduled")
        self.assertEqual(self.answers(), [404, 404])

    def test_a_translation_is_not_published_while_its_source_is_withdrawn(self):
        self.page.unpublish()
        self.client.force_login(staff())
        address = reverse("wagtailadmin_pages:edit", args=[self.translated.pk])
        with committed():
            response = self.client.post(address, {"action": "publish"}, follow=True)
        self.assertContains(response, "Publish the page it is translated from first.")
        self.assertEqual(self.answers(), [404, 404])

    def test_a_withdrawn_translation_leaves_its_source(self):
        self.translated.unpublish()
        self.assertEqual(self.answers(), [200, 404])

    def test_a_page_that_was_live_is_deleted_by_administrators_only(self):
        for role, status in (("Moderators", 200), ("", 404)):
            self.client.force_login(staff(role))
            with committed():
                self.client.post(reverse("wagtailadmin_pages:delete", args=[self.page.pk]))
            self.assertEqual(self.answers()[0], status, role)

    def test_a_home_page_is_withdrawn_for_its_language_alone(self):
        translated = translation(self.home)
        self.client.force_login(staff())
        address = reverse("wagtailadmin_pages:unpublish", args=[self.home.pk])
        asked = self.client.get(address)
        self.assertContains(asked, "each home page is withdrawn for itself")
        self.assertNotContains(asked, "This will also unpublish")
        self.client.post(address)
        self.client.logout()
        translated.refresh_from_db()
        self.assertTrue(translated.live)
        self.assertEqual([self.client.get(f"/{language}/").status_code for language in ("en", "be")], [404, 200])

    def test_only_the_withdrawal_of_a_home_page_speaks_of_the_language(self):
        self.client.force_login(staff())
        asked = self.client.get(reverse("wagtailadmin_pages:unpublish", args=[self.page.pk]))
        self.assertNotContains(asked, "takes the language off the site")

    def test_a_home_page_does_not_go_live_without_its_directory(self):
        home = translation(self.home)
        directory = home.get_children().get(slug="people")
        for page in (home, directory):
            page.specific.unpublish()
        self.client.force_login(staff())
        action = reverse("wagtailadmin_pages:edit", args=[home.pk])
        with committed():
            response = self.client.post(action, {"action": "publish"}, follow=True)
        self.assertContains(response, "Publish the directory of people")
        self.assertEqual(self.client.get("/be/").status_code, 404)
