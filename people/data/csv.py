"""Everybody listed as a table (CSV)."""

import csv

from django.http import HttpResponse

from people.data.cells import cell
from people.data.columns import COLUMNS
from people.data.people import exported_people
from people.data.records import person_record
from people.data.view import DataView


class CsvExport(DataView):
    """A header line, then one row a person; the last column is the notice of a demonstration, else empty."""

    def response(self, edition):
        """Give the table in UTF-8, with the mark at its beginning by which spreadsheets know it."""
        response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
        table = csv.writer(response)
        table.writerow([*COLUMNS, "house", "licence", "notice"])
        around = [cell(text) for text in (edition.house_name, edition.licence, edition.notice)]
        for portrayal in exported_people(edition):
            record = person_record(portrayal, edition)
            table.writerow([*(cell(read(record)) for read in COLUMNS.values()), *around])
        return response
