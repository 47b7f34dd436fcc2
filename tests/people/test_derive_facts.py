"""Sentence, place, recognition, years, anniversary and hearings, as they follow from events."""

from datetime import date

import pytest

from people.case.derive import derive
from people.case.kinds import Kind
from tests.builders import happened
from tests.people.derived import TODAY, case


def test_hearings_are_there_until_their_day_has_passed():
    days = ["2025-06-20", "2025-06-13", "2025-06-12", "", "2025-07"]
    found = case(*(("hearing_set", day) for day in days))
    assert found.hearings == tuple(happened("hearing_set", day) for day in ("2025-06-13", "2025-06-20", "2025-07"))
    assert found.changes_at == date(2025, 6, 14)


def test_the_sentence_in_force_is_the_last_one():
    found = case(("detained", "2020-01-01"), ("sentenced", "2021-01-01", 1), ("appeal", "2021-06-01", 2))
    assert found.sentence == happened("appeal", "2021-06-01", 2)


def test_after_a_release_no_sentence_is_in_force():
    assert case(("sentenced", "2021-01-01"), ("released_served", "2022-01-01")).sentence is None


def test_a_retrial_replaces_the_sentence_and_a_new_detention_begins_without_one():
    found = case(("sentenced", "2021-01-01", 1), ("appeal", "2021-06-01", 2), ("retrial", "2022-01-01", 3))
    assert found.sentence == happened("retrial", "2022-01-01", 3)
    again = case(("sentenced", "2021-01-01"), ("released_served", "2022-01-01"), ("detained", "2023-01-01"))
    assert again.sentence is None


def test_an_appeal_that_says_nothing_of_the_punishment_leaves_the_sentence():
    sentence = happened("sentenced", "2021-01-01", 1)
    appeal = happened("appeal", "2021-06-01", 2, says_punishment=False)
    assert derive([sentence, appeal], TODAY).sentence == sentence
    assert derive([appeal], TODAY).sentence == appeal


def test_after_a_new_trial_the_old_sentence_is_gone_even_if_nobody_knows_the_new_one():
    retrial = happened("retrial", "2021-06-01", 2, says_punishment=False)
    assert derive([happened("sentenced", "2021-01-01", 1), retrial], TODAY).sentence == retrial


def test_an_acquittal_ends_the_sentence():
    found = case(("detained", "2020-01-01"), ("sentenced", "2021-01-01"), ("released_acquitted", "2022-01-01"))
    assert found.sentence is None


def test_a_sentence_in_the_year_of_its_appeal_stands_before_it():
    assert case(("sentenced", "2022"), ("appeal", "2022-03-05")).sentence.kind == Kind.APPEAL


def test_recognised_until_withdrawn_and_after_death():
    recognised = ("recognised", "2021-01-01")
    assert case(recognised, ("recognised", "2022-01-01")).recognition == happened(*recognised)
    assert case(recognised, ("died_in_custody", "2022-01-01")).recognition == happened(*recognised)
    assert case(("died_in_custody", "2020-01-01"), recognised).recognition == happened(*recognised)
    assert case(("recognised", "2022"), ("recognition_withdrawn", "2022-03-05")).recognition is None
    again = ("recognised", "2023-01-01")
    assert case(recognised, ("recognition_withdrawn", "2022-01-01"), again).recognition == happened(*again)


def test_years_are_those_in_which_a_detention_certainly_began():
    found = case(
        ("detained", "2019"),
        ("released_served", "2019-12-01"),
        ("detained", "2020-12-01/2021-02-01"),
        ("released_served", "2021-05"),
        ("detained", "2022-01-01/2022-12-01"),
        ("released_served", "2023"),
        ("known_in_custody", "2024"),
        ("house_arrest", "2025"),
    )
    assert found.years == (2019, 2022)
    assert case(("detained", "<2020-01-01"), ("detained", ""), ("detained", ">2020-01-01")).years == ()


@pytest.mark.parametrize(
    ("begin", "today", "anniversary"),
    [
        ("2020-06-13", "2025-06-13", "2025-06-13"),
        ("2020-06-12", "2025-06-13", "2026-06-12"),
        ("2020-06-14", "2025-06-13", "2025-06-14"),
        ("2025-06-13", "2025-06-13", "2026-06-13"),
        ("2024-12-31", "2025-01-01", "2025-12-31"),
        ("2020-02-29", "2021-01-01", "2021-02-28"),
        ("2020-02-29", "2021-03-01", "2022-02-28"),
        ("2020-02-29", "2024-02-28", "2024-02-29"),
    ],
)
def test_the_next_anniversary_of_custody(begin, today, anniversary):
    found = case(("detained", begin), today=date.fromisoformat(today))
    assert found.next_anniversary == date.fromisoformat(anniversary)


@pytest.mark.parametrize(
    "events",
    [
        [("detained", "2020-06")],
        [("known_in_custody", "2020-06-13")],
        [("house_arrest", "2020-06-13")],
        [("detained", "2020-06-13"), ("released_served", "2021-01-01")],
        [("detained", "2020-06-13"), ("died_in_custody", "2021-01-01")],
        [("detained", "2020-06-13"), ("released_served", "2021-01-01"), ("detained", "2022")],
    ],
)
def test_there_is_no_anniversary_of_what_is_over_or_not_exact(events):
    assert case(*events).next_anniversary is None


def test_an_old_fact_has_no_anniversary():
    assert case(("detained", "2020-06-13"), checked_on=date(2021, 1, 1), days_until_old=90).next_anniversary is None


def test_the_place_is_the_last_one_named_while_in_custody():
    events = [
        happened("detained", "2020-01-01", place=1),
        happened("transferred", "2020-02-01", place=2),
        happened("known_in_custody", "2020-03-01"),
    ]
    assert derive(events, TODAY).place == 2
    assert derive([*events, happened("released_served", "2020-04-01")], TODAY).place is None


def test_moved_to_a_place_that_nobody_names_is_at_no_known_place():
    events = [happened("detained", "2020-01-01", place=1), happened("transferred", "2020-02-01")]
    assert derive(events, TODAY).place is None
