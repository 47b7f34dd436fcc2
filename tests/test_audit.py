"""`make audit` finds what it looks for, and says it in tables."""

from scripts.audit.admin import is_upstream
from scripts.audit.admin_pages import addresses
from scripts.audit.axe import Finding
from scripts.audit.focus import goes_back
from scripts.audit.keyboard import Walk
from scripts.audit.pages import of_walks
from scripts.audit.report import of_public
from scripts.audit.report import of_walks as report_of_walks
from scripts.shots.kinds import View

FINDING = Finding("people", "/en/people/", "dark", "color-contrast", "p", "<p>a | b</p>")


def at(left, top, right, bottom):
    return {"spot": [left, top, right, bottom], "fixed": False}


def test_the_focus_goes_on_to_the_right_and_down_and_never_back():
    here = at(100, 100, 200, 140)
    assert not goes_back(None, here)
    assert not goes_back(here, at(210, 100, 300, 140))
    assert not goes_back(here, at(0, 150, 90, 190))
    assert not goes_back(here, at(400, 0, 500, 40))  # the head of the next column
    assert goes_back(here, at(0, 100, 90, 140))
    assert goes_back(here, at(0, 0, 150, 40))


def test_habits_stand_apart_from_what_breaks_the_guidelines():
    _parts, amiss = of_public(["people"], [FINDING, FINDING], ["too wide"])
    assert amiss == 3
    parts, amiss = of_public(["people"], [Finding(**vars(FINDING) | {"is_habit": True})], [])
    assert amiss == 0
    assert "| color-contrast | 1 | /en/people/ | dark | `<p>a ¦ b</p>` |" in parts["Public pages: best practice, apart"]


def test_a_fault_on_a_walk_and_a_journey_that_fails_are_amiss():
    walks = [Walk("home", 390, True, 3, faults=["no ring"]), Walk("home", 1280, True, 3)]
    assert report_of_walks(walks, [("Sign in.", 9, "LOST", False), ("The skip link.", 3, "Enter", True)])[1] == 2


def test_what_wagtail_makes_is_told_from_what_is_ours():
    assert not is_upstream(FINDING)
    assert is_upstream(Finding("a", "/admin/", "dark", "label", "i", '<input class="sc-1">'))


def test_views_of_the_admin_whose_number_is_not_known_are_left_out():
    assert addresses({"front": "", "person": "p/{person}/", "note": "n/{note}/"}, {"person": "7"}) == {
        "front": "",
        "person": "p/7/",
    }


def test_the_keyboard_walks_through_each_kind_once():
    both, guide = View("home", "", ["en", "ka"]), View("guide", "", ["fa", "ka"])
    looked_at = [(view, language) for view in (both, guide) for language in view.languages]
    assert of_walks(looked_at) == [(both, "en"), (guide, "ka")]
