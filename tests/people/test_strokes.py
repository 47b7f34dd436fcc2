"""The leaf beside a portrait: what is drawn is known, and no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.case.strokes import CAP, PITCH, leaf, term_in_strokes

counts = st.none() | st.integers(0, 40_000)
terms = st.none() | st.integers(0, 200)


def drawn(days, term):
    """Give a leaf as text: | a year passed, : a year to come, ~ what nobody knows."""
    found = leaf(days, term)
    return "".join(":" if stroke.is_to_come else "|" for stroke in found.strokes) + "~" * bool(found.shades)


@pytest.mark.parametrize(
    ("days", "term", "text"),
    [
        (None, None, "~"),
        (None, 3, ":::"),
        (364, 3, ":::"),
        (365, 3, "|::"),
        (800, 3, "||:"),
        (800, None, "||~"),
        (800, 0, "||~"),
        (2000, 3, "|||||"),
        (800, 25, "||" + ":" * 18),
        (9000, None, "|" * 20 + "~"),
    ],
)
def test_one_stroke_is_one_year(days, term, text):
    assert drawn(days, term) == text


@given(counts, terms)
def test_there_are_never_more_strokes_than_the_cap(days, term):
    found = leaf(days, term)
    assert len(found.strokes) <= CAP
    assert found.is_capped == (max((days or 0) // 365, term or 0) > CAP)
    assert found.capped_width <= found.width
    assert not found.is_capped or found.capped_width == CAP * PITCH


@given(counts)
def test_an_unknown_term_fades_and_promises_no_year(days):
    found = leaf(days, None)
    assert not any(stroke.is_to_come for stroke in found.strokes)
    assert len(found.strokes) == min((days or 0) // 365, CAP)
    fading = [float(shade.opacity) for shade in found.shades]
    assert fading == sorted(set(fading), reverse=True)
    assert fading[0] < 1
    assert fading[-1] < 0.1


@given(counts, terms)
def test_strokes_stand_beside_each_other_within_the_width(days, term):
    found = leaf(days, term)
    places = [float(mark.x) for mark in (*found.strokes, *found.shades)]
    assert places == sorted(set(places))
    assert all(0 <= place < found.width for place in places)


@pytest.mark.parametrize(
    ("is_for_life", "years", "months", "strokes"),
    [
        (False, 4, None, 4),
        (False, 4, 6, 5),
        (False, None, 6, 1),
        (False, None, None, None),
        (True, None, None, CAP + 1),
    ],
)
def test_a_begun_year_is_a_stroke_and_a_life_is_more_than_the_cap(is_for_life, years, months, strokes):
    assert term_in_strokes(is_for_life, years, months) == strokes
