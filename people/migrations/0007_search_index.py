"""The index that the search uses on PostgreSQL."""

import logging

from django.db import DatabaseError, migrations, transaction

logger = logging.getLogger(__name__)

EXTENSION = "CREATE EXTENSION IF NOT EXISTS pg_trgm"
INDEX = (
    "CREATE INDEX IF NOT EXISTS person_search_text ON people_person USING gin (search_text gin_trgm_ops) "
    # Without: after an import of thousands each search would read them one by one until the next vacuum.
    "WITH (fastupdate = off)"
)


def make_index(apps, schema_editor):
    """Make the index of trigrams. Where PostgreSQL does not let us have them, say so and go on without."""
    connection = schema_editor.connection
    if connection.vendor != "postgresql":
        return
    try:
        with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
            cursor.execute(EXTENSION)
            cursor.execute(INDEX)
    except DatabaseError as error:
        logger.warning(
            "\nThe search goes without the extension pg_trgm: it finds names in any spelling and script, but none "
            "that are misspelt, and is slower with many thousand people.\nThe database said: %s\n"
            "To have it, let the database's administrator run in this database, then start the site anew:\n"
            "  %s;\n  %s;",
            str(error).strip(),
            EXTENSION,
            INDEX,
        )


def drop_index(apps, schema_editor):
    """Drop the index; the extension may be of use to others."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP INDEX IF EXISTS person_search_text")


class Migration(migrations.Migration):

    dependencies = [("people", "0006_recognised_by")]

    operations = [
        migrations.RunPython(make_index, drop_index),
    ]
