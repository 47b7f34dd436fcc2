"""Make what the search reads of pages that lack it."""

from django.core.management.base import BaseCommand

from home.models import SearchedPage
from home.search.keeping import fill


class Command(BaseCommand):
    """Run by the worker: for pages older than the search, and after somebody was erased."""

    help = "Make what the search reads of live pages, where it is missing."

    def add_arguments(self, parser):
        """Add --all."""
        parser.add_argument("--all", action="store_true", help="Make it anew for every live page.")

    def handle(self, *args, **options):
        """Make; say for how many pages, if any."""
        if options["all"]:
            SearchedPage.objects.all().delete()
        if made := fill():
            self.stdout.write(f"Search: {made} pages read.")
