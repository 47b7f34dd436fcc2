"""How staff are told what cannot be true."""

import pytest

from people.case.impossible import Impossible
from people.case_checks import SENTENCES, refusals
from tests.builders import event, when

IMPOSSIBLE = {
    Impossible.AFTER_DEATH: [("died", "2020-05"), ("transferred", "2021")],
    Impossible.TWO_DEATHS: [("died", "2020-05-01"), ("executed", "")],
    Impossible.NOT_HELD_YET: [("released_pardoned", "2021-05-03"), ("detained", "2021-06-07")],
    Impossible.DETAINED_TWICE: [("detained", "2020"), ("detained", ">2021-01-01")],
    Impossible.AT_LIBERTY: [("released_served", "<2020-05-01"), ("punishment_cell", "2021-05-01/2021-06-01")],
    Impossible.NO_SENTENCE_YET: [("appeal", "2020-05-01"), ("sentenced", "2020-06")],
}


def test_there_is_a_sentence_for_every_reason():
    assert set(IMPOSSIBLE) == set(SENTENCES) == set(Impossible)


@pytest.mark.parametrize("reason", Impossible)
def test_both_events_are_named_with_their_dates(reason):
    events = [event(*given) for given in IMPOSSIBLE[reason]]
    (sentence,) = refusals(events)
    assert all(f"“{made.get_kind_display()}” (" in sentence for made in events)
    assert sentence.count("20") >= 1
    assert "{" not in sentence


def test_what_is_wrong_and_what_to_do():
    assert refusals([event("detained", "2021-06-07"), event("released_pardoned", "2021-05-03")]) == [
        "“Release by pardon” (3 May 2021) cannot stand before “Detention” (7 June 2021): nobody is released before "
        "being held. Correct a date, or add the earlier detention; its date may be “not known”."
    ]


def test_an_event_before_the_birth():
    assert refusals([event("detained", "1985-06-07")], when("1990")) == [
        "“Detention” (7 June 1985) lies before the date of birth (1990). Correct one of them."
    ]
    assert refusals([event("detained", "1985-06-07")]) == []


def test_nothing_is_said_of_a_case_that_can_be_true():
    assert refusals([event("detained", "2020"), event("released_served", ""), event("detained", "2021")]) == []
