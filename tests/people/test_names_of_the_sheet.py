"""Everybody of the demo's sheet is found by every spelling that it lists. No database: the keys alone."""

import unicodedata
from itertools import permutations

import pytest

from home.demo.facts.examples import EXAMPLES
from home.demo.facts.named import NAMED
from home.demo.facts.people import PEOPLE
from people.names import is_held, search_text, search_words
from people.names.lookalikes import FROM_LATIN, LOOKALIKES

TO_LATIN = {ord(letter): latin for letter, latin in LOOKALIKES["CYRILLIC"].items()}


def spellings_of(row):
    """Give the spellings that the sheet lists for a person, the Latin name first."""
    return [row.name, *(name for _kind, _language, name in row.names)]


EVERYBODY = [*PEOPLE, *NAMED, *EXAMPLES]
TEXTS = {row.name: search_text(spellings_of(row)) for row in EVERYBODY}
FURTHER_APART = {
    "Ales Bialiatski": ["Алесь Беляцкий"],
    "Valiantsin Stefanovich": ["Валентин Стефанович", "Valentin Stefanovic"],
    "Uladzimir Labkovich": ["Владимир Лабкович"],
    "Marfa Rabkova": ["Maria Rabkova"],
    "Andrei Chapiuk": ["Андрей Чепюк"],
    "Leanid Sudalenka": ["Леонид Судаленко"],
    "Nasta Loika": ["Анастасия Лойко", "Anastasia Loika"],
    "Andrei Aliaksandrau": ["Андрей Александров"],
    "Vitold Ashurak": ["Витольд Ашурок"],
}
SPELLINGS = [(row.name, spelling) for row in EVERYBODY for spelling in spellings_of(row)]


def found(query):
    """Give the names of those whom a query finds."""
    words = search_words(query)
    return {name for name, text in TEXTS.items() if words and is_held(words, text)}


def without_marks(text):
    """Give a text as somebody types it who has no keys for diacritics."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def queries(spelling):
    """Give all the ways in which somebody may type a spelling."""
    words = spelling.split()
    yield from (spelling, spelling.upper(), spelling.lower(), spelling.swapcase(), without_marks(spelling))
    yield from (" ".join(order) for order in permutations(words[:3]))
    yield from words
    yield from (word[:4] for word in words)
    yield spelling.replace("-", " ")
    for word in words:  # one letter after the other of another script
        lower = word.lower()
        for place, letter in enumerate(lower):
            for other in (TO_LATIN.get(ord(letter)), FROM_LATIN["CYRILLIC"].get(ord(letter))):
                if other:
                    yield lower[:place] + other + lower[place + 1 :]
        yield lower.translate(FROM_LATIN["CYRILLIC"])
        yield lower.translate(TO_LATIN)


def test_the_sheet_has_as_many_spellings_as_were_counted():
    real = [row for row in EVERYBODY if row in PEOPLE or row in NAMED]
    assert (len(PEOPLE), len(NAMED)) == (12, 16)
    assert sum(len(spellings_of(row)) for row in real) == 57


@pytest.mark.parametrize(("name", "spelling"), SPELLINGS)
def test_each_spelling_finds_its_person_however_it_is_typed(name, spelling):
    for query in queries(spelling):
        assert name in found(query), query


@pytest.mark.parametrize(("name", "spelling"), [pair for pair in SPELLINGS if "Example" not in pair[0]])
def test_a_whole_name_finds_nobody_else(name, spelling):
    assert found(spelling) == {name}


@pytest.mark.parametrize("row", PEOPLE, ids=lambda row: row.name)
def test_the_latin_name_alone_is_found_by_all_spellings_of_the_same_sounds(row):
    """By the Belarusian and Azerbaijani ones, in each script. A Russian form of a name is another one, to be listed."""
    text = search_text([row.name])
    missed = [spelling for spelling in spellings_of(row) if not is_held(search_words(spelling), text)]
    assert missed == FURTHER_APART.get(row.name, [])
