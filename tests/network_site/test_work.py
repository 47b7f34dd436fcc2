"""The worker."""

import os
import signal
import subprocess
import sys
import time

import pytest
from django.core.management import call_command, get_commands

from network_site.management.commands import work


@pytest.fixture
def jobs(monkeypatch):
    """Run the worker with jobs of our own; `run` holds what was run, and ends the worker after `most` runs."""
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}

    class Jobs:
        most, signal, errors = 6, signal.SIGTERM, {}

        def __init__(self):
            self.run = []

        def call(self, name, **options):
            self.run.append(name)
            if len(self.run) >= self.most:
                os.kill(os.getpid(), self.signal)
            if name in self.errors:
                raise self.errors[name]

    jobs = Jobs()
    monkeypatch.setattr(work, "call_command", jobs.call)
    monkeypatch.setattr(work, "close_old_connections", lambda: None)
    monkeypatch.setattr(work, "ROUND", 0.01)
    monkeypatch.setattr(work, "JOBS", [("often", 0), ("seldom", 3600)])
    yield jobs
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_runs_each_job_in_its_time_until_it_is_told_to_end(jobs, number):
    jobs.signal = number
    call_command("work")
    assert jobs.run == ["often", "seldom", "often", "often", "often", "often"]


def test_survives_any_failure_and_logs_only_what_kind_it_was(jobs, caplog):
    jobs.errors = {"often": ValueError("somebody's words"), "seldom": RuntimeError("an address")}
    call_command("work")
    assert jobs.run.count("often") == 5
    assert "often failed: ValueError" in caplog.text and "seldom failed: RuntimeError" in caplog.text
    assert "words" not in caplog.text and "address" not in caplog.text


def test_begins_no_further_job_when_it_is_told_to_end(jobs):
    jobs.most = 1
    call_command("work")
    assert jobs.run == ["often"]


def test_closes_connections_that_are_no_longer_good_before_each_job(jobs, monkeypatch):
    closed = []
    monkeypatch.setattr(work, "close_old_connections", lambda: closed.append(len(jobs.run)))
    jobs.most = 2
    call_command("work")
    assert closed == [0, 1]


def test_its_jobs_are_commands_of_this_site():
    assert {name for name, _seconds in work.JOBS} <= set(get_commands())
    assert all(seconds > 0 for _name, seconds in work.JOBS)


def test_as_a_process_outlives_a_database_without_tables_and_ends_cleanly(tmp_path):
    environ = os.environ | {
        "DATABASE_URL": f"sqlite:///{tmp_path / 'empty.sqlite3'}",
        "DJANGO_SETTINGS_MODULE": "network_site.settings.test",
        "PYTHONUNBUFFERED": "1",
    }
    worker = subprocess.Popen([sys.executable, "manage.py", "work"], env=environ, stderr=subprocess.PIPE, text=True)
    try:
        first = worker.stderr.readline()
        time.sleep(1)
        assert worker.poll() is None
        worker.send_signal(signal.SIGTERM)
        _out, rest = worker.communicate(timeout=30)
    finally:
        worker.kill()
    assert "failed: OperationalError" in first
    assert "Traceback" not in rest
    assert worker.returncode == 0
