"""Import people from a CSV or XLSX file. docs/import.md says what it may hold."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from network_site.models import User
from people.importing.finding import Outcome, counts
from people.importing.limits import MAX_BYTES
from people.importing.problem import FileProblem
from people.importing.reading import read, too_large
from people.importing.row import digest_of
from people.importing.saving import save
from people.importing.starting import begin, examine_rows, unfinished, upload


class Command(BaseCommand):
    """Every row is examined first; then they are saved in short batches, under one import that can be undone."""

    help = "Import people from a CSV or XLSX file."

    def add_arguments(self, parser):
        """Take the file and what is to be done with it."""
        parser.add_argument("file", metavar="FILE", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="Show what would change, and save nothing.")
        parser.add_argument("--skip-refused", action="store_true", help="Save the other rows when some are refused.")
        parser.add_argument("--user", metavar="EMAIL", help="Who imports: the history of the people will say so.")

    def handle(self, *args, file, dry_run, skip_refused, user, **options):
        """Import; raise CommandError when the file cannot be read, or a row is refused and not skipped."""
        user = self._user(user) if user else None
        table = self._read(file)
        for note in table.notes:
            self.stdout.write(note)
        run = None if dry_run else unfinished(digest_of(table.rows))
        if run:
            self.stdout.write(f"This import broke off after {run.done} rows, and goes on.")
        else:
            findings = self._report(table.rows)
            if dry_run:
                return
            run = upload(file.name, table.rows, user)
            if not begin(run, table.rows, findings, skip_refused):
                run.delete()
                raise CommandError("Nothing was saved. Correct the refused rows, or add --skip-refused.")
        self._save(run, user)

    def _user(self, email):
        try:
            return User.objects.get(email=email)
        except User.DoesNotExist as error:
            raise CommandError(f"There is no account {email}.") from error

    def _read(self, file):
        try:
            if file.stat().st_size > MAX_BYTES:
                raise CommandError(too_large())
            return read(file.read_bytes())
        except OSError as error:
            raise CommandError(f"{file} cannot be opened: {error.strerror}.") from error
        except FileProblem as problem:
            raise CommandError(str(problem)) from problem

    def _report(self, rows):
        findings = examine_rows(rows)
        for finding in findings:
            if finding.outcome != Outcome.SAME:
                told = [*finding.changes, *finding.reasons, *finding.warnings]
                line = f"Row {finding.number}, {finding.name}: {finding.outcome.label}"
                self.stdout.write("\n    ".join([line, *map(str, told)]))
        self.stdout.write(", ".join(f"{Outcome(name).label}: {count}" for name, count in counts(findings).items()))
        return findings

    def _save(self, run, user):
        refused = len(run.refused)
        for _batch in save(run, user):
            self.stdout.write(f"{run.done} of {run.total} rows")
        for row in run.refused[refused:]:
            self.stdout.write(f"Row {row}: refused, the register changed meanwhile.")
        self.stdout.write(f"Import {run.pk} is finished.")
