"""Load the demo: a house with content on which everything can be tried. Or take it away again."""

from django.core.management.base import BaseCommand, CommandError

from home.demo.load.everything import load_demo
from home.demo.load.house import OtherHouse
from home.demo.remove.everything import StillUsed, remove_demo

QUESTION = (
    "Remove the demo: its people, pages, pictures, accounts, messages, and the house if the demo made it? [yes/no] "
)


class Command(BaseCommand):
    """`load_demo`, `load_demo --examples`: what is there already stays as it is. `load_demo --remove` undoes both."""

    help = "Load the demo: a house, people, pages, accounts. What is there already stays as it is."

    def add_arguments(self, parser):
        """Take the choice of example people alone, and of removal."""
        choice = parser.add_mutually_exclusive_group()
        choice.add_argument("--examples", action="store_true", help="only example people: nobody real is named")
        choice.add_argument("--remove", action="store_true", help="take the demo away, and nothing else")
        parser.add_argument("--no-input", action="store_false", dest="interactive", help="remove without asking")

    def handle(self, *args, examples, remove, interactive, **options):
        """Load what is missing, or remove everything; raise CommandError, with nothing changed, where it cannot be."""
        if remove and interactive and input(QUESTION).strip().lower() != "yes":
            self.stdout.write("Nothing was removed.")
            return
        try:
            remove_demo() if remove else load_demo(examples_only=examples)
        except (OtherHouse, StillUsed) as error:
            raise CommandError(str(error)) from error
        self.stdout.write("The demo is removed." if remove else "The demo is loaded.")
