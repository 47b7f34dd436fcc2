"""Facts in Ukrainian, Georgian and Armenian: dates, plurals, no English in between."""

import re

import pytest
from django.utils.translation import override

from people.case.derive import Case
from people.case.kinds import Kind, Status, Term
from people.words import days_text, status_text, when_text
from tests.builders import when

WHEN = {
    "2022-11-02": ("2 листопада 2022 року", "2 ნოემბერი, 2022", "2022 թ. նոյեմբերի 2"),
    "2022-11": ("листопад 2022 року", "ნოემბერი, 2022", "2022 թ. նոյեմբեր"),
    "2022": ("2022 рік", "2022 წელი", "2022 թ."),
    "<2020-05-01": ("до 1 травня 2020 року", "უფრო ადრე, ვიდრე 1 მაისი, 2020", "2020 թ. մայիսի 1-ից առաջ"),
    "": ("дата невідома", "თარიღი უცნობია", "ամսաթիվը հայտնի չէ"),
}
LANGUAGES = ("uk", "ka", "hy")


@pytest.mark.parametrize("known", WHEN)
def test_dates_stand_as_the_language_writes_them(known):
    for language, words in zip(LANGUAGES, WHEN[known], strict=True):
        with override(language):
            assert when_text(when(known)) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, ("1 день", "1 დღე", "1 օր")),
        (22, ("22 дні", "22 დღე", "22 օր")),
        (25, ("25 днів", "25 დღე", "25 օր")),
    ],
)
def test_numbers_take_their_plural(count, words):
    for language, days in zip(LANGUAGES, words, strict=True):
        with override(language):
            assert days_text(Case(days=count)) == days
            assert days_text(Case(days=count, at_least=True)).endswith(days)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_a_case_is_english(language):
    with override(language):
        labels = [str(choice.label) for choices in (Kind, Status, Term) for choice in choices]
        texts = [status_text(Case(status=status, is_old=True)) for status in Status]
        assert [words for words in (*labels, *texts) if re.search("[A-Za-z]", words)] == []
