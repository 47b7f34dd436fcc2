"""Lists of signatories as they come from a messenger: numbers, bullets, roles, countries, withheld and withdrawn."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.signatories.lines import read_signatories
from campaigns.signatories.signed import PARTING
from campaigns.signatories.vocabulary import Vocabulary

COUNTRIES = {"belarus": "BY", "беларусь": "BY", "georgia": "GE", "by": "BY", "it": "IT"}
ORGANISATIONS = {"viasna": (1,), "вясна": (1,), "law, rights and freedom": (2,), "house": (3, 4)}
KNOWN = Vocabulary(
    withheld=frozenset({"name withheld", "names withheld", "імя не называецца"}),
    withdrawn=("withdrawn on", "withdrawn", "отозвана"),
    months={"march": 3, "марта": 3},
    after_year=frozenset({"г"}),
    country=lambda text: COUNTRIES.get(text.lower()),
    organisations=lambda text: ORGANISATIONS.get(text.lower(), ()),
)


def read(text):
    return read_signatories(text, KNOWN)


@pytest.mark.parametrize(
    "line",
    [
        "Anna Example, lawyer, Belarus",
        "1. Anna Example, lawyer, Belarus",
        "12) Anna Example — lawyer (Belarus)",
        "3️⃣ Anna Example – lawyer; Belarus",
        "🔟 Anna Example, lawyer 🇧🇾",
        "Anna Example (Belarus, lawyer",
        "✅ *Anna Example*, lawyer, Беларусь",
        "• 🇧🇾 Anna Example: lawyer",
        "№ 7 Anna Example | lawyer | Belarus.",
        "\u200b— “Anna Example”, lawyer (BY)",
        "[21.11.26, 11:30:12] : 4. Anna Example, lawyer, Belarus",
    ],
)
def test_numbers_bullets_flags_and_signs_are_understood(line):
    (found,) = read(line)
    assert (found.name, found.role, found.country, found.left_out) == ("Anna Example", "lawyer", "BY", "")


def test_a_list_that_lost_its_line_breaks_is_not_taken_apart_for_minutes():
    for text in ("a," * 19_000, "withdrawn on " * 3_000):
        (found,) = read(text)
        assert (len(found.name) > 1000, found.role, found.withdrawn_on) == (True, "", None)
    assert [len(found.name) for found in read("1 " * 9_999 + "a\n" + "2 " * 9_999 + "a")] == [19_999, 19_999]


def test_plain_numbers_that_count_lines_are_dropped_and_others_belong_to_the_name():
    assert [found.name for found in read("1 Anna\n2 Maria\n\n26 May Movement")] == ["Anna", "Maria", "26 May Movement"]


def test_organisations_are_found_by_any_name_with_their_commas():
    found = read("🇧🇾 Вясна\nLaw, Rights and Freedom, Georgia\nHouse\nAnna Example, chair, Viasna")
    assert [line.organisations for line in found] == [(1,), (2,), (3, 4), ()]
    assert (found[1].name, found[1].country) == ("Law, Rights and Freedom", "GE")
    assert (found[3].name, found[3].role, found[3].speaks_for) == ("Anna Example", "chair", 1)


def test_quotation_marks_keep_a_name_with_commas_together():
    (found,) = read("«Права, свабода», Беларусь")
    assert (found.name, found.role, found.country) == ("Права, свабода", "", "BY")


@pytest.mark.parametrize(
    ("line", "count", "left_out"),
    [
        ("name withheld", 1, ""),
        ("5. Імя не называецца, doctor", 1, "doctor"),
        ("Name withheld (3)", 3, ""),
        ("4 names withheld", 4, ""),
        ("Names withheld: 12", 12, ""),
    ],
)
def test_withheld_names_are_counted_and_nothing_is_kept_of_them(line, count, left_out):
    (found,) = read(line)
    assert (found.is_withheld, found.count, found.name, found.role) == (True, count, "", "")
    assert found.left_out == left_out


def test_a_name_that_is_to_be_withheld_is_not_kept():
    (found,) = read("Anna Example, lawyer (name withheld)")
    assert (found.is_withheld, found.name, found.role) == (True, "", "")
    assert found.left_out == "Anna Example, lawyer"


@pytest.mark.parametrize(
    "line",
    [
        "Anna Example, lawyer (withdrawn on 3 March 2025)",
        "Anna Example, withdrawn on March 3rd, 2025, lawyer",
        "Anna Example — lawyer, withdrawn: 2025-03-03",
        "Anna Example, lawyer, отозвана 3 марта 2025 г.",
        "Anna Example, lawyer (03.03.25 отозвана)",
    ],
)
def test_withdrawals_are_dated(line):
    (found,) = read(line)
    assert (found.name, found.role, found.withdrawn_on) == ("Anna Example", "lawyer", date(2025, 3, 3))


def test_a_withdrawal_without_a_date_that_can_be_read_stays_in_the_role():
    (found,) = read("Anna Example, withdrawn in spring")
    assert (found.role, found.withdrawn_on) == ("withdrawn in spring", None)


def test_addresses_and_numbers_of_people_are_not_taken_over():
    (found,) = read("Anna Example, lawyer, anna@example.org, +375 29 123-45-67, 1991–2020")
    assert (found.name, found.role) == ("Anna Example", "lawyer, 1991–2020")
    assert found.left_out == "anna@example.org, +375 29 123-45-67"


def test_two_letters_are_a_country_in_brackets_only():
    (first, second) = read("Anna Example, IT\nMaria Example (BY)")
    assert (first.role, first.country, second.role, second.country) == ("IT", "", "", "BY")


def test_headings_and_senders_are_no_signatories():
    found = read("Signatories:\nGeorgia\nAnna Example, [21.11.2026 11:30]\nMaria Example")
    assert [line.is_heading for line in found] == [True, True, True, False]


WORDS = st.sampled_from(
    [
        "Anna",
        "Example",
        "Анна",
        "lawyer",
        "Belarus",
        "Viasna",
        "name withheld",
        "withdrawn on 3 March 2025",
        "3",
        "26 мая",
        "«Права, свабода»",
    ]
)
SIGNS = st.sampled_from([", ", " — ", " (", ") ", ": ", "; ", " ", "1. ", "• ", "✅ ", "🇧🇾", "«", "»", "\t", "2) "])
LINES = st.lists(st.one_of(WORDS, SIGNS), min_size=1, max_size=9).map("".join)
TEXTS = st.one_of(st.lists(LINES, max_size=5).map("\n".join), st.text(max_size=60))


@given(TEXTS)
def test_no_line_with_a_name_is_lost_and_order_is_kept(text):
    numbers = [found.number for found in read(text)]
    assert numbers == sorted(set(numbers))
    for number, line in enumerate(text.splitlines(), start=1):
        if any(word in line for word in ("Anna", "Анна", "lawyer", "Belarus", "Viasna")):
            assert number in numbers, line


def seen(text):
    """Give `text` without pictures and signs that nobody sees."""
    return "".join(sign for sign in text if unicodedata.category(sign) not in ("Cf", "So"))


@given(TEXTS)
def test_every_word_of_a_result_stands_in_its_line(text):
    lines = text.splitlines()
    for found in read(text):
        line = seen(lines[found.number - 1].replace("🇧🇾", "BY"))
        for word in f"{found.name} {found.role} {found.body}".replace(",", " ").split():
            assert seen(word) in line


@given(st.lists(st.sampled_from(["Anna Example", "lawyer in Minsk", "chair", "Анна"]), min_size=1, max_size=4))
def test_what_is_not_understood_stays(parts):
    (found,) = read("7. " + ", ".join(parts))
    assert [found.name, *filter(None, found.role.split(", "))] == parts


MARKS = st.sampled_from(["", "1. ", "2) ", "• ", "✅ ", "— ", "3️⃣ ", "№ 4 ", "5\t", "🇧🇾 "])
AS_PEOPLE_WRITE = st.builds(
    lambda mark, words, separators, bracketed: (
        mark + "".join(map("".join, zip(words, separators, strict=False))).rstrip(" ,—:") + bracketed
    ),
    MARKS,
    st.lists(WORDS.filter(lambda word: word != "3"), min_size=1, max_size=4, unique=True),
    st.lists(st.sampled_from([", ", " — ", ": ", "; ", "\t"]), min_size=4, max_size=4),
    st.sampled_from(["", " (Belarus)", " (name withheld)", " (withdrawn on 2025-03-03)", " 🇧🇾", "."]),
)


def as_line(signed):
    """Give a line as it was understood, for it to be read again."""

    def quoted(name):
        return f"«{name}»" if PARTING.search(name) else name

    name = f"name withheld ({signed.count})" if signed.is_withheld else signed.name
    parts = [quoted(name), signed.role, quoted(signed.body), f"({signed.country})" if signed.country else ""]
    if signed.withdrawn_on:
        parts.append(f"(withdrawn on {signed.withdrawn_on.isoformat()})")
    return ", ".join(filter(None, parts)) + (":" if signed.is_heading else "")


@given(st.lists(AS_PEOPLE_WRITE, max_size=5).map("\n".join))
def test_reading_what_was_read_changes_nothing(text):
    def kept(found):
        return [
            (line.name, line.organisations, line.speaks_for, line.role, line.country, line.withdrawn_on, line.count)
            for line in found
            if line.name or line.is_withheld
        ]

    once = read(text)
    again = read("\n".join(map(as_line, once)))
    assert kept(again) == kept(once)
