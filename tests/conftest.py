"""What every test gets: a kind of database, a media folder of its own, and nothing left from the test before."""

import pytest
from django.core.cache import caches
from django.db import connection
from django.test import TestCase, TransactionTestCase, override_settings
from django.utils import translation
from hypothesis import settings as hypothesis_settings
from pytest_django.plugin import blocking_manager_key
from wagtail.models import Site

from tests.indexes import leave_indexes_alone
from tests.migrated import keep, start_from_kept

DATABASES = {"sqlite", "postgresql"}
AS_IN_LIFE = {"journey", "torture"}  # with all that Wagtail does on the side when something is saved
# Crawls of whole sites, what is done to files, the forms and roles of the admin, and the words of pages: they ask a
# database nothing that the tests of models and queries do not.
ONCE = {
    "test_action_calendar",
    "test_action_hours",
    "test_actions",
    "test_addresses",
    "test_admin",
    "test_admin_form",
    "test_admin_preview",
    "test_before_live",
    "test_bench",
    "test_birth",
    "test_calendars",
    "test_calls",
    "test_campaign_page",
    "test_cards",
    "test_changes_feed",
    "test_checks",
    "test_confirm",
    "test_content_note",
    "test_crawl",
    "test_decline",
    "test_demo",
    "test_demo_examples",
    "test_demo_facts",
    "test_demo_refused",
    "test_demo_remove",
    "test_demo_words",
    "test_desk",
    "test_directory_birthdays",
    "test_directory_hidden",
    "test_documents",
    "test_doors",
    "test_editors",
    "test_encryption",
    "test_erase",
    "test_feeds",
    "test_form",
    "test_front_page",
    "test_godparents",
    "test_gone",
    "test_guides",
    "test_headers",
    "test_help_texts",
    "test_hidden_facts",
    "test_history",
    "test_house_text",
    "test_icons",
    "test_import",
    "test_import_admin",
    "test_import_files",
    "test_languages",
    "test_late_decision",
    "test_lists",
    "test_looks",
    "test_moves",
    "test_names_admin",
    "test_neutral_values",
    "test_note",
    "test_notices",
    "test_one_source",
    "test_overrides",
    "test_pages",
    "test_palettes",
    "test_papers",
    "test_paste",
    "test_picture_doors",
    "test_picture_markup",
    "test_pictures",
    "test_pictures_ready",
    "test_poem_page",
    "test_poem_round_trip",
    "test_poem_translation",
    "test_post",
    "test_poster",
    "test_press",
    "test_previews",
    "test_profile",
    "test_publication_roles",
    "test_recognised_offer",
    "test_refusals",
    "test_renditions",
    "test_reports",
    "test_roles",
    "test_roles_in_bulk",
    "test_schedule",
    "test_scrub",
    "test_second_house",
    "test_second_look",
    "test_settings",
    "test_share_picture",
    "test_shots",
    "test_signatories",
    "test_sitemap",
    "test_sizes",
    "test_slugs",
    "test_sound",
    "test_source",
    "test_start_house",
    "test_statement_pdf",
    "test_statements",
    "test_structured_data",
    "test_stubs",
    "test_styleguide",
    "test_submitting",
    "test_takedown",
    "test_takedown_form",
    "test_takedown_passages",
    "test_translation_safeguards",
    "test_translators_reach_everything",
    "test_updates",
    "test_ways_round",
    "test_who_may",
    "test_withdrawal",
}

# The same examples in every run: a red build is about the change at hand.
hypothesis_settings.register_profile("house", derandomize=True, database=None, deadline=None)
hypothesis_settings.load_profile("house")


def flushes(item):
    """Return whether the database is emptied at this test's end."""
    if (case := getattr(item, "cls", None)) and issubclass(case, TransactionTestCase):
        return not issubclass(case, TestCase)
    mark, fixtures = item.get_closest_marker("django_db"), set(getattr(item, "fixturenames", ()))
    asked = mark and mark.kwargs.get("transaction")
    return bool(asked or fixtures & {"transactional_db", "live_server"})


