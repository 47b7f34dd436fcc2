"""How many days somebody was in custody, and under house arrest."""

from datetime import date

import pytest

from people.case.kinds import Status
from tests.people.derived import TODAY, case


def test_days_run_from_the_detention_to_today():
    found = case(("detained", "2025-06-01"))
    assert (found.days, found.at_least, found.counted_to) == (12, False, TODAY)


def test_several_imprisonments_add_up():
    found = case(("detained", "2020-01-01"), ("released_served", "2020-01-11"), ("detained", "2025-06-01"))
    assert (found.status, found.days, found.at_least) == (Status.CUSTODY, 10 + 12, False)
    assert len(found.periods) == 2


@pytest.mark.parametrize(
    ("beginning", "days"),
    [("2025-05", 13), ("<2025-06-01", 12), ("2025-05-01/2025-06-01", 12), ("2024", 164)],
)
def test_a_vague_beginning_counts_from_its_latest_possible_day(beginning, days):
    found = case(("detained", beginning))
    assert (found.days, found.at_least) == (days, True)


@pytest.mark.parametrize("beginning", ["", ">2020-01-01"])
def test_without_a_latest_day_nothing_is_counted(beginning):
    assert case(("detained", beginning)).days is None


def test_a_sighting_gives_an_unknown_beginning_a_latest_day():
    found = case(("detained", ""), ("known_in_custody", "2025-06-01"))
    assert (found.days, found.at_least) == (12, True)


def test_known_in_custody_is_no_beginning_but_a_bound():
    found = case(("known_in_custody", "2025-06-01"))
    assert (found.status, found.days, found.at_least) == (Status.CUSTODY, 12, True)


@pytest.mark.parametrize(
    ("end", "days", "at_least"),
    [
        ("2020-02-01", 31, False),
        ("2020-02", 31, True),
        ("2020-01-11/2020-03-01", 10, True),
        (">2020-01-21", 20, True),
        ("<2020-03-01", 0, True),
        ("", 0, True),
    ],
)
def test_a_vague_end_counts_to_its_earliest_possible_day(end, days, at_least):
    found = case(("detained", "2020-01-01"), ("released_served", end))
    assert (found.status, found.days, found.at_least) == (Status.FREE, days, at_least)


def test_a_vague_end_does_not_fall_before_the_last_sighting():
    found = case(("detained", "2020-01-01"), ("known_in_custody", "2022-01-01"), ("released_served", "<2023-09-17"))
    assert (found.days, found.at_least) == (731, True)


@pytest.mark.parametrize("kind", ["released_pardoned", "expelled", "house_arrest", "bail", "died_in_custody"])
def test_the_count_stops_when_custody_ends(kind):
    found = case(("detained", "2020-01-01"), (kind, "2020-01-11"))
    assert (found.days, found.counted_to) == (10, None)


def test_house_arrest_is_no_custody_and_counted_apart():
    found = case(("house_arrest", "2020-01-01"), ("detained", "2020-01-11"), ("released_served", "2020-01-14"))
    assert (found.days, found.at_least) == (3, False)
    assert (found.house_arrest_days, found.house_arrest_at_least) == (10, False)
    assert case(("house_arrest", "2020-01-01")).days is None


def test_house_arrest_runs_to_today_and_stops_when_the_fact_is_old():
    running = case(("house_arrest", "2025-06-01"))
    assert (running.house_arrest_days, running.house_arrest_at_least) == (12, False)
    old = case(("house_arrest", "2025-01-01"), checked_on=date(2025, 1, 6), days_until_old=90)
    assert (old.house_arrest_days, old.house_arrest_at_least) == (5, True)


def test_known_in_custody_does_not_tell_when_house_arrest_ended():
    found = case(("house_arrest", "2020-01-01"), ("known_in_custody", "2020-03-01"))
    assert (found.status, found.house_arrest_days, found.house_arrest_at_least) == (Status.CUSTODY, 0, True)


def test_who_disappears_from_custody_may_still_be_held():
    found = case(("detained", "2020-01-01"), ("disappeared", "2020-01-11"))
    assert (found.status, found.days, found.at_least) == (Status.DISAPPEARED, 10, True)


def test_of_two_detentions_without_a_release_only_what_is_known_is_counted():
    found = case(("detained", "2020-01-01"), ("known_in_custody", "2020-01-11"), ("detained", "2025-06-01"))
    assert (found.days, found.at_least, found.since.when.first) == (10 + 12, True, date(2025, 6, 1))


def test_a_detention_that_is_no_later_than_known_custody_is_the_same_one():
    found = case(("detained", "2020"), ("known_in_custody", "2020-06-01"))
    assert (len(found.periods), found.periods[0].begin) == (1, date(2020, 6, 1))


def test_detained_and_known_in_custody_on_one_day_is_an_exact_beginning():
    found = case(("known_in_custody", "2025-06-01", 0), ("detained", "2025-06-01", 1))
    assert (found.days, found.at_least) == (12, False)


@pytest.mark.parametrize("kind", ["transferred", "punishment_cell"])
def test_a_transfer_or_a_punishment_cell_shows_that_custody_went_on(kind):
    found = case(("detained", "2020-01-01"), (kind, "2020-01-11"), ("released_served", "<2023-01-01"))
    assert (found.days, found.at_least) == (10, True)


@pytest.mark.parametrize("kind", ["hospital", "hunger_strike", "incommunicado", "last_news"])
def test_what_may_happen_at_liberty_shows_no_custody(kind):
    found = case(("detained", "2020-01-01"), (kind, "2020-01-11"), ("released_served", "<2023-01-01"))
    assert found.days == 0
