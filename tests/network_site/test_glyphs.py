"""Every letter of every catalogue is drawn in the fonts of the site, and drawn at each weight that is used."""

import re
from functools import cache
from pathlib import Path

import polib
import pytest
from django.contrib.staticfiles import finders
from fontTools.ttLib import TTFont

STYLESHEET = Path(finders.find("network_site/window.css")).read_text()
FONTS = sorted(Path(finders.find("network_site/fonts/sans-latin.woff2")).parent.glob("*.woff2"))
VARIABLE = {f"sans-{script}.woff2" for script in ("latin", "cyrillic", "georgian", "armenian")}
CATALOGUES = Path(__file__).parents[2] / "network_site/catalogues/public"
MADE_UP = "\n\t\ufffd"  # the last stands in a sentence about itself


@cache
def drawn(family):
    """Give the letters that the files of a family (sans or serif) draw."""
    files = [TTFont(file, lazy=True) for file in FONTS if file.name.startswith(family)]
    return {chr(code) for font in files for code in font.getBestCmap()}


@pytest.mark.parametrize(
    "catalogue", sorted(CATALOGUES.glob("*/LC_MESSAGES/django.po")), ids=lambda path: path.parts[-3]
)
@pytest.mark.parametrize("family", ["sans", "serif"])
def test_no_word_has_a_letter_that_is_not_drawn(catalogue, family):
    written = {
        sign for entry in polib.pofile(str(catalogue)) for sign in entry.msgstr + "".join(entry.msgstr_plural.values())
    }
    assert written - drawn(family) - set(MADE_UP) == set()


@pytest.mark.parametrize("file", [file for file in FONTS if file.name in VARIABLE], ids=lambda file: file.stem)
def test_each_script_is_drawn_at_every_weight_that_the_stylesheet_asks_for(file):
    used = {int(weight) for weight in re.findall(r"font-weight: (\d+)[;} ]", STYLESHEET)}
    (weight,) = [axis for axis in TTFont(file, lazy=True)["fvar"].axes if axis.axisTag == "wght"]
    assert weight.minValue <= min(used) <= max(used) <= weight.maxValue


def test_no_slant_and_no_weight_is_computed():
    assert "font-synthesis: none" in STYLESHEET
    assert not re.search(r"font-style:(?! normal)", STYLESHEET)


def test_what_is_set_in_the_letters_of_second_names_is_set_at_their_one_weight():
    rules = [line for line in STYLESHEET.splitlines() if "font-family: var(--second)" in line]
    assert rules
    assert [rule for rule in rules if "font-weight: 300" not in rule] == []
