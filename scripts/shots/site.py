"""A demo site of its own for the pictures, on a free port, thrown away afterwards."""

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import urlopen
from xml.etree import ElementTree

import django
from django.core.management import call_command, get_commands
from django.db import connections

from scripts.shots.kinds import languages_by_path, locations

PATIENCE = 90  # seconds: the machine may be busy
# In a process of its own: models cannot be imported here before Django knows the database.
STORE_EVERYTHING = "from scripts.shots.sentences import store_everything; store_everything()"


@contextmanager
def own_site(log, *, examples=False):
    """Give the address of a new demo site; its database and media are gone afterwards.

    `log` is a file for its words; with `examples` the site names nobody real.
    """
    with TemporaryDirectory(prefix="shots-") as folder:
        port = free_port()
        base = f"http://127.0.0.1:{port}"
        os.environ.update(
            DJANGO_SETTINGS_MODULE="scripts.shots.settings",
            DATABASE_URL=f"sqlite:///{folder}/db.sqlite3",
            MEDIA_ROOT=f"{folder}/media",
            STATIC_ROOT=f"{folder}/static",
            CACHE_URL=f"filecache://{folder}/cache",
            BASE_URL=base,
        )
        prepare(examples=examples)
        subprocess.run([sys.executable, "manage.py", "shell", "-v0", "-c", STORE_EVERYTHING], check=True)
        command = [sys.executable, "manage.py", "runserver", "--noreload", f"127.0.0.1:{port}"]
        server = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            wait_for(base, server, log)
            yield base
        finally:
            server.terminate()
            server.wait()


def free_port():
    """Return the number of a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def prepare(*, examples):
    """Fill the database that the environment names."""
    django.setup()
    call_command("compile_catalogues")
    call_command("collectstatic", interactive=False, verbosity=0)
    call_command("migrate", interactive=False, verbosity=0)
    call_command("load_demo", examples=examples)
    if "make_renditions" in get_commands():
        call_command("make_renditions")
    connections.close_all()


def wait_for(base, server, log):
    """Return when the site answers. Raises SystemExit where it ended or did not within PATIENCE."""
    until = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < until:
        try:
            urlopen(f"{base}/healthz", timeout=PATIENCE).close()
            return
        except URLError:
            time.sleep(0.1)
    raise SystemExit(f"The site did not start. What it said is in {log.name}")


def read_sitemap(base):
    """Return {path below the language: language codes} of the site. Raises SystemExit where it has no sitemap."""
    try:
        waiting, urls = [f"{base}/sitemap.xml"], []
        while waiting:
            with urlopen(waiting.pop(0), timeout=PATIENCE) as answer:
                is_index, found = locations(answer.read())
            (waiting if is_index else urls).extend(found)
    except (URLError, ElementTree.ParseError) as error:
        raise SystemExit(f"{base}/sitemap.xml cannot be read: {error}") from error
    return languages_by_path(urls)
