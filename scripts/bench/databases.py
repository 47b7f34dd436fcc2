"""Throw-away databases: an empty house is made once and copied for each size. The environment's own is not touched."""

from contextlib import contextmanager
from tempfile import TemporaryDirectory

from django.db import connection

from home.house.start import start_house

LANGUAGES = ["en", "be"]


@contextmanager
def houses(sizes):
    """Give {size: name of a database with an empty house}; all of them are gone afterwards."""
    name, creation = connection.settings_dict["NAME"], connection.creation
    quiet = {"verbosity": 0, "autoclobber": True}
    with TemporaryDirectory(prefix="bench-") as folder:
        is_file = connection.vendor == "sqlite"
        connection.settings_dict["TEST"]["NAME"] = f"{folder}/house.sqlite3" if is_file else "bench_house"
        creation.create_test_db(serialize=False, **quiet)
        try:
            start_house("Example House", LANGUAGES)
            connection.close()  # a database that is in use is not copied
            for size in sizes:
                creation.clone_test_db(suffix=str(size), **quiet)
            yield {size: creation.get_test_db_clone_settings(str(size))["NAME"] for size in sizes}
        finally:
            for size in sizes:
                creation.destroy_test_db(suffix=str(size), verbosity=0, keepdb=False)
            creation.destroy_test_db(name, verbosity=0)
