"""`make pictures`: the pictures of the guides, of an admin with made-up people, and those of the design."""

import json
import os
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts.shots import design
from scripts.shots.site import own_site
from scripts.shots.stored import as_picture, store

LOG = Path("var/pictures.log")
PASSWORD = "a window in the north"
HOUSE, TRANSLATOR = "house@demo.example", "translator.be@demo.example"
WIDTH, HEIGHT = 1180, 760
MENU = 200  # pixels: the menu stands on the first picture and is left off the others
STORE = "from scripts.shots.guide_site import prepare; prepare()"


def front_page(page, addresses):
    """The front page of the admin, with its menu."""
    page.goto("/admin/")


def person(page, addresses):
    """The form of a person: what happened."""
    page.goto(addresses["person"] + "#tab-what_happened")


def second_look(page, addresses):
    """What is shown before a release is saved."""
    page.goto(addresses["person"] + "#tab-what_happened")
    page.click("#id_events-ADD")
    number = int(page.input_value("#id_events-TOTAL_FORMS")) - 1
    page.select_option(f"#id_events-{number}-kind", "released_served")
    page.fill(f"#id_events-{number}-date", "2025-09-17")
    page.keyboard.press("Escape")  # the calendar
    page.fill(f"#id_events-{number}-source", "Example House")
    page.click("footer button:has-text('Save')")
    page.wait_for_load_state()


def checks(page, addresses):
    """A statement with the panel of checks beside it."""
    page.goto(addresses["statement"])
    page.click('[data-side-panel-toggle="checks"]')
    page.wait_for_selector('[data-looks="look"] li')
    page.wait_for_selector('[data-content-word-count]:text-matches("[0-9]")')


def translation(page, addresses):
    """A translation with a sentence that is open."""
    page.goto(addresses["translation"])
    page.get_by_text("wrote of it").first.scroll_into_view_if_needed()


def names(page, addresses):
    """Names that are missing in a language."""
    page.goto("/admin/names/")


def message(page, addresses):
    """A message, opened at the letter desk."""
    page.goto(addresses["message"])


def profile(page, addresses):
    """The public page of a person."""
    page.goto(addresses["profile"])


# Name of the file: what is done, by whom, how much is left off at the left, and the height.
PICTURES = {
    "front-page": (front_page, HOUSE, 0, HEIGHT),
    "person": (person, HOUSE, MENU, HEIGHT),
    "second-look": (second_look, HOUSE, MENU, HEIGHT),
    "checks": (checks, HOUSE, MENU, HEIGHT),
    "translation": (translation, TRANSLATOR, MENU, HEIGHT),
    "names": (names, TRANSLATOR, MENU, 480),
    "message": (message, HOUSE, MENU, 1330),
    "profile": (profile, HOUSE, 0, HEIGHT),
}


def take(base, addresses):
    """Take the pictures of the site at `base`."""
    path = subprocess.run(["scripts/chromium"], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        pages = {login: _logged_in(browser, base, login) for login in (HOUSE, TRANSLATOR)}
        for name, (show, login, left, height) in PICTURES.items():
            page = pages[login]
            page.set_viewport_size({"width": WIDTH, "height": height})
            show(page, addresses)
            page.wait_for_timeout(1500)  # until previews and menus stand still
            shot = page.screenshot(clip={"x": left, "y": 0, "width": WIDTH - left, "height": height})
            store(name, as_picture(shot))
        for name, picture in design.take(_page(browser, base)):
            store(name, picture)


def _page(browser, base):
    return browser.new_context(base_url=base, reduced_motion="reduce").new_page()


def _logged_in(browser, base, login):
    page = _page(browser, base)
    page.goto("/admin/login/")
    page.fill("input[name=username]", login)
    page.fill("input[name=password]", PASSWORD)
    page.click("button[type=submit]")
    page.wait_for_url("**/admin/")
    return page


def main():
    """Take the pictures of a site of its own, or of one that runs at URL, whose database the environment names."""
    if base := os.environ.get("URL", "").rstrip("/"):
        take(base, addresses())
        return
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("w") as log, own_site(log, examples=True) as base:
        take(base, addresses())


def addresses():
    """Store what the pictures show; give the addresses as `guide_site.prepare` prints them, in its last line."""
    command = [sys.executable, "manage.py", "shell", "-v0", "-c", STORE]
    quiet = os.environ | {"EMAIL_URL": "dummymail://"}
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=quiet)
    return json.loads(answer.stdout.splitlines()[-1])


if __name__ == "__main__":
    main()
