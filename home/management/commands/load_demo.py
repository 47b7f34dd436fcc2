"""Load the demo: a house with content on which everything can be tried."""

from django.core.management.base import BaseCommand

from home.demo.load.everything import load_demo


class Command(BaseCommand):
    """`load_demo`, `load_demo --examples`: what is there already stays as it is."""

    help = "Load the demo: a house, people, pages, accounts. What is there already stays as it is."

    def add_arguments(self, parser):
        """Take the choice of example people alone."""
        parser.add_argument("--examples", action="store_true", help="only example people: nobody real is named")

    def handle(self, *args, examples, **options):
        """Load what is missing."""
        load_demo(examples_only=examples)
        self.stdout.write("The demo is loaded.")
