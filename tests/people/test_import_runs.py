"""Importing people: what is saved, how it goes on when it broke off, and how it is undone."""

import io
import tempfile
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.test import TestCase

from people.importing.reading import read
from people.importing.saving import save
from people.importing.starting import begin, examine_rows, upload
from people.importing.undoing import left_by, undo
from people.keeping import keep
from people.models import Affiliation, ImportRun, Organisation, Person
from tests.builders import event, person, staff
from tests.people.imports import ANNA, csv_file, imported


class RunTests(TestCase):
    def test_nothing_is_saved_while_a_row_is_refused_unless_asked(self):
        rows = [ANNA, {"name": "Maria Example", "countries": "Nowhere"}]
        self.assertIsNone(imported(*rows))
        self.assertFalse(Person.objects.exists())
        run = imported(*rows, skip_refused=True)
        self.assertEqual((Person.objects.get().name, run.refused), ("Anna Example", [3]))

    def test_each_change_has_a_revision_of_the_one_who_imports(self):
        keeper = staff()
        anna = person("Anna Example")
        run = imported(ANNA | {"gender": "f"}, user=keeper)
        anna.refresh_from_db()
        change = run.changes.get()
        self.assertEqual((anna.latest_revision.user, anna.gender), (keeper, "f"))
        self.assertEqual((change.after, change.before.as_object().gender), (anna.latest_revision, ""))

    def test_the_rows_are_forgotten_when_they_are_saved(self):
        self.assertIsNone(ImportRun.objects.get(pk=imported(ANNA).pk).rows)

    def test_an_import_that_broke_off_goes_on_and_makes_nobody_twice(self):
        rows = read(csv_file(*({"name": f"Anna {n}", "countries": "BY", "new": "yes"} for n in "abc"))).rows
        run = upload("people.csv", rows, None)
        begin(run, rows, examine_rows(rows))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("people.importing.saving.BATCH", 1)
            for _batch in save(run, None):
                break
        self.assertEqual((Person.objects.count(), ImportRun.objects.get().is_unfinished), (1, True))
        with file_of(*({"name": f"Anna {n}", "countries": "BY", "new": "yes"} for n in "abc")) as path:
            said = command(path)
        self.assertIn("broke off after 1 rows, and goes on", said)
        self.assertEqual((Person.objects.count(), ImportRun.objects.get().is_unfinished), (3, False))

    def test_somebody_who_was_deleted_meanwhile_is_left_out(self):
        anna = person("Anna Example")
        rows = read(csv_file(ANNA | {"gender": "f"}, {"name": "Maria Example", "countries": "GE"})).rows
        run = upload("people.csv", rows, None)
        begin(run, rows, examine_rows(rows))
        anna.delete()
        for _batch in save(run, None):
            pass
        self.assertEqual((Person.objects.get().name, run.refused), ("Maria Example", [2]))


class UndoTests(TestCase):
    def undone(self, run):
        for _batch in undo(run, None):
            pass
        self.assertIsNotNone(ImportRun.objects.get(pk=run.pk).undone_at)
        return [change.person.name for change in left_by(run)]

    def test_everybody_is_as_before(self):
        anna = person("Anna Example", event("detained", "2024-09-17"), names=[("be", "Ганна Прыклад")])
        before = (anna.uid, anna.pk)
        run = imported(
            ANNA
            | {
                "gender": "f",
                "event1_kind": "charged",
                "event1_date": "2024-10",
                "event2_kind": "detained",
                "event2_date": "2024-09-17",
                "event2_court": "Court",
                "name_be": "Ганна",
            },
            {"name": "Maria Example", "countries": "GE"},
        )
        self.assertEqual(Person.objects.get(pk=anna.pk).events.count(), 2)
        self.assertEqual(self.undone(run), [])
        anna = Person.objects.get()
        self.assertEqual(((anna.uid, anna.pk), anna.gender), (before, ""))
        self.assertEqual([(known.kind, known.court) for known in anna.events.all()], [("detained", "")])
        self.assertEqual(anna.names.get().name, "Ганна Прыклад")

    def test_who_was_changed_since_is_left_and_named(self):
        run = imported(ANNA, {"name": "Maria Example", "countries": "GE"})
        anna = Person.objects.get(name="Anna Example")
        keep(anna, None)
        self.assertEqual(self.undone(run), ["Anna Example"])
        self.assertEqual(Person.objects.get(), anna)

    def test_who_is_referred_to_is_left_and_named(self):
        run = imported(ANNA)
        anna = Person.objects.get(name="Anna Example")
        anna.take_downs.create()
        self.assertEqual(self.undone(run), ["Anna Example"])

    def test_affiliations_are_no_reference(self):
        Organisation.objects.create(name="Example Union")
        run = imported(ANNA | {"organisations": "Example Union"})
        self.assertEqual((self.undone(run), Affiliation.objects.count()), ([], 0))

    def test_an_import_that_was_undone_can_be_made_again(self):
        self.undone(imported(ANNA | {"new": "yes"}))
        self.assertFalse(Person.objects.exists())
        imported(ANNA | {"new": "yes"})
        self.assertEqual(Person.objects.count(), 1)


class file_of:
    """A file with the rows, for the time of the `with`."""

    def __init__(self, *rows):
        self.rows = rows

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "people.csv"
        path.write_bytes(csv_file(*self.rows))
        return path

    def __exit__(self, *error):
        self.folder.cleanup()


def command(path, *options):
    said = io.StringIO()
    call_command("import_people", str(path), *options, stdout=said)
    return said.getvalue()


class CommandTests(TestCase):
    def test_a_dry_run_shows_all_and_saves_nothing(self):
        with file_of(ANNA, {"name": "Maria", "countries": "Nowhere"}) as path:
            said = command(path, "--dry-run")
        self.assertIn("Row 2, Anna Example: new\n    name: — → Anna Example", said)
        self.assertIn("Row 3, Maria: refused\n    countries: There is no country “Nowhere”.", said)
        self.assertFalse(Person.objects.exists() or ImportRun.objects.exists())

    def test_it_saves_and_tells_how_far_it_is(self):
        with file_of(ANNA) as path:
            self.assertIn("1 of 1 rows", command(path, "--user", staff().email))
        self.assertEqual(Person.objects.get().latest_revision.user, staff())

    def test_a_refused_row_stops_it(self):
        with file_of(ANNA, ANNA) as path:
            with self.assertRaisesMessage(CommandError, "Nothing was saved"):
                command(path)
            self.assertFalse(Person.objects.exists() or ImportRun.objects.exists())
            command(path, "--skip-refused")
        self.assertEqual(Person.objects.count(), 1)

    def test_a_file_that_is_none_is_told_in_a_sentence(self):
        with self.assertRaisesMessage(CommandError, "cannot be opened"):
            command("/nowhere/people.csv")
        with file_of({"nmae": "x"}) as path, self.assertRaisesMessage(CommandError, "The first line"):
            command(path)
