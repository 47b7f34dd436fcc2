"""Facts in the reader's words."""

from datetime import date

import pytest
from django.conf import settings
from django.utils.translation import override

from people.case.derive import Case
from people.case.kinds import Status
from people.words import days_text, status_text, when_text
from tests.builders import when

DATES = ["2022-11-02", "2022-11", "2022", "<2020-11-02", ">2020-11-02", "2020-09-17/2020-10-01", ""]
ON = date(2022, 11, 2)


def all_words():
    """Give every sentence that this module can say, with numbers for each plural."""
    cases = [Case(status=status, as_of=day, is_old=old) for status in Status for day in (ON, None) for old in (0, 1)]
    counts = [Case(days=days, at_least=least) for days in (1, 2, 5, 11, 21, 1500) for least in (True, False)]
    return [
        *(when_text(when(text)) for text in DATES),
        *(status_text(case) for case in cases),
        *(days_text(case) for case in counts),
    ]


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ("2022-11-02", "2 November 2022"),
        ("2022-11", "November 2022"),
        ("2022", "2022"),
        ("<2020-11-02", "before 2 November 2020"),
        (">2020-11-02", "after 2 November 2020"),
        ("2020-09-17/2020-10-01", "between 17 September 2020 and 1 October 2020"),
        ("", "date not known"),
    ],
)
def test_a_date_says_what_is_known_of_it(known, words):
    assert when_text(when(known)) == words


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (Case(status=Status.CUSTODY, as_of=ON), "In custody, as of 2 November 2022"),
        (Case(status=Status.CUSTODY, as_of=ON, is_old=True), "In custody when last confirmed, on 2 November 2022"),
        (
            Case(status=Status.CUSTODY, is_old=True),
            "In custody when last confirmed, on a day that is not known",
        ),
        (Case(status=Status.FREE, as_of=ON, is_old=True), "At liberty when last confirmed, on 2 November 2022"),
        (Case(status=Status.DIED, as_of=ON), "In memoriam"),
        (Case(status=Status.UNKNOWN, as_of=ON), "Status not confirmed"),
    ],
)
def test_a_status_says_how_old_it_is(case, words):
    assert status_text(case) == words


@pytest.mark.parametrize(
    ("days", "at_least", "words"),
    [
        (1, False, "1 day"),
        (730, False, "730 days"),
        (1, True, "at least 1 day"),
        (730, True, "at least 730 days"),
        (0, True, ""),
        (None, False, ""),
    ],
)
def test_a_count_says_when_it_is_a_lower_bound(days, at_least, words):
    assert days_text(Case(days=days, at_least=at_least)) == words


def test_every_language_has_words_for_everything():
    for language in dict(settings.LANGUAGES):
        with override(language):
            assert all(all_words()), language
