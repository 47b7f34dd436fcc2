"""A message by itself."""

from datetime import UTC, datetime

import pytest

from solidarity.consents import CONSENT_VERSION, CONSENTS
from solidarity.models import Message
from solidarity.states import State, least_advanced


def test_calls_itself_by_number_and_day():
    message = Message(
        pk=7, text="Dear Anna", signature="Ana", email="a@example.org", created_at=datetime(2025, 6, 13, 14, tzinfo=UTC)
    )
    assert str(message) == "7, 2025-06-13"


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ([State.PASSED_ON, State.NEW], State.NEW),
        ([State.ANSWERED, State.PASSED_ON], State.PASSED_ON),
        ([State.APPROVED, State.TO_DECIDE, State.DECLINED], State.TO_DECIDE),
        ([State.ERASED], State.ERASED),
    ],
)
def test_is_as_far_as_the_least_advanced_of_its_handovers(states, expected):
    assert least_advanced(states) == expected


def test_the_wording_of_the_consents_has_a_version_that_moves_with_it():
    # Change both together, never one of them.
    assert CONSENT_VERSION == "1"
    assert {name: f"{label} {explanation}" for name, (label, explanation) in CONSENTS.items()} == {
        "pass_on": "Pass my message on Needed. Whoever passes it on will read it, and censors may.",
        "translate": "You may translate or shorten it For example into a language that the person reads.",
        "publish": "You may publish it as signed "
        "On this site or at an action, with the signature that you give above, or with none.",
        "contact": "You may write to me about this message Needs your e-mail address.",
    }
