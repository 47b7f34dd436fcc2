"""A statement is written, signed and published on a phone."""

import re
import time

from playwright.sync_api import expect

from home.demo.load.accounts import PASSWORD

NAMES = ["Ala", "Bela", "Dana", "Ela", "Hala", "Ina", "Kira", "Lena", "Mila"]
PEOPLE = "\n".join(f"{number}. {name} Prykladna (Belarus)" for number, name in enumerate(NAMES, start=1))
SIGNATORIES = "\n".join(
    [
        "1️⃣ Nina Podpis, lawyer, Belarus",
        "2) Zina Podpis — teacher (Georgia)",
        "• name withheld",
        "✅ Vera Podpis, poet 🇧🇾",
        "— Olga Podpis (withdrawn on 3 March 2025)",
        *(
            f"{number}. Signer {name}, nurse"
            for number, name in enumerate([*NAMES, *(f"{name}ova" for name in NAMES)], start=6)
        ),
        "24. Rada Podpis",
    ]
)


SLOW = 20_000  # ms: a phone far from the server


class Hand:
    """A hand on a phone: it taps, fills in fields and chooses, and counts what it did."""

    def __init__(self, page):
        self.page, self.count = page, 0

    def tap(self, place):
        place.tap()
        self.count += 1

    def fill(self, place, words):
        place.fill(words)
        self.count += 1

    def choose(self, place, value):
        place.select_option(value)
        self.count += 1


def test_a_statement_with_nine_names_and_24_signatories_is_published_on_a_phone(live_demo, new_context):
    page = new_context(
        locale="en-GB", viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    ).new_page()
    hand, began = Hand(page), time.monotonic()
    sign_in(hand)
    begin_a_statement(hand)
    paste(hand, PEOPLE, SIGNATORIES)
    expect(page.get_by_text("Added to the draft: 9 people, 24 signatories.")).to_be_visible(timeout=SLOW)
    look_at_the_preview(hand)
    publish(hand)

    paste(hand, "", "25. Lida Podpis, poet")
    publish(hand)
    seconds = time.monotonic() - began

    page.goto("/en/statements/nine-women-must-be-free/")
    for name in [*(f"{name} Prykladna" for name in NAMES), "Nina Podpis", "Rada Podpis", "Lida Podpis"]:
        expect(page.locator("main").get_by_text(name).first).to_be_visible(timeout=SLOW)
    print(f"{hand.count} interactions in {seconds:.0f} seconds")
    assert hand.count < 60


def sign_in(hand):
    hand.page.goto("/admin/")
    hand.fill(hand.page.locator("input[name=username]"), "moderator@demo.example")
    hand.fill(hand.page.locator("input[name=password]"), PASSWORD)
    hand.tap(hand.page.get_by_role("button", name="Sign in"))
    hand.page.wait_for_url(re.compile("/admin/$"))


def begin_a_statement(hand):
    page = hand.page
    hand.tap(page.get_by_role("button", name="Toggle sidebar").first)
    hand.tap(page.get_by_role("link", name="Pages", exact=True).or_(page.get_by_role("button", name="Pages")).first)
    hand.tap(page.get_by_role("link", name="View child pages of 'Example House'"))
    hand.tap(page.get_by_role("link", name="Statements", exact=True).first)
    hand.tap(page.get_by_role("link", name="Add child page").first)
    hand.fill(page.locator("#id_title"), "Nine women must be free")
    hand.choose(page.locator("#id_kind"), "release")
    hand.fill(page.locator("#id_date"), "2025-06-13")
    hand.tap(page.get_by_role("button", name="Save draft"))
    page.wait_for_url(re.compile("/edit/$"))


def paste(hand, people, signatories):
    page = hand.page
    hand.tap(page.get_by_role("main").get_by_role("link", name="Paste names"))
    if people:
        hand.fill(page.locator("#id_people_text"), people)
    hand.fill(page.locator("#id_signatories_text"), signatories)
    hand.tap(page.get_by_role("button", name="Look them up"))
    expect(page.get_by_text("Nothing is saved yet.")).to_be_visible(timeout=SLOW)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    hand.tap(page.get_by_role("button", name="Add those chosen"))
    page.wait_for_url(re.compile("/edit/$"))


def look_at_the_preview(hand):
    page = hand.page
    hand.tap(page.get_by_role("button", name="Toggle preview"))
    shown = page.frame_locator("#w-preview-iframe").locator("main")
    expect(shown.get_by_text("Mila Prykladna").first).to_be_attached(timeout=SLOW)
    expect(shown.get_by_text("Nina Podpis").first).to_be_attached(timeout=SLOW)
    hand.tap(page.get_by_role("button", name="Toggle preview"))


def publish(hand):
    """Publish, and come back to the editor from the list."""
    page = hand.page
    hand.tap(page.get_by_role("button", name="More actions"))
    hand.tap(page.get_by_role("button", name="Publish", exact=True))
    expect(page.get_by_text("published", exact=False).first).to_be_visible(timeout=SLOW)
    hand.tap(page.get_by_role("link", name="Edit", exact=True).first)
    page.wait_for_url(re.compile("/edit/$"))
