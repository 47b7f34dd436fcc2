"""What a date known in part still says."""

from datetime import date

import pytest

from tests.builders import when


@pytest.mark.parametrize(
    ("known", "earliest", "latest"),
    [
        ("2020-09-17", date(2020, 9, 17), date(2020, 9, 17)),
        ("2020-09", date(2020, 9, 1), date(2020, 9, 30)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2020", date(2020, 1, 1), date(2020, 12, 31)),
        ("<2020-09-17", None, date(2020, 9, 17)),
        (">2020-09-17", date(2020, 9, 17), None),
        ("2020-09-17/2020-10-01", date(2020, 9, 17), date(2020, 10, 1)),
        ("", None, None),
    ],
)
def test_a_date_lies_between_its_bounds(known, earliest, latest):
    assert (when(known).earliest, when(known).latest) == (earliest, latest)


def test_only_a_day_is_exact():
    texts = ["2020-09-17", "2020-09", "2020", "<2020-09-17", ">2020-09-17", "2020-09-17/2020-10-01", ""]
    assert [text for text in texts if when(text).is_exact] == ["2020-09-17"]


@pytest.mark.parametrize(
    ("first", "second", "is_before"),
    [
        ("2020-09-17", "2020-09-18", True),
        ("2020-09-17", "2020-09-17", False),
        ("2020-09", "2020-10", True),
        ("2020-09", "2020-09-30", False),
        ("<2020-09-17", "2020-09-18", True),
        (">2020-09-17", "2030-01-01", False),
        ("2020-01-01", ">2020-01-02", True),
        ("2020-01-01", "", False),
        ("", "2020-01-01", False),
    ],
)
def test_before_is_only_what_is_certainly_before(first, second, is_before):
    assert when(first).is_before(when(second)) == is_before
