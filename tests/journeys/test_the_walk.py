"""The walk: from the front door to a message, and from the message to the desk."""

import re

from playwright.sync_api import expect

from home.demo.load.accounts import PASSWORD
from solidarity.models import Message

WORDS = "Добры дзень, Anna.\n  Сёння ў нас дождж."


def test_a_reader_meets_anna_writes_to_her_and_the_desk_passes_it_on(live_demo, new_context):
    page = new_context(locale="be-BY").new_page()

    page.goto("/")
    expect(page).to_have_url(re.compile("/be/$"))
    expect(page.locator("html")).to_have_attribute("lang", "be")

    page.locator(".langs summary").click()
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(re.compile("/en/$"))

    page.get_by_role("navigation", name="Main menu").get_by_role("link", name="People").click()
    page.get_by_role("link", name="Anna Example").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Anna Example")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ганна Прыклад")

    page.get_by_role("link", name=re.compile("^Write")).last.click()
    expect(page).to_have_url(re.compile(r"/en/write/\?to=anna-example$"))
    page.wait_for_timeout(2100)  # what is sent within two seconds is held
    page.get_by_role("textbox", name="Your message").fill(WORDS)
    page.get_by_role("button", name="Send the message").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_role("textbox", name="Your message")).to_have_value(WORDS)

    page.wait_for_timeout(2100)
    page.get_by_label("Pass my message on").check()
    page.get_by_role("button", name="Send the message").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your message is with us")
    assert page.context.cookies() == []
    message = Message.objects.get()
    assert (message.text, message.state) == (WORDS, "new")

    the_desk_passes_on(new_context(locale="en-GB").new_page(), message)


def the_desk_passes_on(page, message):
    page.goto("/admin/")
    page.locator("input[name=username]").fill("desk@demo.example")
    page.locator("input[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name=re.compile("Letter box")).click()
    expect(page.get_by_text("дождж")).to_have_count(0)
    page.get_by_role("link", name=re.compile(rf"^{message.pk}\b")).first.click()
    expect(page.get_by_text("Сёння ў нас дождж.")).to_be_visible()
    page.get_by_label("Anna Example").check()
    page.get_by_label("How").select_option("family")
    page.get_by_role("button", name="Mark as passed on").click()
    expect(page.get_by_text("through the family")).to_be_visible()
    message.refresh_from_db()
    assert message.state == "passed_on"


def test_a_campaign_a_statement_and_a_poem_are_read_in_two_languages(live_demo, page):
    for section, one in [("Campaigns", "/campaigns/"), ("Statements", "/statements/"), ("Poems", "/poems/")]:
        page.goto("/en/")
        page.get_by_role("navigation", name="Main menu").get_by_role("link", name=section).click()
        page.locator("main h2 a, main h3 a").first.click()
        expect(page).to_have_url(re.compile(rf"/en{one}[a-z0-9-]+/$"))
        english = page.locator("main").inner_text()
        page.locator(".langs summary").click()
        page.get_by_role("link", name=re.compile("беларуская", re.IGNORECASE)).click()
        expect(page).to_have_url(re.compile(rf"/be{one}[a-z0-9-]+/$"))
        expect(page.locator("html")).to_have_attribute("lang", "be")
        assert page.locator("main").inner_text() != english


def test_the_whole_walk_works_without_script_and_by_keyboard(live_demo, new_context):
    page = new_context(java_script_enabled=False).new_page()
    page.goto("/en/people/anna-example/")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_class("skip")
    page.goto("/en/write/?to=anna-example")
    page.wait_for_timeout(2100)
    page.get_by_role("textbox", name="Your message").fill("One line")
    page.get_by_label("Pass my message on").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Send the message").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Your message is with us")
    assert Message.objects.get().text == "One line"
