"""What tests of the exports read."""

import csv
import io

from tests.builders import InAHouse


class InExports(InAHouse):
    """Tests in a house whose register is given away as data."""

    def json(self, language="en"):
        return self.client.get(f"/{language}/people/export.json").json()

    def of_anna(self, language="en"):
        (anna,) = self.json(language)["people"]
        return anna

    def table(self, language="en"):
        """Give the rows of the table as dicts."""
        answer = self.client.get(f"/{language}/people/export.csv")
        self.assertEqual(answer.headers["Content-Type"], "text/csv; charset=utf-8")
        self.assertTrue(answer.content.startswith(b"\xef\xbb\xbf"))
        return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"), newline="")))
