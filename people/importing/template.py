"""The template for editors: all columns, and one made-up person."""

import csv
import io

from openpyxl import Workbook
from wagtail.models import Locale

from people.importing.columns import EVENT_COLUMNS, PERSON_COLUMNS

EVENTS = 3
EXAMPLE = {
    "new": "yes",
    "name": "Anna Example",
    "sort_as": "Example, Anna",
    "gender": "f",
    "countries": "NO",
    "birth_date": "1971-03-29",
    "listed": "no",
    "facts_checked_on": "2025-06-30",
    "source_title": "Example Paper",
    "source_url": "https://example.org/anna",
    "source_publisher": "Example House",
    "source_date": "2025-06-30",
    "event1_kind": "detained",
    "event1_date": "2024-09-17",
    "event1_source": "Example Paper",
    "event2_kind": "sentenced",
    "event2_date": "2025-02",
    "event2_term": "imprisonment",
    "event2_years": "4",
    "event2_months": "6",
    "event2_regime": "colony_general",
    "event2_articles": "1, part 2",
    "event2_court": "Example Court",
    "event2_source": "family",
    "event2_public": "yes",
    "event3_kind": "last_news",
    "event3_date": "<2025-06-30",
    "event3_public": "no",
}


def columns():
    """Give the template's columns: those of a person, a name for each language of the site, and a few events."""
    languages = Locale.objects.order_by("pk").values_list("language_code", flat=True)
    events = [f"event{number}_{column}" for number in range(1, EVENTS + 1) for column in EVENT_COLUMNS]
    return [*PERSON_COLUMNS, *(f"name_{code}" for code in languages), *events]


def as_csv():
    """Give the template as a CSV file (bytes), marked as UTF-8 so that spreadsheet programs read it rightly."""
    file = io.StringIO(newline="")
    csv.writer(file).writerows(_lines())
    return file.getvalue().encode("utf-8-sig")


def as_xlsx():
    """Give the template as an XLSX file (bytes). Its cells are text: no program makes a day of a month there."""
    workbook = Workbook()
    sheet = workbook.active
    for line in _lines():
        sheet.append(line)
    for number in range(1, sheet.max_column + 1):
        sheet.column_dimensions[sheet.cell(1, number).column_letter].number_format = "@"
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.number_format = "@"
    file = io.BytesIO()
    workbook.save(file)
    return file.getvalue()


def _lines():
    names = columns()
    return [names, [EXAMPLE.get(name, "") for name in names]]
