"""Names as large as a sheet takes them, and codes for telephones."""

from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

from network_site.paper.fitting import SIZES, fitted
from network_site.paper.qr import qr_code
from network_site.pictures.lettering import length

LONG = "Valiantsin Aleksandravich Stefanovich-Example"


@pytest.mark.parametrize("name", ["Anna Example", LONG, "Валянцін Стэфановіч-Прыклад", "ვალიანცინ სტეფანოვიჩი", "Անի"])
@pytest.mark.parametrize(("width", "height"), [(89, 28), (49, 27)])
def test_a_name_stays_in_its_place_and_breaks_only_between_words(name, width, height):
    found = fitted([(name, 800), ("Ганна Прыклад", 300)], width, height)
    assert [" ".join(words.lines) for words in found.texts] == [name, "Ганна Прыклад"]
    assert found.height <= height
    closer = 1 if name[0] > "\u0500" else 0.97  # letters of most scripts stand closer on a sheet
    assert max(length(line, 100, 800) for line in found.texts[0].lines) * found.size / 100 * closer <= width + 3


def test_a_short_name_is_larger_than_a_long_one_and_stands_in_one_line():
    short, long = (fitted([(name, 800)], 89, 28) for name in ("Anna Example", LONG))
    assert short.size > long.size
    assert short.is_unbroken
    assert not long.is_unbroken


def test_what_is_in_no_font_of_ours_or_fits_nowhere_is_set_all_the_same():
    assert fitted([("漢字", 800)], 89, 28).texts[0].lines == ["漢字"]
    assert fitted([("W" * 200, 800)], 89, 28).size == SIZES[-1]


def test_the_stylesheet_has_every_size():
    css = Path(finders.find("network_site/sheets.css")).read_text()
    assert [size for size in SIZES if f'[data-size="{size:g}"]' not in css] == []


def test_a_code_has_its_quiet_margin_and_three_corners():
    code = qr_code("https://example.org/be/people/anna-example/")
    rows = [set() for _row in range(code.size)]
    for run in code.squares.split("z")[:-1]:
        start, _h, rest = run[1:].partition("h")
        x, y = map(int, start.split())
        rows[y].update(range(x, x + int(rest.partition("v")[0])))
    assert all(not row for row in rows[:4] + rows[-4:])
    corner = set(range(4, 11))
    assert corner <= rows[4]
    assert set(range(code.size - 11, code.size - 4)) <= rows[4]
    assert corner <= rows[-5]
