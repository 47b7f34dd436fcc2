"""Files for the tests of imports. Import what you need."""

import csv
import io

from openpyxl import Workbook

from people.importing.reading import read
from people.importing.row import digest_of
from people.importing.saving import save
from people.importing.starting import begin, examine_rows, upload

ANNA = {"name": "Anna Example", "countries": "BY"}


def csv_file(*rows, encoding="utf-8", separator=","):
    """Give a CSV file (bytes) with a row for each dict of `rows`, and all their columns."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, columns, delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode(encoding)


def xlsx_file(*lines):
    """Give an XLSX file (bytes) with the lines, each a list of cells."""
    workbook = Workbook()
    for line in lines:
        workbook.active.append(line)
    file = io.BytesIO()
    workbook.save(file)
    return file.getvalue()


def examined(*rows):
    """Give the findings about the rows."""
    return examine_rows(read(csv_file(*rows)).rows)


def imported(*rows, user=None, skip_refused=False):
    """Import the rows to the end, and give the run; None when it was not begun."""
    read_rows = read(csv_file(*rows)).rows
    run = upload("people.csv", read_rows, user)
    if not begin(run, read_rows, examine_rows(read_rows), skip_refused):
        return None
    for _batch in save(run, user):
        pass
    assert run.finished_at and run.digest == digest_of(read_rows)
    return run
