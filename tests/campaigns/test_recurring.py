"""Which days of a campaign are shown: its own, or the next of those that return every year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.recurring import days_of

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def shown(starts_on, ends_on, today, recurs_yearly=True):
    """Give the days as text: state, first and last day."""
    found = days_of(*(day and date.fromisoformat(day) for day in (starts_on, ends_on)), recurs_yearly, today)
    return f"{found.state} {found.first} {found.last}"


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "today", "expected"),
    [
        ("2021-05-21", None, "2026-05-20", "coming 2026-05-21 2026-05-21"),
        ("2021-05-21", None, "2026-05-21", "now 2026-05-21 2026-05-21"),
        ("2021-05-21", None, "2026-05-22", "coming 2027-05-21 2027-05-21"),
        ("2021-05-21", None, "2019-01-01", "coming 2021-05-21 2021-05-21"),
        ("2024-05-19", "2024-05-21", "2026-05-20", "now 2026-05-19 2026-05-21"),
        ("2024-05-19", "2024-05-21", "2026-05-22", "coming 2027-05-19 2027-05-21"),
        # over New Year
        ("2023-12-30", "2024-01-02", "2026-01-02", "now 2025-12-30 2026-01-02"),
        ("2023-12-30", "2024-01-02", "2026-01-03", "coming 2026-12-30 2027-01-02"),
        ("2023-12-30", "2024-01-02", "2025-12-31", "now 2025-12-30 2026-01-02"),
        # 29 February
        ("2024-02-29", None, "2025-02-28", "now 2025-02-28 2025-02-28"),
        ("2024-02-29", None, "2027-03-01", "coming 2028-02-29 2028-02-29"),
        ("2024-02-29", "2024-03-01", "2026-01-01", "coming 2026-02-28 2026-03-01"),
        ("2023-02-28", "2023-03-01", "2024-02-29", "now 2024-02-28 2024-03-01"),
        # a last day before the first
        ("2024-05-21", "2024-05-01", "2024-05-21", "now 2024-05-21 2024-05-21"),
    ],
)
def test_days_that_return_every_year(starts_on, ends_on, today, expected):
    assert shown(starts_on, ends_on, date.fromisoformat(today)) == expected


def test_days_that_do_not_return_stay_where_they_are():
    assert shown("2021-09-17", None, date(2026, 1, 1), recurs_yearly=False) == "past 2021-09-17 2021-09-17"
    assert shown("2021-09-17", "2027-01-01", date(2026, 1, 1), recurs_yearly=False) == "now 2021-09-17 2027-01-01"


def test_there_are_none_without_a_first_day():
    assert days_of(None, date(2026, 1, 1), True, date(2026, 1, 1)) is None


@given(DAYS, st.integers(0, 360), DAYS)
def test_what_returns_is_never_past_and_never_more_than_a_year_away_once_it_has_begun(starts_on, length, today):
    found = days_of(starts_on, starts_on + timedelta(days=length), True, today)
    assert found.last >= today
    assert found.first <= found.last
    assert (found.state == "now") == (found.first <= today <= found.last)
    if starts_on <= today:
        assert found.first - today <= timedelta(days=366)
    else:
        assert found.first == starts_on


@given(DAYS, st.integers(0, 360), DAYS)
def test_the_day_before_and_the_day_after_say_the_same_of_a_span_to_come(starts_on, length, today):
    ends_on = starts_on + timedelta(days=length)
    found = days_of(starts_on, ends_on, True, today)
    if found.state == "coming" and today < found.first - timedelta(days=1):
        assert days_of(starts_on, ends_on, True, today + timedelta(days=1)) == found
