"""What a long preparation has made, put back row by row: the preparation itself runs once a process."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db import connection, transaction
from django.utils import timezone
from wagtail.models import Site


@dataclass
class Snapshot:
    """The rows of the tables that a preparation changed: as they were before it, and after it."""

    taken_at: datetime = field(default_factory=timezone.now)
    before: dict = field(default_factory=dict)
    after: dict = field(default_factory=dict)

    @classmethod
    def of(cls, prepare):
        """Run `prepare` and give the snapshot of what it did."""
        before = {table: _rows(table) for table in _tables()}
        prepare()
        after = {table: _rows(table) for table in before}
        changed = [table for table in before if before[table] != after[table]]
        return cls(before={table: before[table] for table in changed}, after={table: after[table] for table in changed})

    def fits(self):
        """Say whether the tables are as they were before the preparation, and the clock has not been turned back."""
        return self.taken_at <= timezone.now() and all(_rows(table) == rows for table, rows in self.before.items())

    def put_back(self):
        """Make the tables what they were after the preparation."""
        # Rows may point to rows that follow: that is looked at when the transaction ends.
        with transaction.atomic(), connection.cursor() as cursor:
            for table, rows in self.after.items():
                gone = self.before[table] - rows
                new = sorted(rows - self.before[table], key=str)
                name = connection.ops.quote_name(table)
                if gone:
                    cursor.execute(f"DELETE FROM {name}")
                    new = sorted(rows, key=str)
                if new:
                    places = ", ".join(["%s"] * len(new[0]))
                    cursor.executemany(f"INSERT INTO {name} VALUES ({places})", new)
        Site.clear_site_root_paths_cache()


def _tables():
    # The index of words on SQLite is kept by triggers.
    return [name for name in connection.introspection.django_table_names(only_existing=True) if "_fts" not in name]


def _rows(table):
    """Give the rows of a table as the database holds them: a sign before the column keeps SQLite from converting."""
    with connection.cursor() as cursor:
        name = connection.ops.quote_name(table)
        cursor.execute(f"SELECT * FROM {name} LIMIT 0")
        sign = "+" if connection.vendor == "sqlite" else ""
        columns = ", ".join(f"{sign}{connection.ops.quote_name(column[0])}" for column in cursor.description)
        cursor.execute(f"SELECT {columns} FROM {name}")
        return set(cursor.fetchall())
