"""Verse: lines are kept, and each is translated for itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wagtail_localize.segments import StringSegmentValue

from campaigns.verse import Verse, VerseBlock, VerseField, deepest, keyed_lines, normalise, stanzas

UNEVEN = """\
    The window
looks north,
        always

one line

and the window
looks north,
  and the window
looks north"""


def segments(text, translate=lambda line: line):
    """Give what translators send back for a poem when they make `translate(line)` of each line."""
    return [
        StringSegmentValue(segment.path, translate(segment.render_text()))
        for segment in Verse().get_translatable_segments(text)
    ]


def translated(text, translate):
    return Verse().restore_translated_segments(text, segments(text, translate))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\r\nb\r\n\r\nc", "a\nb\n\nc"),
        ("a\rb", "a\nb"),
        ("a\vb\u2028c\u2029d", "a\nb\nc\nd"),
        ("\t\u00a0a  b\tc \u00a0\n", "\t\u00a0a  b\tc"),
        ("\n\n  a  \n\t\nb\n\n", "  a\n\nb"),
        ("", ""),
        (None, ""),
        (" \n ", ""),
    ],
)
def test_line_ends_become_plain_and_indents_stay(typed, kept):
    assert normalise(typed) == kept


@given(st.text(alphabet="ab \t\r\n~&<>«Ў"))
def test_a_translation_that_changes_nothing_changes_nothing(text):
    without_dropped_lines = text.replace("~", "-")
    assert translated(without_dropped_lines, lambda line: line) == normalise(without_dropped_lines)


def test_uneven_stanzas_indents_and_refrains_come_back():
    assert translated(UNEVEN, str.upper) == UNEVEN.upper()


def test_each_return_of_a_refrain_is_a_segment_of_its_own():
    paths = [segment.path for segment in segments(UNEVEN)]
    assert len(set(paths)) == len(paths) == 8


def test_paths_hold_no_dot():
    assert not any("." in key for _line, key in keyed_lines("a.b\nc. d") if key)


def test_a_line_put_in_between_reopens_only_itself():
    before = {segment.path for segment in segments(UNEVEN)}
    after = {segment.path for segment in segments(UNEVEN.replace("one line", "one line\nand a new one"))}
    assert before < after
    assert len(after - before) == 1


def test_another_indent_reopens_nothing():
    assert [s.path for s in segments(UNEVEN)] == [s.path for s in segments(UNEVEN.replace("        ", "\t"))]


def test_a_tilde_drops_a_line():
    assert translated("a\nb\nc", lambda line: "~" if line == "b" else line) == "a\nc"


def test_a_break_makes_two_lines_with_the_indent_of_one():
    assert translated("a\n  b", lambda line: "c\nd" if line == "b" else line) == "a\n  c\n  d"


def test_a_line_without_translation_stays():
    assert Verse().restore_translated_segments("a\nb", segments("a", lambda line: "x")) == "x\nb"


def test_stanzas_are_parted_by_empty_lines_and_indents_become_steps():
    assert stanzas(UNEVEN) == [
        [("The window", 2), ("looks north,", 0), ("always", 3)],
        [("one line", 0)],
        [("and the window", 0), ("looks north,", 0), ("and the window", 1), ("looks north", 0)],
    ]


def test_there_are_no_more_than_six_steps():
    stairs = stanzas("\n".join(" " * step + "a" for step in range(8)))
    assert [step for _words, step in stairs[0]] == [0, 1, 2, 3, 4, 5, 6, 6]
    assert (deepest(stairs), deepest(stanzas(UNEVEN)), deepest([])) == (6, 3, 0)


def test_a_tab_is_an_indent_of_four():
    assert [step for _words, step in stanzas("a\n  b\n\tc\n    d\n\u00a0\u00a0e")[0]] == [0, 1, 2, 2, 1]


def test_an_empty_poem_has_no_stanza():
    assert stanzas("") == stanzas(" \n\n ") == []


@pytest.mark.parametrize("field", [VerseField().formfield(), VerseBlock().field])
def test_a_form_leaves_the_indent_of_the_first_line_alone(field):
    assert field.clean("    a\nb") == "    a\nb"


def test_a_block_of_verse_is_normalised():
    assert VerseBlock().clean("  a\r\nb  ") == "  a\nb"
