"""A keeper types and walks away: nothing changes. She adds a release and confirms: it is read in two languages."""

import re

from playwright.sync_api import expect

from home.demo.load.accounts import PASSWORD
from people.models import Person


def sign_in(page, name):
    page.goto("/admin/")
    page.locator("input[name=username]").fill(f"{name}@demo.example")
    page.locator("input[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(re.compile("/admin/$"))


def stored():
    """Give all that is stored of Anna: her row, her events with what belongs to them, her revisions."""
    anna = Person.objects.get(slug="anna-example")
    return anna.serializable_data(), anna.revisions.count()


def open_form(page):
    page.goto(f"/admin/snippets/people/person/edit/{Person.objects.get(slug='anna-example').pk}/")


def tab(page, name):
    page.get_by_role("tab", name=name, exact=True).click()


def add_event(page, kind, day):
    """Add an event; give its number in the form."""
    number = page.locator("#id_events-FORMS > [data-inline-panel-child]").count()
    page.locator("#id_events-ADD").click()
    page.locator(f"#id_events-{number}-kind").select_option(kind)
    page.locator(f"#id_events-{number}-date").fill(day)
    page.keyboard.press("Escape")  # closes the calendar
    return number


def public_page(new_context, language):
    page = new_context().new_page()
    page.goto(f"/{language}/people/anna-example/")
    return page.locator("main").inner_text()


def test_a_keeper_types_and_walks_away_and_nothing_has_changed(live_demo, new_context):
    before, read = stored(), public_page(new_context, "en")
    page = new_context(locale="en-GB").new_page()
    sign_in(page, "keeper")
    open_form(page)

    page.locator("#id_name").fill("Anna Otherwise")
    tab(page, "What happened")
    number = add_event(page, "recognised", "2025-08-01")
    # A row within a row, added and taken away again.
    page.locator(f"#id_events-{number}-recognisers-ADD").click()
    page.locator(f"#id_events-{number}-recognisers-ADD").click()
    rows = page.locator(f"#id_events-{number}-recognisers-FORMS > [data-inline-panel-child]")
    expect(rows).to_have_count(2)
    page.locator(f"#id_events-{number}-recognisers-1-DELETE-button").click()
    expect(rows.nth(1)).to_be_hidden()
    expect(rows.nth(0)).to_be_visible()
    page.locator(f"#id_events-{number}-kind").select_option("other")
    page.locator(f"#id_events-{number}-own_words-be").fill("Сустрэча")
    tab(page, "May we show it")
    page.locator("#id_is_hidden").check()
    page.wait_for_timeout(5000)
    assert stored() == before

    page.on("dialog", lambda dialog: dialog.accept())
    page.goto("/admin/")
    page.wait_for_timeout(1000)
    assert stored() == before
    assert public_page(new_context, "en") == read


def test_a_release_is_looked_at_once_more_and_then_read_in_two_languages(live_demo, new_context):
    before = stored()
    page = new_context(locale="en-GB").new_page()
    sign_in(page, "keeper")
    open_form(page)
    tab(page, "What happened")
    number = add_event(page, "released_pardoned", "2026-01-05")
    page.locator(f"#id_events-{number}-source").fill("family")
    page.get_by_role("button", name="Save", exact=True).click()

    expect(page.get_by_text("Nothing is saved yet.")).to_be_visible()
    expect(page.locator("ins").first).to_contain_text("At liberty")
    assert stored() == before
    page.get_by_role("button", name="Back to the form").click()
    tab(page, "What happened")
    expect(page.locator(f"#id_events-{number}-source")).to_have_value("family")
    assert stored() == before
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_role("button", name="Yes, save it").click()
    expect(page.get_by_text("updated").first).to_be_visible()

    assert Person.objects.get(slug="anna-example").status == "free"
    assert "At liberty" in public_page(new_context, "en")
    assert "На волі" in public_page(new_context, "be")
