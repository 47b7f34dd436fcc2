"""Write the table of all sentences for native readers: `make sentences`."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.template.loader import render_to_string
from django.utils.translation import override

from network_site.countries import language_name
from people.sentences import event_sentence
from people.sentences.samples import samples

# The languages of which the site's own sentences are written.
LANGUAGES = ("en", "be", "ru", "uk", "pl", "ka", "hy", "az", "nb", "bs", "hr", "sr")


class Command(BaseCommand):
    """One page a language: each kind of event, punishment and date in the three genders, beside the English."""

    help = "Write all sentences of the register, for native readers to check, into a folder (default: var/sentences)."

    def add_arguments(self, parser):
        """Take the folder to write to."""
        parser.add_argument("folder", nargs="?", default=str(settings.BASE_DIR / "var" / "sentences"))

    def handle(self, *args, folder, **options):
        """Write the pages; raise CommandError when the folder cannot be written to."""
        target = Path(folder)
        try:
            target.mkdir(parents=True, exist_ok=True)
            for language in LANGUAGES:
                (target / f"{language}.html").write_text(page_of(language), encoding="utf-8")
        except OSError as error:
            raise CommandError(
                f"Cannot write to {target}: {error.strerror}. Name a folder that you may write to."
            ) from error
        self.stdout.write(f"{len(LANGUAGES)} pages are in {target}.")


def rows_of(language):
    """Give a row for each sample: English, then the feminine, the masculine and the noun in `language`."""
    events = list(samples())
    with override("en"):
        english = [event_sentence(event, "m") for event in events]
    with override(language):
        spoken = [[event_sentence(event, gender) for gender in ("f", "m", "")] for event in events]
    return [(source, *forms) for source, forms in zip(english, spoken, strict=True)]


def page_of(language):
    """Give the page (HTML) of a language."""
    with override("en"):
        name = language_name(language)
    return render_to_string(
        "people/admin/sentence_table.html", {"language": language, "name": name, "rows": rows_of(language)}
    )
