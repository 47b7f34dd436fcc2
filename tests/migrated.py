"""A migrated database on SQLite, kept between runs: a third of a short run would else go into the same migrations.

It is found by what it was made from, so that a changed migration or another version of a library makes a new one.
"""

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from django.conf import settings
from django.db import connection

ROOT = Path(settings.BASE_DIR)


def kept():
    """Give the path of the database that was kept for the present migrations; there may be none."""
    made_from = hashlib.sha256()
    for path in [ROOT / "requirements.txt", *sorted(ROOT.glob("*/migrations/*.py"))]:
        made_from.update(path.read_bytes())
    return ROOT / "var" / "migrated" / f"{made_from.hexdigest()[:16]}.sqlite3"


def start_from_kept():
    """Fill the database of the tests, in memory, with the one that was kept; give the connection that holds it."""
    name = connection.creation._get_test_db_name()
    if connection.vendor != "sqlite" or not connection.creation.is_in_memory_db(name) or not kept().exists():
        return None
    holder = sqlite3.connect(name, uri=True, check_same_thread=False)
    with closing(sqlite3.connect(kept())) as found:
        found.backup(holder)
    return holder


def keep():
    """Keep the database of the tests, just migrated, for the next run."""
    path = kept()
    if connection.vendor != "sqlite" or not connection.is_in_memory_db() or path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}")
    with closing(sqlite3.connect(unfinished)) as copy:
        connection.connection.backup(copy)
    unfinished.rename(path)
