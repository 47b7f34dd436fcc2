"""Compile the gettext catalogues without GNU gettext."""

from pathlib import Path

import polib
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    """Write a .mo file beside each .po file of the site."""

    help = "Compile the gettext catalogues (needs no gettext on the machine)."

    def handle(self, *args, **options):
        """Compile; raise CommandError, naming the file and the line, for a catalogue that cannot be read."""
        for folder in settings.LOCALE_PATHS:
            for path in sorted(Path(folder).glob("*/LC_MESSAGES/django.po")):
                try:
                    polib.pofile(str(path)).save_as_mofile(str(path.with_suffix(".mo")))
                except (OSError, ValueError) as error:
                    raise CommandError(f"{path}: {error}") from error
