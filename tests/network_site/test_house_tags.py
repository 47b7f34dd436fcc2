"""The filters and tags of `house`."""

from types import SimpleNamespace

import pytest
from django.utils.translation import override

from network_site.frame import Version
from network_site.templatetags.house import (
    around,
    common_script,
    default_version,
    font,
    isolated,
    second_font,
    sections,
)


@pytest.mark.parametrize(
    ("text", "part", "cut"),
    [
        ("at least 730 days", 730, ("at least ", "730", " days")),
        ("730 days", 730, ("", "730", " days")),
        ("20 May 2020", 20, ("", "20", " May 2020")),
        ("2020 May 20", 20, ("2020 May ", "20", "")),
        ("13 чэрвеня 2025 года", 13, ("", "13", " чэрвеня 2025 года")),
        ("no number", 730, ("no number", "", "")),
    ],
)
def test_a_number_is_found_where_it_stands_alone(text, part, cut):
    assert around(text, part) == cut


def test_texts_stand_under_their_heading_and_other_blocks_alone():
    body = [SimpleNamespace(block_type=kind) for kind in ("text", "heading", "text", "quote", "people", "text")]
    first, second, wide, last = sections(body)
    assert (first.heading, first.blocks) == (None, body[:1])
    assert (second.heading, second.blocks) == (body[1], body[2:4])
    assert wide.is_wide
    assert wide.blocks == [body[4]]
    assert (last.heading, last.blocks, last.is_wide) == (None, [body[5]], False)


def test_readers_of_no_language_get_the_main_one_else_the_first():
    english, belarusian = Version("en", "/en/", True), Version("be", "/be/", False)
    assert default_version([english, belarusian], "be") == belarusian
    assert default_version([english, belarusian], "ka") == english
    assert default_version([], "be") is None


@pytest.mark.parametrize(
    ("language", "script"),
    [
        ("en", "latin"),
        ("nb", "latin"),
        ("ar", "latin"),  # no fonts of its own; figures are in the Latin ones
        ("be", "cyrillic"),
        ("sr", "cyrillic"),
        ("sr-latn", "latin"),
        ("uk", "cyrillic"),
        ("ka", "georgian"),
        ("hy", "armenian"),
    ],
)
def test_a_page_loads_the_fonts_of_its_script(language, script):
    with override(language):
        assert font("serif") == f"network_site/fonts/serif-{script}.woff2"


def test_verse_in_two_scripts_has_one_file_where_one_of_them_is_latin():
    with override("en"):
        assert [common_script(language) for language in ("be", "ka", "pl")] == ["cyrillic", "georgian", "latin"]
    with override("hy"):
        assert [common_script(language) for language in ("en", "be")] == ["armenian", "armenian"]


def test_a_hashtag_keeps_its_direction():
    assert isolated("#Window") == "\u2068#Window\u2069"


def test_a_name_in_another_script_brings_its_font_at_once():
    with override("be"):
        assert second_font("hy") == "network_site/fonts/sans-second-wide.woff2"
        assert [second_font(language) for language in ("uk", "pl", "", None)] == [""] * 4
    with override("en"):
        assert second_font("hy") == "network_site/fonts/sans-second.woff2"
