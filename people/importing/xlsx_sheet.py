"""Read the first sheet of an XLSX file. Nothing in it is computed."""

import io
import zipfile
from datetime import date, datetime, time, timedelta

from django.utils.translation import gettext as _
from openpyxl import load_workbook
from openpyxl.styles.numbers import STRIP_RE

from people.importing.limits import MAX_COLUMNS, MAX_UNPACKED_BYTES, MAX_UNPACKED_STYLES
from people.importing.problem import FileProblem

FORMULA, ERROR = "f", "e"


def is_xlsx(data):
    """Say whether `data` (bytes) begins as a packed file does."""
    return data.startswith(b"PK")


def records(data):
    """Give the lines of the first sheet, each a list of texts and of `Unusable` cells; raise FileProblem."""
    _refuse_large(data)
    try:
        workbook = load_workbook(io.BytesIO(data), read_only=True)
        sheet = workbook.worksheets[0]
        sheet.reset_dimensions()  # what the file says of its size need not be true
        for cells in sheet.iter_rows(max_col=MAX_COLUMNS + 1):
            yield [_text(cell) for cell in cells]
    except Exception as error:  # the reader raises whatever a damaged file leads it to
        raise FileProblem(
            _("This XLSX file cannot be read. Open it in a spreadsheet program and save it anew, or as “CSV UTF-8”.")
        ) from error


class Unusable(str):
    """A cell that holds no value of its own: a formula, or an error."""


def _refuse_large(data):
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise FileProblem(_("This file is damaged, or no XLSX. Save the table anew.")) from error
    # No more is unpacked of a part than it says of itself here.
    cells = [part for part in parts if "worksheets/" in part.filename or "sharedStrings" in part.filename]
    total = sum(part.file_size for part in parts)
    if total > MAX_UNPACKED_BYTES or total - sum(part.file_size for part in cells) > MAX_UNPACKED_STYLES:
        raise FileProblem(_("This XLSX file is too large when it is unpacked. Save the table as “CSV UTF-8”."))


def _text(cell):
    value = cell.value
    if value is None:
        return ""
    if cell.data_type in (FORMULA, ERROR):
        return Unusable(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return _day(value.date(), cell.number_format) if value.time() == time.min else value.isoformat(" ")
    if isinstance(value, timedelta):
        return str(value)
    return _day(value, cell.number_format) if isinstance(value, date) else str(value)


def _day(day, number_format):
    """Give a date as precisely as its cell shows it: “03/1971” is a month, and not the first of March."""
    shown = STRIP_RE.sub("", number_format or "").lower()
    if "d" in shown:
        return day.isoformat()
    return day.strftime("%Y-%m") if "m" in shown else day.strftime("%Y")
