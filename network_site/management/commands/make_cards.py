"""Make the cards that stand for pages and people where a link is shared."""

from django.core.management.base import BaseCommand

from network_site.pictures.cards import make_cards

# The worker has other jobs, letters among them: what is not done by then waits for the next run.
MOST_SECONDS = 20


class Command(BaseCommand):
    """Run by the worker: of pages without a picture for sharing, and of listed people."""

    help = "Make the pictures for sharing that are missing or not as the pages are now."

    def handle(self, *args, **options):
        """Make; say how many, if any."""
        if made := make_cards(MOST_SECONDS):
            self.stdout.write(f"Cards: {made} made.")
