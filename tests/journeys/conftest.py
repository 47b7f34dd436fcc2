"""Journeys: whole flows in a real Chromium, against a live server with the demo house."""

import os
import sqlite3
import subprocess
from pathlib import Path
from shutil import copyfile
from urllib.parse import urlsplit

import pytest
from django.core.management import call_command
from django.db import connection, connections

from tests.migrated import kept

HERE = Path(__file__).parent
CHROMIUM_ARGS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]

# Playwright keeps an event loop in this thread; Django would refuse to talk to the database from it.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.journey)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings, playwright, tmp_path_factory):
    """Keep SQLite in a file: in memory all threads of the live server would share one connection.

    Playwright starts first: once its event loop runs, Django's connections are other objects, and what was noted
    on the earlier ones (the rows that migrations made) would be lost.
    """
    if connection.vendor == "sqlite":
        path = tmp_path_factory.mktemp("db") / "test.sqlite3"
        connections["default"].settings_dict["TEST"]["NAME"] = str(path)
        if kept().exists():
            copyfile(kept(), path)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    finder = HERE.parents[1] / "scripts" / "chromium"
    path = subprocess.run([finder], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    # Playwright starts Chromium headless and without its sandbox, which root could not have.
    return {**browser_type_launch_args, "executable_path": path, "args": CHROMIUM_ARGS}


@pytest.fixture(scope="session")
def base_url(live_server):
    """Let journeys write page.goto("/en/")."""
    return live_server.url


@pytest.fixture(autouse=True)
def house_of_migrations(django_db_serialized_rollback):
    """Begin each journey with what migrations have put into the database: the journey before has emptied it."""


@pytest.fixture
def page_errors(live_server):
    """Collect what no page may do, from every context of the test; the test fails at its end if there is anything.

    Collected (as texts): errors and policy violations in the console, exceptions, requests to another host, and
    things a page needs that did not come. A document that answers 4xx is for the journey to judge, 5xx is collected;
    a journey that expects one of these takes it out of the list.
    """
    errors = []
    yield errors
    assert not errors, "\n".join(errors)


@pytest.fixture
def new_context(new_context, page_errors, live_server):
    """Make browser contexts that are watched (`context` and `page` come from here too)."""
    own_host = urlsplit(live_server.url).netloc

    def on_console(message):
        # "Failed to load resource" says the same as the answer's status, also for a document.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            page_errors.append(f"console: {message.text}")

    def on_request(request):
        url = urlsplit(request.url)
        if url.scheme not in {"data", "blob", "about"} and url.netloc != own_host:
            page_errors.append(f"other host: {request.url}")

    def on_response(response):
        # Wagtail answers so when a draft would be saved that was published or changed meanwhile.
        if response.status == 400 and response.request.resource_type == "fetch" and response.request.method == "POST":
            return
        if response.status >= (500 if response.request.is_navigation_request() else 400):
            page_errors.append(f"{response.status}: {response.url}")

    def watched_context(**kwargs):
        context = new_context(**kwargs)
        context.on("console", on_console)
        context.on("weberror", lambda error: page_errors.append(f"exception: {error.error}"))
        context.on("request", on_request)
        context.on("response", on_response)
        return context

    return watched_context


@pytest.fixture(scope="session")
def demo_copy(tmp_path_factory):
    return tmp_path_factory.mktemp("demo") / "demo.sqlite3"


@pytest.fixture
def live_demo(transactional_db, live_server, demo_copy):
    """Give a live server with the demo house and its example people, as new for each test."""
    if connection.vendor == "sqlite" and demo_copy.exists():
        with sqlite3.connect(demo_copy) as copy:
            copy.backup(connection.connection)
        copy.close()
        return live_server
    call_command("load_demo", "--examples")
    if connection.vendor == "sqlite":
        with sqlite3.connect(demo_copy) as copy:
            connection.connection.backup(copy)
        copy.close()
    return live_server
