"""What cannot be true of one case, and what can."""

import pytest

from people.case.impossible import Impossible, before_birth, impossible_pairs
from people.case.kinds import DEATHS, RELEASES, Kind
from tests.builders import happened, when


def pairs(*events):
    """Give reason and days of the pairs found, whatever the order of the input."""
    made = [happened(kind, day, key) for key, (kind, day) in enumerate(events)]
    found = impossible_pairs(made)
    assert impossible_pairs(reversed(made)) == found
    return [(pair.reason, made.index(pair.first), made.index(pair.second)) for pair in found]


@pytest.mark.parametrize(
    "kind",
    [
        *sorted(RELEASES),
        "detained",
        "known_in_custody",
        "house_arrest",
        "bail",
        "transferred",
        "punishment_cell",
        "incommunicado",
        "disappeared",
        "hunger_strike",
        "hospital",
    ],
)
def test_nothing_happens_to_the_dead(kind):
    assert (Impossible.AFTER_DEATH, 0, 1) in pairs(("died", "2020-05-01"), (kind, "2020-05-02"))
    assert pairs(("detained", "2019"), ("died", "2020-05-01"), (kind, "2020-05"))[:1] in (
        [],
        [(Impossible.DETAINED_TWICE, 0, 2)],
    )


@pytest.mark.parametrize(
    "kind",
    [
        "recognised",
        "recognition_withdrawn",
        "other",
        "last_news",
        "hearing_set",
        "trial_opened",
        "sentenced",
        "retrial",
    ],
)
def test_of_the_dead_there_is_news_recognition_and_courts(kind):
    assert pairs(("died", "2020-05-01"), (kind, "2021-05-02")) == []


@pytest.mark.parametrize("first", sorted(DEATHS))
@pytest.mark.parametrize("second", sorted(DEATHS))
def test_nobody_dies_twice(first, second):
    assert pairs((first, ""), (second, "")) in ([(Impossible.TWO_DEATHS, 0, 1)], [(Impossible.TWO_DEATHS, 1, 0)])


@pytest.mark.parametrize("kind", sorted(RELEASES - {Kind.EXPELLED}))
@pytest.mark.parametrize("beginning", ["detained", "house_arrest"])
def test_nobody_is_released_before_being_held(kind, beginning):
    assert pairs((kind, "2020-05-01"), (beginning, "2021")) == [(Impossible.NOT_HELD_YET, 0, 1)]


@pytest.mark.parametrize(
    "events",
    [
        [("released_served", "2020-05-01")],  # the detention is not written down
        [("released_served", "2020-05-01"), ("detained", "2020")],
        [("released_served", "2020-05-01"), ("detained", "2020-05-01")],
        [("released_served", "2020-05-01"), ("detained", "")],
        [("released_served", ">2020-05-01"), ("detained", "2021")],
        [("released_served", "2020-05-01"), ("detained", "2021"), ("detained", "<2020-01-01")],
        [("released_served", "2020-05-01"), ("detained", "2021"), ("known_in_custody", "2020")],
        [("released_dropped", "2020-05-01"), ("bail", "2020-01-01"), ("detained", "2021")],
        [("released_served", "2020-05-01"), ("sentenced", "2020-01-01"), ("detained", "2021")],
        [("released_served", "2020-05-01"), ("known_in_custody", "2021")],
        [("expelled", "2020-05-01"), ("detained", "2021")],
    ],
)
def test_a_release_is_taken_when_the_person_may_have_been_held(events):
    assert pairs(*events) == []


def test_nobody_is_detained_twice_without_a_release_in_between():
    first, second, third = ("detained", "2020"), ("detained", "2021-05"), ("detained", "2022")
    assert pairs(first, second) == [(Impossible.DETAINED_TWICE, 0, 1)]
    twice = [(Impossible.DETAINED_TWICE, 0, 1), (Impossible.DETAINED_TWICE, 1, 2)]
    assert pairs(first, second, third) == twice
    assert pairs(first, second, third, ("released_served", "2020-12-01")) == twice[1:]
    assert pairs(first, second, ("released_served", "2021-06-01")) == twice[:1]
    assert pairs(first, second, ("known_in_custody", "2021-01-01")) == twice[:1]


@pytest.mark.parametrize("end", [*sorted(RELEASES), "bail", "house_arrest", "disappeared"])
@pytest.mark.parametrize("day", ["2020-05-01", "", "<2021-01-01", ">2020-01-01", "2020", "2020-01-01"])
def test_detained_again_after_what_may_have_ended_the_first_custody(end, day):
    assert pairs(("detained", "2020-01-01"), (end, day), ("detained", "2021-01-01")) == []


def test_what_confirms_custody_is_no_second_detention():
    assert pairs(("known_in_custody", "2020-01-01"), ("detained", "2020-05-01"), ("known_in_custody", "2021")) == []
    assert pairs(("house_arrest", "2020-01-01"), ("detained", "2020-05-01")) == []


@pytest.mark.parametrize("kind", ["transferred", "punishment_cell"])
def test_nobody_at_liberty_is_moved_or_put_into_a_punishment_cell(kind):
    events = [("detained", "2019"), ("released_served", "2020-05-01"), (kind, "2021")]
    assert pairs(*events) == [(Impossible.AT_LIBERTY, 1, 2)]
    for beginning in ("detained", "house_arrest", "known_in_custody", "disappeared"):
        for day in ("2020-06-01", "2021-12-31", "", "2020-05-01"):
            assert pairs(*events, (beginning, day)) == []
        expected = [(Impossible.AT_LIBERTY, 1, 2)]
        assert pairs(*events, (beginning, "2022")) == expected
    assert pairs(("released_served", "2020"), (kind, "2020")) == []
    assert pairs((kind, "2020")) == []


@pytest.mark.parametrize("kind", ["hospital", "hunger_strike", "incommunicado", "last_news", "died_in_custody"])
def test_other_news_of_somebody_at_liberty_is_taken(kind):
    assert pairs(("detained", "2019"), ("released_served", "2020-05-01"), (kind, "2021")) == []


@pytest.mark.parametrize("kind", ["appeal", "retrial"])
def test_there_is_no_appeal_before_a_sentence(kind):
    assert pairs((kind, "2020-05-01"), ("sentenced", "2021")) == [(Impossible.NO_SENTENCE_YET, 0, 1)]
    assert pairs((kind, "2020-05-01")) == []
    assert pairs((kind, "2020-05-01"), ("sentenced", "2020")) == []
    assert pairs((kind, "2020-05-01"), ("sentenced", "2019"), ("sentenced", "2021")) == []
    assert pairs((kind, "2020-05-01"), ("released_acquitted", "2019"), ("sentenced", "2021")) == []


def test_a_sentence_without_a_charge_and_a_trial_without_a_detention_are_taken():
    assert pairs(("sentenced", "2020-05-01"), ("charged", "2021-05-01"), ("trial_opened", "2021-06-01")) == []


@pytest.mark.parametrize(
    ("birth", "count"), [("1990-05-01", 1), ("1990", 1), ("1980", 0), ("1985-05-01", 0), ("1985", 0)]
)
def test_nothing_happens_before_the_birth(birth, count):
    assert len(before_birth([happened("detained", "1985-05-01"), happened("charged", "")], when(birth))) == count