def empties_the_house(item):
    """Return whether this test would begin, after another of its kind, without what migrations have put there."""
    if (case := getattr(item, "cls", None)) and issubclass(case, TransactionTestCase):
        return flushes(item) and not case.serialized_rollback
    mark = item.get_closest_marker("django_db")
    asked = mark and mark.kwargs.get("serialized_rollback")
    return flushes(item) and not (asked or "django_db_serialized_rollback" in getattr(item, "fixturenames", ()))


def asks_a_database(item):
    """Return whether the test can read or write a database at all."""
    case, fixtures = getattr(item, "cls", None), set(getattr(item, "fixturenames", ()))
    if case and issubclass(case, TransactionTestCase):
        return True
    return bool(item.get_closest_marker("django_db") or fixtures & {"db", "transactional_db"})


def pytest_collection_modifyitems(config, items):
    """Deselect the tests that are marked for another database, and on a second one those that need none, or one."""
    if careless := [item.nodeid for item in items if empties_the_house(item)]:
        raise pytest.UsageError(f"A transactional test needs serialized_rollback=True as well: {careless}")
    marks = {item: {mark.name for mark in item.iter_markers()} & DATABASES for item in items}
    foreign = [item for item in items if marks[item] and connection.vendor not in marks[item]]
    if connection.vendor != "sqlite":  # rules without a database were tested on the first
        foreign += [item for item in items if not marks[item] and (item.path.stem in ONCE or not asks_a_database(item))]
    if foreign:
        config.hook.pytest_deselected(items=foreign)
        gone = set(foreign)
        items[:] = [item for item in items if item not in gone]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item):
    """Put back, after a test that emptied the database, what migrations had put there: the next may need it."""
    yield
    if flushes(item) and not item.get_closest_marker("journey"):  # each of which begins by putting it there
        with item.config.stash[blocking_manager_key].unblock():
            connection.creation.deserialize_db_from_string(connection._test_serialized_contents)


def broken_promise(reporter):
    """Return why this run does not count although nothing failed, or None."""
    if skipped := len(reporter.stats.get("skipped", [])):
        return f"{skipped} skipped: a test runs or is deselected by its mark, it is never skipped."
    if not any(reporter.stats.get(outcome) for outcome in ("passed", "failed", "error", "xfailed")):
        return "No test was run."
    return None


def pytest_sessionfinish(session, exitstatus):
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None:  # one of several processes: the first one reports for all
        return
    if not session.config.option.collectonly and exitstatus == pytest.ExitCode.OK and broken_promise(reporter):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter, exitstatus, config):
    if config.option.collectonly or exitstatus in {pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.INTERRUPTED}:
        return
    if reason := broken_promise(terminalreporter):
        terminalreporter.write_line(reason, red=True)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings):
    holder = start_from_kept()
    yield
    if holder:
        holder.close()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker, request):
    with django_db_blocker.unblock():
        keep()
    if not all({mark.name for mark in item.iter_markers()} & AS_IN_LIFE for item in request.session.items):
        leave_indexes_alone()


@pytest.fixture(autouse=True, scope="session")
def media_of_this_run(tmp_path_factory):
    with override_settings(MEDIA_ROOT=str(tmp_path_factory.mktemp("media"))):
        yield


@pytest.fixture(autouse=True)
def nothing_left_behind():
    """Forget, after each test, the language and whatever is remembered of rows that are gone.

    Content types stay remembered: they come back under the same numbers, and were one looked up while the rows of a
    flushed database are put back, it would be made anew under a number that belongs to another.
    """
    yield
    translation.deactivate()  # back to LANGUAGE_CODE; deactivate_all() would leave no language at all
    for cache in caches.all(initialized_only=True):
        cache.clear()
    Site.clear_site_root_paths_cache()
