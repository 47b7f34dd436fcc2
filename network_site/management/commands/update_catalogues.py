"""Bring the gettext catalogues up to date with the code: `make messages`."""

import shutil
from fnmatch import fnmatch
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.test.utils import override_settings

# Files whose words only staff read.
ADMIN_FILES = [
    "*/models/*.py",
    "*/blocks.py",
    "*/blocks/*.py",
    "*/house_*.py",
    "*/panels.py",
    "*/own_words.py",
    "*/importing/*.py",
    "*/versions/*.py",
    "*/matching.py",
    "*/admin/*.py",
    "*/admin/*/*.py",
    "*/who_may.py",
    "*/wagtail_hooks.py",
    "*/account.py",
    "*/takedown/erasing.py",
    "*/takedown/gone.py",
    "*/case_checks.py",
    "*/page_form.py",
    "*/translation/*.py",
    "*/approval.py",
    "*/date_input.py",
    "*/hour_input.py",
    "*/name_checks.py",
    "*/documents/*.py",
    "*/pictures/*.py",
    "*/states.py",
    "*/desk/*.py",
    "*/templates/*/admin/*",
    "*/templates/wagtailadmin/*",
    "*/templates/*/desk/*",
    "*/templates/*/users/*",
]
# Files whose words both read: visitors on pages, staff in forms.
SHARED_FILES = ["*/case/*.py", "*/action_kinds.py", "*/statement_kinds.py"]
PUBLIC_LANGUAGES = ["az", "be", "bs", "hr", "hy", "ka", "nb", "pl", "ru", "sr", "uk"]
ADMIN_LANGUAGES = ["be", "pl", "ru", "uk"]


class Command(BaseCommand):
    """Two catalogues: catalogues/public holds what visitors read, catalogues/admin what staff read."""

    help = "Extract the words of the site into the two gettext catalogues (needs GNU gettext)."

    def handle(self, *args, **options):
        """Extract; raise CommandError when GNU gettext is missing."""
        if not shutil.which("xgettext"):
            raise CommandError("GNU gettext is missing. On Debian or Ubuntu: apt-get install gettext")
        public_catalogue, admin_catalogue = settings.LOCALE_PATHS
        files = [path.as_posix() for room in self._rooms() for path in room.rglob("*") if path.is_file()]
        admin = {path for path in files if any(fnmatch(path, pattern) for pattern in ADMIN_FILES)}
        self._extract(public_catalogue, PUBLIC_LANGUAGES, ignored=sorted(admin))
        shared = {path for path in files if any(fnmatch(path, pattern) for pattern in SHARED_FILES)}
        self._extract(admin_catalogue, ADMIN_LANGUAGES, ignored=sorted(set(files) - admin - shared))

    def _rooms(self):
        return [Path(name) for name in ("network_site", "people", "campaigns", "solidarity", "home")]

    def _extract(self, catalogue, languages, ignored):
        for language in languages:
            (Path(catalogue) / language / "LC_MESSAGES").mkdir(parents=True, exist_ok=True)
        with override_settings(LOCALE_PATHS=[str(catalogue)]):
            call_command(
                "makemessages",
                locale=languages,
                extensions=["html", "txt", "py"],
                ignore_patterns=[*ignored, "tests/*", "var/*", ".venv/*", "*/migrations/*"],
                add_location="file",
                no_obsolete=True,
                no_wrap=True,
                verbosity=0,
            )
