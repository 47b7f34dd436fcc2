"""Words that mix scripts are pointed at, letter by letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.names import mixed_script_words


@pytest.mark.parametrize(
    "text",
    [
        "Anna Example",
        "Ганна Прыклад",
        "Anna Прыклад",
        "Анна-Maria",  # two names, each in a script of its own
        "ანა მაგალითი",
        "Աննա Օրինակ",
        "Ülviyyə Əli",
        "Jeanne d’Arc",
        "Дар'я",
        "Anna 2",
        "Анна2",
        "",
        "!!! 😀 \0",
    ],
)
def test_a_name_of_one_script_is_not_pointed_at(text):
    assert mixed_script_words(text) == []


@pytest.mark.parametrize(
    ("text", "word", "script", "strangers"),
    [
        ("Bаrys Example", "Bаrys", "LATIN", [("а", "CYRILLIC")]),
        ("Лабкoвiч", "Лабкoвiч", "CYRILLIC", [("o", "LATIN"), ("i", "LATIN")]),
        ("Anna Exаmрlе", "Exаmрlе", "LATIN", [("а", "CYRILLIC"), ("р", "CYRILLIC"), ("е", "CYRILLIC")]),
        ("Αnna", "Αnna", "LATIN", [("Α", "GREEK")]),
        ("Mәmmәdli", "Mәmmәdli", "LATIN", [("ә", "CYRILLIC")]),
        ("oրինակ", "oրինակ", "ARMENIAN", [("o", "LATIN")]),
        ("ანa", "ანa", "GEORGIAN", [("a", "LATIN")]),
        ("Anna-Маrіа", "Маrіа", "CYRILLIC", [("r", "LATIN")]),
        ("Дaр’я", "Дaря", "CYRILLIC", [("a", "LATIN")]),
        ("Анна 2a3б", "2a3б", "CYRILLIC", [("a", "LATIN")]),
    ],
)
def test_the_letters_of_the_other_script_are_named(text, word, script, strangers):
    (found,) = mixed_script_words(text)
    assert (found.word, found.script, list(found.strangers)) == (word, script, strangers)


def test_where_half_is_of_each_script_the_rest_of_the_name_decides():
    assert mixed_script_words("Aн Прыклад")[0].script == "CYRILLIC"
    assert mixed_script_words("Aн Example")[0].script == "LATIN"


def test_a_word_is_pointed_at_once():
    assert len(mixed_script_words("Bаrys Bаrys")) == 1


@given(st.text())
def test_any_text_can_be_looked_at(text):
    for found in mixed_script_words(text):
        assert found.strangers
        assert all(letter in found.word and script != found.script for letter, script in found.strangers)
