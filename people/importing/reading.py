"""From the bytes of a file to its rows."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from people.data.cells import cell as harmless
from people.importing import csv_text, xlsx_sheet
from people.importing.columns import columns_of
from people.importing.limits import MAX_BYTES, MAX_COLUMNS, MAX_LINES, MAX_ROWS, MEGABYTE
from people.importing.problem import FileProblem
from people.importing.row import Row


@dataclass(frozen=True)
class Table:
    """The rows of a file, and what is to be said of its columns."""

    rows: list
    notes: list


def read(data):
    """Give the Table that a CSV or XLSX file (bytes) holds; raise FileProblem when it holds none."""
    if len(data) > MAX_BYTES:
        raise FileProblem(too_large())
    records = xlsx_sheet.records(data) if xlsx_sheet.is_xlsx(data) else csv_text.records(data)
    numbered = _filled(records)
    _number, header = next(numbered, (0, None))
    if header is None:
        raise FileProblem(_("The file is empty."))
    header = _without_empty_end(header)
    if len(header) > MAX_COLUMNS:
        raise FileProblem(_("The file has more than %(most)d columns.") % {"most": MAX_COLUMNS})
    columns, notes = columns_of(header)
    rows = []
    for number, record in numbered:
        if len(rows) == MAX_ROWS:
            raise FileProblem(_("The file has more than %(most)d rows. Divide it.") % {"most": MAX_ROWS})
        rows.append(_row(number, columns, record))
    if not rows:
        raise FileProblem(_("The file has a header and no rows."))
    return Table(rows, notes)


def _filled(records):
    """Give number and record of those that are not empty; raise FileProblem when there are too many lines."""
    for number, record in enumerate(records, start=1):
        if number > MAX_LINES:
            raise FileProblem(_("The table has more than %(most)d lines. Delete the empty ones.") % {"most": MAX_LINES})
        if any(map(str.strip, record)):
            yield number, record


def too_large():
    """Give the sentence for a file with too many bytes."""
    return _("The file is larger than %(most)d megabytes. Divide it.") % {"most": MAX_BYTES // MEGABYTE}


def _without_empty_end(header):
    filled = [place for place, name in enumerate(header) if name.strip()]
    return header[: filled[-1] + 1]


def _row(number, columns, record):
    problems = []
    cells = {}
    for column, cell in zip(columns, record, strict=False):
        if isinstance(cell, xlsx_sheet.Unusable):
            problems.append(_("%(column)s: the cell holds a formula. Paste its value.") % {"column": column or "?"})
        elif text := _plain(cell):
            cells[column] = text
    if "" in cells or any(cell.strip() for cell in record[len(columns) :]):
        problems.append(_("The row has a cell in a column without a name. Is a quotation mark missing?"))
    cells.pop("", None)
    return Row(number, cells, tuple(problems))


def _plain(cell):
    """Give a cell without blanks around it, and without the mark by which an export made a formula harmless."""
    text = cell.strip()
    return text[1:] if text[:1] == "'" and harmless(text[1:]) == text else text
