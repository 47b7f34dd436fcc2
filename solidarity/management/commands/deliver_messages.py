"""Tell staff of waiting messages."""

from django.core.management.base import BaseCommand

from solidarity.delivery import deliver_notes


class Command(BaseCommand):
    """One pass over the notes that are due."""

    help = "Send the notes to staff that are due, one pass."

    def handle(self, *args, **options):
        """Send; say how many mails went out, and how many did not, if any were due."""
        sent, failed = deliver_notes()
        if sent or failed:
            self.stdout.write(f"Notes to staff: {sent} sent, {failed} to be tried again.")
