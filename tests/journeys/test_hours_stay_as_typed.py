"""An editor types an hour in her own way: the browser leaves it, the server refuses it, and she mends it."""

import re

import pytest
from playwright.sync_api import expect

from campaigns.models import ActionPage
from home.demo.load.accounts import PASSWORD


@pytest.mark.parametrize("typed", ["7pm", "half past"])
def test_what_is_no_hour_stays_and_is_refused(live_demo, new_context, typed):
    action = ActionPage.objects.filter(alias_of=None).first()
    page = new_context(locale="en-GB").new_page()
    page.goto("/admin/")
    page.locator("input[name=username]").fill("editor@demo.example")
    page.locator("input[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(re.compile("/admin/$"))
    page.goto(f"/admin/pages/{action.pk}/edit/")

    hour = page.locator("#id_starts_at")
    hour.fill(typed)
    hour.press("Tab")
    page.wait_for_timeout(300)
    expect(hour).to_have_value(typed)
    page.get_by_role("button", name="Save draft").click()
    expect(page.get_by_text("This is not an hour. Write hours and minutes as here: 19:30.").first).to_be_visible()
    expect(page.locator("#id_starts_at")).to_have_value(typed)
    assert action.get_latest_revision_as_object().starts_at == action.starts_at

    page.locator("#id_starts_at").fill("19.30")
    page.locator("#id_starts_at").press("Tab")
    expect(page.locator("#id_starts_at")).to_have_value("19.30")
    page.get_by_role("button", name="Save draft").click()
    expect(page.locator("#id_starts_at")).to_have_value("19:30")
