"""Words that somebody said stand between the marks of their language."""

from pathlib import Path

import polib
import pytest

from network_site.quoting import MARKS, marks_of, quoted

CATALOGUES = Path(__file__).parents[2] / "network_site/catalogues/public"
LANGUAGES = sorted(folder.name for folder in CATALOGUES.iterdir())
ALL_MARKS = set('“”„«»‹›‚‘"')


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_of_the_site_use_the_marks_that_quotes_have(language):
    catalogue = polib.pofile(str(CATALOGUES / language / "LC_MESSAGES/django.po"))
    written = [text for entry in catalogue for text in (entry.msgstr, *entry.msgstr_plural.values())]
    others = ALL_MARKS - set(MARKS[language])
    assert [text for text in written if others & set(text)] == []
    assert any(MARKS[language][0] in text for text in written)


@pytest.mark.parametrize(
    ("typed", "language", "shown"),
    [
        ("A letter is a window.", "en", "“A letter is a window.”"),
        ("Ліст — гэта акно.", "be", "«Ліст — гэта акно.»"),
        ("“A letter is a window.”", "hy", "«A letter is a window.»"),
        ("List to okno.", "pl", "„List to okno.”"),
        ("წერილი ფანჯარაა.", "ka", "„წერილი ფანჯარაა.“"),
        ('"Letter", she said, and "window"', "en-gb", '“"Letter", she said, and "window"”'),
        ("«Акно» і «ліст»", "be", "««Акно» і «ліст»»"),
        ("", "en", ""),
        ("?", "xx", "“?”"),
    ],
)
def test_marks_that_were_typed_around_the_whole_are_replaced(typed, language, shown):
    assert quoted(typed, language) == shown


def test_an_unknown_language_has_english_marks():
    assert marks_of("") == marks_of(None) == "“”"
