"""What is scheduled goes live at its hour, if it is ready then."""

from datetime import timedelta

from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page, PageLogEntry
from wagtail.signals import page_published

from network_site.models import HouseText
from tests.builders import InAHouse, committed, statement, translation


def schedule(page, minutes_ago=5):
    """Let the latest revision of a page be due."""
    revision = page.get_latest_revision() or page.save_revision()
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=minutes_ago)
    revision.save()


class ScheduleTests(InAHouse):
    def setUp(self):
        self.page = statement(title="Release them")

    def run_schedule(self):
        with committed():
            call_command("publish_scheduled")

    def answer(self):
        """Give the status code of the page in Belarusian."""
        return self.client.get("/be/statements/release-them/").status_code

    def test_a_whole_translation_goes_live(self):
        translated = translation(self.page, publish=False)
        self.assertEqual(self.answer(), 404)
        schedule(translated)
        self.run_schedule()
        self.assertEqual(self.answer(), 200)

    def test_a_translation_with_open_sentences_stays_a_draft_and_its_history_says_so(self):
        translated = translation(self.page, publish=False, lead=None)
        schedule(translated)
        with self.assertLogs("network_site.management.commands.publish_scheduled", "WARNING"):
            self.run_schedule()
        self.assertEqual(self.answer(), 404)
        ended = PageLogEntry.objects.filter(page=translated.pk, action="wagtail.schedule.cancel")
        self.assertEqual(ended.count(), 1)
        with self.assertNoLogs("network_site.management.commands.publish_scheduled", "WARNING"):
            self.run_schedule()

    def test_a_translation_that_is_due_just_before_its_source_goes_live_with_it(self):
        translated = translation(self.page, publish=False)
        self.page.unpublish()
        schedule(translated, minutes_ago=6)
        schedule(self.page)
        self.run_schedule()
        self.assertEqual(self.answer(), 200)

    def test_what_becomes_due_while_others_are_published_waits_for_the_next_run_and_is_asked_then(self):
        translated = translation(self.page, publish=False, lead=None)

        def due_meanwhile(sender, **kwargs):
            schedule(translated)

        other = statement(title="Another")
        other.unpublish()
        schedule(other)
        page_published.connect(due_meanwhile)
        self.addCleanup(page_published.disconnect, due_meanwhile)
        self.run_schedule()
        self.assertTrue(Page.objects.get(pk=other.pk).live)
        self.assertEqual(self.answer(), 404)

    def test_a_page_is_withdrawn_when_its_time_is_over_and_its_translations_go_along(self):
        translation(self.page)
        self.assertEqual(self.answer(), 200)
        Page.objects.filter(pk=self.page.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
        self.run_schedule()
        self.assertEqual((Page.objects.get(pk=self.page.pk).expired, self.answer()), (True, 404))

    def test_the_text_of_the_house_has_no_schedule(self):
        HouseText.objects.update(expire_at=timezone.now() - timedelta(minutes=1))
        self.run_schedule()
        self.assertFalse(HouseText.objects.filter(live=False).exists(), "the house would be without a name")
        form = HouseText.snippet_viewset.get_edit_handler().get_form_class()
        self.assertEqual({"go_live_at", "expire_at"} & set(form.base_fields), set())

    def test_a_dry_run_changes_nothing(self):
        schedule(translation(self.page, publish=False))
        call_command("publish_scheduled", "--dryrun", verbosity=0)
        self.assertEqual(self.answer(), 404)
