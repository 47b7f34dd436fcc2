"""A decision on a page that nobody is asked about any more: a second click, or autosave a moment after the first."""

from people.models import PeopleIndexPage
from tests.builders import InAHouse, action, campaign, committed, index, person, poem, profile, staff, statement, update
from tests.page_form import edit_url, page_form

APPROVE = {"action-workflow-action": "true", "workflow-action-name": "approve"}
JSON = {"Accept": "application/json"}
TOO_LATE = "This page is not in review any more. What you sent is kept as a draft."


class LateDecisionTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        anna, cls.editor, cls.moderator = person(), staff("Editors"), staff("Moderators")
        made = campaign(anna)
        cls.statement = statement(anna)
        cls.pages = [
            *(cls.statement, poem(poet=anna, rights="Public domain."), profile(anna), index(PeopleIndexPage)),
            *(made, action(made, country="LT"), update(made, "Heading")),
        ]

    def approved(self, page, **typed):
        """Approve `page` in the editor; give what was posted."""
        page.save_revision(user=self.editor)
        page.refresh_from_db()
        page.get_workflow().start(page, self.editor)
        self.client.force_login(self.moderator)
        data = page_form(self.client, page, **typed) | APPROVE
        with committed():
            self.assertEqual(self.client.post(edit_url(page), data).status_code, 302)
        page.refresh_from_db()
        self.assertIsNone(page.current_workflow_state)
        return data

    def test_autosave_is_told_so_for_every_kind_of_page(self):
        for page in self.pages:
            data = self.approved(page)
            plain = {name: value for name, value in data.items() if name not in APPROVE}
            for sent in (data, plain | {"loaded_revision_id": "1", "title": "Changed"}):
                answer = self.client.post(edit_url(page), sent, headers=JSON)
                self.assertEqual((type(page), answer.status_code), (type(page), 400))
                self.assertFalse(answer.json()["success"])

    def test_what_a_second_moderator_sends_is_kept_as_a_draft(self):
        data = self.approved(self.statement)
        answer = self.client.post(edit_url(self.statement), data | {"lead": "Typed."}, follow=True)
        self.assertContains(answer, TOO_LATE)
        self.statement.refresh_from_db()
        self.assertEqual(self.statement.get_latest_revision_as_object().lead, "Typed.")
        self.assertNotEqual(self.statement.lead, "Typed.")

    def test_a_decision_in_time_is_taken(self):
        self.approved(self.statement, lead="In time.")
        self.assertEqual(self.statement.lead, "In time.")
