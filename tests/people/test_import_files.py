"""What can be sent as a file of people, and what is said of what cannot."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from django.test import SimpleTestCase
from openpyxl import Workbook
from PIL import Image

from people.case.kinds import Kind, Regime, Term
from people.importing import limits
from people.importing.columns import EVENT_COLUMNS, PERSON_COLUMNS
from people.importing.dates import read_birth, read_when, write_when
from people.importing.problem import FileProblem
from people.importing.reading import read
from tests.people.imports import ANNA, csv_file, xlsx_file

NAME = "Ганна Прыклад"


def problem(data):
    with pytest.raises(FileProblem) as caught:
        read(data)
    return str(caught.value)


class CsvTests(SimpleTestCase):
    def test_every_usual_encoding_and_separator_is_read(self):
        row = {"name": NAME, "countries": "BY"}
        for encoding in ("utf-8", "utf-8-sig", "utf-16"):
            for separator in ",;\t":
                table = read(csv_file(row, encoding=encoding, separator=separator))
                self.assertEqual(table.rows[0].cells, row, (encoding, separator))

    def test_another_encoding_is_named_with_line_and_byte(self):
        data = csv_file({"name": "Anna", "countries": "BY"}, {"name": NAME, "countries": "BY"}, encoding="cp1251")
        said = problem(data)
        self.assertIn("Line 3 is not written in UTF-8", said)
        self.assertIn(f"byte {data.index(NAME.encode('cp1251')) + 1} of the file is 0xC3", said)

    def test_a_photograph_is_no_table_whatever_its_name(self):
        picture = io.BytesIO()
        Image.new("RGB", (9, 9)).save(picture, "JPEG")
        for data in (picture.getvalue(), b"\x89PNG\r\n\x1a\n\0", b"%PDF-1.7\n\xe2", b"\0\0\0\x18ftypheic\0"):
            self.assertEqual(
                problem(data), "This is no table: it is a picture, a recording or a PDF. Choose a CSV or XLSX file."
            )

    def test_a_bound_that_is_no_day_is_told_that_it_needs_one(self):
        for text in (">2020-09", "< 2020"):
            with self.assertRaisesMessage(ValueError, "“Before” and “after” need a whole day, such as >2020-09-17."):
                read_when(text)
        with self.assertRaisesMessage(ValueError, "“nonsense” is no date"):
            read_when(">nonsense")

    def test_a_false_utf_16_is_told(self):
        self.assertIn("says that it is UTF-16", problem(b"\xff\xfen"))

    def test_row_numbers_are_those_of_a_spreadsheet(self):
        rows = read(b'name,countries\r\n\r\n"Anna\nExample",BY\r\n,,\r\nMaria Example,GE\r\n').rows
        self.assertEqual([row.number for row in rows], [3, 5])

    def test_a_separator_within_a_name_is_no_separator(self):
        row = {"name": "Anna; Example, Jr", "countries": "BY", "sort_as": "Example"}
        self.assertEqual(read(csv_file(row)).rows[0].cells, row)

    def test_a_missing_quotation_mark_is_told_by_its_line(self):
        self.assertIn("Line 2", problem(b'name,countries\n"Anna"x,BY\n'))

    def test_cells_that_an_export_made_harmless_are_read_as_they_were(self):
        self.assertEqual(read(csv_file(ANNA | {"sort_as": "'-Example"})).rows[0].cells["sort_as"], "-Example")

    def test_cells_beyond_the_header_are_told(self):
        self.assertIn("without a name", read(b"name,countries\nAnna,BY,x\n").rows[0].problems[0])


class ColumnTests(SimpleTestCase):
    def test_missing_and_unknown_and_doubled_columns_are_named(self):
        self.assertIn("“countries”", problem(b"name\nAnna\n"))
        self.assertIn("no column “nmae”", problem(b"nmae,countries\nAnna,BY\n"))
        self.assertIn("“name” stands there twice", problem(b"name,Name,countries\nA,B,BY\n"))
        self.assertIn("no column “event21_kind”", problem(b"name,countries,event21_kind\nA,BY,x\n"))

    def test_names_of_columns_are_read_kindly(self):
        cells = read(b"Name;Countries;Birth date;Event 1 kind\nA;BY;1971;detained\n").rows[0].cells
        self.assertEqual(list(cells), ["name", "countries", "birth_date", "event1_kind"])

    def test_switches_consent_and_status_are_passed_over_and_said_to_be(self):
        table = read(
            csv_file(ANNA | {"show_birthday": "yes", "consent_by": "self", "status": "free", "is_listed": "yes"})
        )
        self.assertEqual(len(table.notes), 4)
        self.assertIn("“show_birthday” is passed over: that is decided for each person", table.notes[0])
        self.assertIn("“status” is passed over: an export has it to be read", table.notes[2])
        self.assertIn("“listed”", table.notes[3])


class XlsxTests(SimpleTestCase):
    def test_dates_are_as_precise_as_their_cells_show_them(self):
        workbook = Workbook()
        sheet = workbook.active
        sheet.append(["name", "countries", "birth_date", "facts_checked_on", "event1_date", "event1_years"])
        sheet.append(["Anna", "BY", datetime(1971, 3, 1), date(2025, 6, 1), date(2020, 1, 1), 4.0])
        sheet["C2"].number_format, sheet["E2"].number_format = "mmm\\ yyyy", "yyyy"
        file = io.BytesIO()
        workbook.save(file)
        cells = read(file.getvalue()).rows[0].cells
        self.assertEqual(cells["birth_date"], "1971-03")
        self.assertEqual(cells["facts_checked_on"], "2025-06-01")
        self.assertEqual((cells["event1_date"], cells["event1_years"]), ("2020", "4"))

    def test_a_formula_is_not_computed_and_is_told(self):
        row = read(xlsx_file(["name", "countries"], ["=A1", "BY"])).rows[0]
        self.assertEqual(row.cells, {"countries": "BY"})
        self.assertIn("name: the cell holds a formula", row.problems[0])

    def test_a_file_that_unpacks_to_too_much_is_refused_unread(self):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/worksheets/sheet1.xml", b"0" * (limits.MAX_UNPACKED_BYTES + 1))
        self.assertLess(len(file.getvalue()), limits.MEGABYTE)
        self.assertIn("too large when it is unpacked", problem(file.getvalue()))

    def test_a_cell_far_away_fills_no_memory(self):
        workbook = Workbook()
        workbook.active["A1"], workbook.active["B1"], workbook.active["XFD1048576"] = "name", "countries", "x"
        file = io.BytesIO()
        workbook.save(file)
        self.assertIn("lines", problem(file.getvalue()))


NONSENSE = {
    "empty": b"",
    "blank": b"\n\n ,,\n",
    "binary": bytes(range(256)) * 20,
    "html": b"<!doctype html><html><body><table><tr><td>name</td></tr></table></body></html>",
    "zip": b"PK\x03\x04 and no more",
    "old excel": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "one column": b"Anna\nMaria\n",
    "no header": b"Anna Example,BY\nMaria Example,GE\n",
    "header alone": b"name,countries\n",
    "10,000 columns": b",".join(b"name" for _ in range(10_000)) + b"\nx\n",
    "too many rows": b"name,countries\n" + b"Anna,BY\n" * (limits.MAX_ROWS + 1),
    "too large": b"x" * (limits.MAX_BYTES + 1),
    "nulls": b"name,countries\nA\0nna,BY\n",
    "one long cell": b"name,countries\n" + b"x" * 200_000 + b",BY\n",
}


@pytest.mark.parametrize("data", NONSENSE.values(), ids=NONSENSE)
def test_nonsense_is_answered_with_one_sentence(data):
    said = problem(data)
    assert said.endswith((".", "?"))
    assert len(said) < 300


@pytest.mark.parametrize(
    "text", ["2020", "2020-09", "2020-09-17", "<2020-09-17", ">2020-09-17", "2020-09-17/2020-10-01", "unknown"]
)
def test_dates_are_written_as_they_are_read(text):
    assert write_when(read_when(text)) == text


@pytest.mark.parametrize(
    "text", ["2020-13", "2021-02-29", "17.09.2020", "2020-9-1", "soon", "2020-10-01/2020-09-17", "<", "0000", "٢٠٢٠"]
)
def test_what_is_no_date_is_told(text):
    with pytest.raises(ValueError, match=r"\.$|second"):
        read_when(text)


def test_every_column_and_every_word_for_one_is_documented():
    guide = (Path(__file__).resolve().parents[2] / "docs" / "import.md").read_text(encoding="utf-8")
    words = [*PERSON_COLUMNS, *(f"event1_{column}" for column in EVENT_COLUMNS)]
    words += [choice.value for choices in (Kind, Term, Regime) for choice in choices]
    assert [word for word in words if f"`{word}`" not in guide] == []


def test_a_birth_is_a_day_a_month_or_a_year():
    with pytest.raises(ValueError, match="1971"):
        read_birth("<1971-01-01")
