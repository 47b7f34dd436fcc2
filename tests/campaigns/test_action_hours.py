"""The hours of an action as they are typed: what is no hour is refused, and never made another one."""

from datetime import time

from network_site.hour_input import HourField
from tests.builders import InAHouse, action, campaign, staff
from tests.page_form import edit_url, page_form

REFUSED = "This is not an hour. Write hours and minutes as here: 19:30."


class TypedHours(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.page = action(campaign(), country="LT")

    def setUp(self):
        self.client.force_login(staff("Editors"))

    def saved(self, **typed):
        """Save the form; give its answer and the hours of the draft."""
        answer = self.client.post(edit_url(self.page), page_form(self.client, self.page, **typed), follow=True)
        self.page.refresh_from_db()
        draft = self.page.get_latest_revision_as_object()
        return answer, (draft.starts_at, draft.ends_at)

    def test_are_taken_as_people_write_them(self):
        half_past_seven = time(19, 30)
        for typed in ("19:30", "19.30", "1930", " 19:30 "):
            _answer, hours = self.saved(starts_at=typed, ends_at="9:30")
            self.assertEqual((typed, *hours), (typed, half_past_seven, time(9, 30)))
        _answer, hours = self.saved(starts_at="", ends_at="0:00")
        self.assertEqual(hours, (None, time(0)))

    def test_that_cannot_be_read_are_refused_and_stay_as_typed(self):
        for typed in ("7pm", "half past", "25:00", "19:70", "930", "19", "19:3"):
            answer, hours = self.saved(starts_at=typed)
            self.assertContains(answer, REFUSED)
            self.assertContains(answer, f'value="{typed}"')
            self.assertEqual(hours, (None, None))

    def test_are_left_alone_by_the_picker(self):
        page = self.client.get(edit_url(self.page)).content.decode()
        for name in ("starts_at", "ends_at"):
            self.assertRegex(page, rf'name="{name}"[^>]*>\s*<script[^>]*>[^<]*"validateOnBlur": false')


def test_the_field_gives_a_time_for_a_time():
    assert HourField(required=False).clean(time(9)) == time(9)
