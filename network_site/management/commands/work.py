"""The worker: runs the jobs of the house, each in its own time."""

import logging
import signal
import time

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import close_old_connections

# Command, and how many seconds pass between two runs of it.
JOBS = [
    ("deliver_messages", 5),
    ("make_renditions", 5),
    ("make_cards", 30),
    ("publish_scheduled", 60),
    ("derive_facts", 60),
    ("fill_search", 60),
]
ROUND = 0.5

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    """Runs until it is told to end (SIGTERM, SIGINT); a job that has begun is finished first."""

    help = "Run the jobs of the house until the process is told to end."

    def handle(self, *args, **options):
        """Run the jobs in rounds. A job that fails is logged by the class of its error, and tried again in its time."""
        self.is_ending = False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self.end)
        due = {name: time.monotonic() for name, _seconds in JOBS}
        while not self.is_ending:
            for name, seconds in JOBS:
                if not self.is_ending and due[name] <= time.monotonic():
                    self.run_job(name)
                    due[name] = time.monotonic() + seconds
            time.sleep(ROUND)

    def end(self, *signal_and_frame):
        """Let the round at hand be the last."""
        self.is_ending = True

    def run_job(self, name):
        """Run one command, with database connections that are still good."""
        try:
            close_old_connections()
            call_command(name, stdout=self.stdout, stderr=self.stderr)
        except Exception as error:  # no job may keep the others from running
            logger.error("%s failed: %s", name, type(error).__name__)
