"""Lines about people concerned: addresses and telephone numbers never become part of a name."""

import pytest

from people.importing.pasted import read_lines

COUNTRIES = {"Georgia": "GE", "Poland": "PL"}


@pytest.mark.parametrize(
    "line, name, country, left_out",
    [
        ("maria.petrova@mail.ge Maria Petrova, Georgia", "Maria Petrova", "GE", "maria.petrova@mail.ge"),
        ("jane@x.org, Piotr Kowalski, Poland", "Piotr Kowalski", "PL", "jane@x.org"),
        ("1. (jane@x.org), Piotr Kowalski (Poland)", "Piotr Kowalski", "PL", "jane@x.org"),
        ("<jane@x.org> Piotr Kowalski – Poland", "Piotr Kowalski", "PL", "jane@x.org"),
        ("+995 555 12-34-56 Maria Petrova\tGeorgia", "Maria Petrova", "GE", "+995 555 12-34-56"),
        ("Maria Petrova 0048 601 234 567, poet, Georgia", "Maria Petrova", "GE", "poet, 0048 601 234 567"),
        ("Maria Petrova @maria_p, Georgia", "Maria Petrova", "GE", "@maria_p"),
        ("• Maria Petrova, Georgia, poet", "Maria Petrova", "GE", "poet"),
    ],
)
def test_contacts_are_left_out_and_shown(line, name, country, left_out):
    (found,) = read_lines(line, COUNTRIES.get)
    assert (found.name, found.country, found.left_out) == (name, country, left_out)


def test_a_line_of_contacts_alone_has_no_name_and_is_shown_as_that():
    found = read_lines("jane@x.org\nMaria Petrova\n+995 555 12 34 56\nAna Example", COUNTRIES.get)
    assert [(line.number, line.name) for line in found] == [(1, ""), (2, "Maria Petrova"), (3, ""), (4, "Ana Example")]


def test_a_line_without_breaks_is_read_at_once():
    assert len(read_lines("a" * 39_000 + "@", COUNTRIES.get)) == 1
