"""The hours of an action as they are typed: what is no hour is refused, and never made another one."""

from datetime import time

import pytest
from django.core.exceptions import ValidationError

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

    def test_are_saved_or_refused_and_then_stay_as_typed(self):
        _answer, hours = self.saved(starts_at="19.30", ends_at="9:30")
        self.assertEqual(hours, (time(19, 30), time(9, 30)))
        answer, hours = self.saved(starts_at="7pm", ends_at="half past")
        self.assertContains(answer, REFUSED, count=2)
        for typed in ("7pm", "half past"):
            self.assertContains(answer, f'value="{typed}"')
        self.assertEqual(hours, (time(19, 30), time(9, 30)))

    def test_are_left_alone_by_the_picker(self):
        page = self.client.get(edit_url(self.page)).content.decode()
        for name in ("starts_at", "ends_at"):
            self.assertRegex(page, rf'name="{name}"[^>]*>\s*<script[^>]*>[^<]*"validateOnBlur": false')


@pytest.mark.parametrize("typed", ["19:30", "19.30", "1930", " 19:30 ", time(19, 30)])
def test_an_hour_is_read_as_people_write_it(typed):
    assert HourField().clean(typed) == time(19, 30)


def test_nothing_is_no_hour_and_midnight_is_one():
    assert (HourField(required=False).clean(""), HourField().clean("0:00")) == (None, time(0))


@pytest.mark.parametrize("typed", ["7pm", "half past", "25:00", "19:70", "930", "19", "19:3"])
def test_what_cannot_be_read_is_no_hour(typed):
    with pytest.raises(ValidationError):
        HourField().clean(typed)
