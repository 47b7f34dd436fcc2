"""Who submits a draft hears at once what it needs before it goes live; it is submitted all the same."""

from django.urls import reverse

from campaigns.models import ActionPage, StatementIndexPage, StatementPage
from tests.builders import InAHouse, campaign, index, staff, words
from tests.page_form import edit_url, page_form

NEEDED = "Needed before it goes live: Date: give one, or tick “the date is not known”."


class SubmittingTests(InAHouse):
    def setUp(self):
        self.client.force_login(staff("Editors"))

    def draft(self, page, parent):
        parent.add_child(instance=page)
        page.save_revision(user=staff("Editors"))
        return page

    def submitted(self, page, **typed):
        """Submit `page`; give what its writer then reads."""
        data = page_form(self.client, page, **typed)
        return words(self.client.post(edit_url(page), data | {"action-submit": "1"}, follow=True))

    def test_of_a_statement_without_its_date(self):
        page = self.draft(StatementPage(title="Draft", kind="release", live=False), index(StatementIndexPage))
        said = self.submitted(page)
        self.assertIn("has been submitted for moderation", said)
        self.assertIn(NEEDED, said)
        page.refresh_from_db()
        self.assertTrue(page.current_workflow_state)

    def test_of_an_action_with_a_title_only(self):
        said = self.submitted(self.draft(ActionPage(title="Draft", live=False), campaign()))
        self.assertIn(NEEDED + " Where: choose a city or a country, or tick “online”.", said)

    def test_of_a_new_page_at_once(self):
        parent = index(StatementIndexPage)
        page = self.draft(StatementPage(title="Draft", kind="release", live=False), parent)
        data = page_form(self.client, page, title="New", slug="new") | {"action-submit": "1"}
        add = reverse("wagtailadmin_pages:add", args=["campaigns", "statementpage", parent.pk])
        self.assertIn(NEEDED, words(self.client.post(add, data, follow=True)))

    def test_of_a_whole_one_is_as_before_and_so_is_a_draft_that_is_saved(self):
        page = self.draft(StatementPage(title="Draft", kind="release", live=False), index(StatementIndexPage))
        saved = self.client.post(edit_url(page), page_form(self.client, page), follow=True)
        self.assertNotIn(NEEDED, words(saved))
        self.assertNotIn("Needed before it goes live", self.submitted(page, date="2025-06-13"))
