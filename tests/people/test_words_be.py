"""Facts in Belarusian: cases of months, four kinds of plural, no English in between."""

import re
from datetime import date

import pytest
from django.utils.translation import override

from people.case.derive import Case
from people.case.kinds import Kind, Status, Term
from people.sentences.length import length_after_to, length_noun
from people.words import days_text, status_text, when_text
from tests.builders import when


@pytest.fixture(autouse=True)
def in_belarusian():
    with override("be"):
        yield


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ("2022-11-02", "2 лістапада 2022 года"),
        ("2022-11", "лістапад 2022 года"),
        ("2022", "2022 год"),
        ("<2020-05-01", "да 1 мая 2020 года"),
        (">2020-02-01", "пасля 1 лютага 2020 года"),
        ("2020-09-17/2020-10-01", "паміж 17 верасня 2020 года і 1 кастрычніка 2020 года"),
        ("", "дата невядомая"),
    ],
)
def test_months_stand_in_their_case(known, words):
    assert when_text(when(known)) == words


@pytest.mark.parametrize(
    ("count", "days", "years", "months"),
    [
        (1, "1 дзень", "1 год", "1 месяц"),
        (2, "2 дні", "2 гады", "2 месяцы"),
        (5, "5 дзён", "5 гадоў", "5 месяцаў"),
        (11, "11 дзён", "11 гадоў", "11 месяцаў"),
        (21, "21 дзень", "21 год", "21 месяц"),
        (22, "22 дні", "22 гады", "22 месяцы"),
        (111, "111 дзён", "111 гадоў", "111 месяцаў"),
    ],
)
def test_numbers_take_their_plural(count, days, years, months):
    assert days_text(Case(days=count)) == days
    assert days_text(Case(days=count, at_least=True)).endswith(days)
    assert (length_after_to(count, None), length_noun(None, count)) == (years, months)


def test_an_old_status_says_when_it_was_last_confirmed():
    case = Case(status=Status.CUSTODY, as_of=date(2022, 11, 2), is_old=True)
    assert status_text(case) == "У зняволенні, апошні раз пацверджана 2 лістапада 2022 года"


@pytest.mark.parametrize("choices", [Kind, Status, Term])
def test_no_word_of_a_case_is_english(choices):
    assert [choice for choice in choices if re.search("[A-Za-z]", str(choice.label))] == []
