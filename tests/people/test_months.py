"""The case drawn month by month: what is drawn is known, and what is not known is drawn so."""

from datetime import date

import pytest

from people.case.derive import derive
from people.case.months import HEIGHT, PITCH, Mark, draw
from tests.builders import happened

SIGNS = {None: ".", "held": "|", "house": "h", "maybe": "!", "free": "o", "memory": "_", "silent": ","}
TODAY = date(2025, 6, 15)


def drawn(*events, checked=date(2025, 6, 1), today=TODAY):
    """Give a drawing as text, a year a word: | held, ! perhaps, h house arrest, o free, _ in memory, “,” silent."""
    case = derive([happened(*event, key=key) for key, event in enumerate(events)], today, checked)
    found = draw(case, today)
    if found is None:
        return None
    signs = "".join(SIGNS[mark] for mark in found.marks)
    step = 1 if found.stroke_is_year else 12
    return " ".join(signs[start : start + step] for start in range(0, len(signs), step))


@pytest.mark.parametrize(
    ("events", "text"),
    [
        # every day is known: the months of the detention, and none to come
        ([("detained", "2024-11-20")], "..........|| ||||||......"),
        ([("detained", "2024-03-02"), ("released_served", "2025-01-10")], "..|||||||||| |ooooo......"),
        # a month is known, or bounds are: what lies between them is broken
        ([("detained", "2025-02")], ".|||||......"),
        ([("detained", "2025-01-10/2025-03-10")], "!!||||......"),
        ([("detained", "<2025-04-02")], "!!!|||......"),
        ([("detained", ">2025-02-02")], ".!!!!|......"),
        ([("detained", "")], "!!!!!|......"),
        # seen there on a day: since when is not known
        ([("known_in_custody", "2025-03-02")], "!!||||......"),
        # released at an unknown day between two bounds, then free
        ([("detained", "2024-10-02"), ("released_served", "2025-01-02/2025-03-02")], ".........||| |!oooo......"),
        # a release of which only the day is known tells of custody before it
        ([("released_served", "2025-03-02")], "!!oooo......"),
        # again, and nobody told of a release
        ([("detained", "2024-10-02"), ("detained", "2025-02-02")], ".........|!! !|||||......"),
        ([("detained", "2024-10-02"), ("house_arrest", "2024-12-02")], ".........||| hhhhhh......"),
        ([("detained", "2024-10-02"), ("disappeared", "2024-12-02")], ".........||| !!!!!!......"),
        # after a death the level line, and nothing is counted
        ([("detained", "2024-10-02"), ("died_in_custody", "2025-02-02")], ".........||| ||__________ ____________"),
        ([("died_in_custody", "2025-02-02")], "!___________ ____________"),
        ([("detained", "2024-10-02"), ("died_in_custody", "")], ".........|.."),
        # nothing of custody: nothing is drawn
        ([("charged", "2024-10-02")], None),
        ([], None),
    ],
)
def test_what_is_drawn_of_a_month(events, text):
    assert drawn(*events) == text


def test_after_the_last_confirmation_the_months_are_silent():
    assert drawn(("detained", "2024-02-02"), checked=date(2024, 8, 2)) == ".|||||||,,,, ,,,,,,......"
    assert drawn(("released_served", "<2024-03-02"), checked=date(2024, 4, 2)) == "!!oo,,,,,,,, ,,,,,,......"
    assert drawn(("detained", ""), checked=None) is None


def test_of_a_long_story_a_stroke_is_a_year():
    assert drawn(("detained", "2008-02-02"), ("released_served", "2023-02-02")) == " ".join("|" * 16 + "oo")
    case = derive([happened("detained", "2008-02-02")], TODAY, TODAY)
    assert draw(case, TODAY).labels[:4] == ["2008", "", "", "2011"]


def test_each_mark_has_its_path_within_the_drawing():
    events = [
        happened("house_arrest", "2019-01-01"),
        happened("detained", "<2019-05-03"),
        happened("died", "2020-02-01"),
    ]
    drawing = draw(derive(events, TODAY, TODAY), TODAY)
    assert set(drawing.paths) == {Mark.HELD, Mark.MAYBE, Mark.HOUSE_ARREST, Mark.MEMORY}
    assert drawing.paths["house"].startswith(f"M2 60h5.5v{HEIGHT - 60}")
    assert drawing.width == 36 * PITCH
