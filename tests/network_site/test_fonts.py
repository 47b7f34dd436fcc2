"""Each language's letters are promised by the font files that its pages load first."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.utils.translation import override
from fontTools.ttLib import TTFont

from network_site.paper import making
from network_site.pictures import lettering
from network_site.templatetags.house import font, script

STYLESHEET = Path(finders.find("network_site/window.css")).read_text()
FACE = re.compile(r'src: url\("(fonts/[\w-]+\.woff2)"\).*?unicode-range: ([^;]+);', re.DOTALL)
PAPER = Path(making.__file__).parent
LATIN = {
    "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "hr": "abcčćdđefghijklmnoprsštuvzž",
    "nb": "abcdefghijklmnopqrstuvwxyzæøå",
}
ALPHABETS = {
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "ka": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "hy": "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև՛՜՝՞։",
}
FIGURES = "0123456789 \u00a0.,:;!?()-–—…«»„“”’/@#№"


def characters(unicode_range):
    """Give the code points of the value of a unicode-range."""
    found = set()
    for part in unicode_range.split(","):
        first, _hyphen, last = part.strip().removeprefix("U+").partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


FILES = {f"network_site/{file}": characters(text) for file, text in FACE.findall(STYLESHEET)}


@pytest.mark.parametrize("family", ["sans", "serif"])
@pytest.mark.parametrize("language", [*ALPHABETS, *LATIN])
def test_the_letters_of_a_language_are_in_its_fonts(language, family):
    with override(language):
        file = font(family)
    letters = {**ALPHABETS, **LATIN}[language]
    capitals = "" if language == "ka" else letters.upper()  # Georgian is written without
    needed = {ord(letter) for letter in letters + capitals + FIGURES}
    assert needed - FILES[file] == set()  # else the browser would fetch another file
    assert needed - set(TTFont(finders.find(file), lazy=True).getBestCmap()) == set()


@pytest.mark.parametrize("file", ["sans-second", "sans-second-wide"])
def test_second_names_have_the_letters_of_every_language_that_stands_beside(file):
    letters = set("".join([*ALPHABETS.values(), *(LATIN.values() if file.endswith("wide") else ())]))
    needed = {ord(letter) for letter in letters} - set(range(0x20, 0x7F))
    assert needed - FILES[f"network_site/fonts/{file}.woff2"] == set()
    assert needed - set(TTFont(finders.find(f"network_site/fonts/{file}.woff2"), lazy=True).getBestCmap()) == set()


def test_the_stylesheet_begins_with_the_fonts_of_the_script_that_the_page_names():
    for language in ALPHABETS:
        name = script(language)
        family = re.search(rf'^  \[data-script="{name}"\] {{ --letters: "([^"]+)"', STYLESHEET, re.MULTILINE)[1]
        assert f'font-family: "{family}"; src: url("fonts/sans-{name}.woff2")' in STYLESHEET
        verse = re.search(rf'data-script="{name}"\], \[data-verse="{name}"\]\) {{ --verse: "([^"]+)"', STYLESHEET)[1]
        assert f'font-family: "{verse}"; src: url("fonts/serif-{name}.woff2")' in STYLESHEET


@pytest.mark.parametrize("weight", [300, 400, 700, 800])
def test_all_letters_are_there_on_paper_in_every_weight(weight):
    files = (PAPER / "fonts").glob(f"*-{weight}.ttf")
    drawn = set().union(*(TTFont(file).getBestCmap() for file in files))
    for language, letters in {**ALPHABETS, **LATIN}.items():
        capitals = "" if language == "ka" else letters.upper()
        assert [letter for letter in letters + capitals if ord(letter) not in drawn] == [], language


@pytest.mark.parametrize("file", lettering.LETTERS)
def test_cards_are_written_in_letters_that_are_drawn(file):
    drawn = set(TTFont(lettering.FONTS / f"{file}.woff2", lazy=True).getBestCmap())
    assert lettering.letters_of(file) - drawn == set()
    others = set().union(*(lettering.letters_of(other) for other in lettering.LETTERS if other != file))
    assert drawn - lettering.letters_of(file) - others == set()


def test_georgian_and_armenian_are_given_room():
    for rule in (r":lang\(ka\), :lang\(hy\) \{ --tight: 1\.12", r":root:is\(:lang\(ka\), :lang\(hy\)\) \{ --t3"):
        assert re.search(rule, STYLESHEET), rule


def test_no_georgian_is_set_in_capitals():
    rules = [line.strip() for line in STYLESHEET.splitlines() if "text-transform" in line]
    assert [rule for rule in rules if ":not(:lang(ka))" not in rule] == []
