"""Importing people in the admin: a file is shown before it is saved, saved step by step, and undone."""

import sqlite3

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import TestCase
from django.urls import reverse

from home.house.roles import make_roles
from people.importing import saving, undoing
from people.importing.reading import read
from people.importing.starting import begin, examine_rows, upload
from people.models import ImportRun, Person
from tests.builders import person, staff, words
from tests.people.imports import ANNA, csv_file
from tests.people.test_import_files import NONSENSE

MARIA = {"name": "Maria Example", "countries": "GE"}
IMPORTS = "people_imports"


class ImportsTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        make_roles([])
        cls.keeper = staff("Register keepers")

    def setUp(self):
        self.client.force_login(self.keeper)

    def send(self, *rows, data=None):
        file = SimpleUploadedFile("people.csv", csv_file(*rows) if data is None else data)
        return self.client.post(reverse(IMPORTS), {"file": file})

    def act(self, what, **data):
        where = reverse(f"people_import_{what}", args=[ImportRun.objects.latest("pk").pk])
        return self.client.post(where, data, follow=True)

    def test_a_file_is_shown_before_anything_is_saved(self):
        person("Maria Example", countries="GE")
        said = words(self.send(ANNA, MARIA | {"gender": "f"}, {"name": "Olga", "countries": "Nowhere"}))
        self.assertIn("Nothing is saved yet", said)
        self.assertIn("New: 1 Changed: 1 Nothing to change: 0 Refused: 1", said)
        self.assertIn("Row 4: Olga countries: There is no country “Nowhere”", said)
        self.assertIn("Row 3: Maria Example gender: f", said)
        self.assertEqual(Person.objects.count(), 1)

    def test_it_is_saved_and_undone(self):
        self.send(ANNA, MARIA)
        self.assertIn("Finished New people: 2", words(self.act("begin")))
        self.assertEqual({known.latest_revision.user for known in Person.objects.all()}, {self.keeper})
        self.assertIn("Undone", words(self.act("undo")))
        self.assertFalse(Person.objects.exists())

    def test_refused_rows_are_left_out_only_when_ticked(self):
        self.send(ANNA, ANNA)
        where = reverse("people_import_begin", args=[ImportRun.objects.get().pk])
        sentence = "Nothing was saved: tick “Leave out the refused rows, and save the others”, or correct the rows."
        self.assertContains(self.client.post(where), sentence, status_code=422)
        self.assertFalse(Person.objects.exists())
        self.assertIn("Refused rows, by number: 3", words(self.act("begin", skip_refused="on")))
        self.assertEqual(Person.objects.count(), 1)

    def test_many_rows_are_saved_in_steps_and_the_page_says_how_far(self):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(saving, "BATCH", 2)
            patch.setattr(undoing, "BATCH", 2)
            patch.setattr(saving, "BATCH_SECONDS", 60)  # a busy machine ends no batch early
            patch.setattr("people.admin.imports.views.STEP", 0)
            self.send(*({"name": f"Anna {letter}", "countries": "BY"} for letter in "abcde"))
            self.assertIn("Not finished: 2 of 5", words(self.act("begin")))
            self.assertContains(self.page(), "data-goes-on")
            self.assertIn("Not finished: 4 of 5", words(self.act("go_on")))
            self.assertIn("Finished", words(self.act("go_on")))
            self.assertEqual(Person.objects.count(), 5)
            self.assertIn("Half undone", words(self.act("undo")))
            self.act("go_on")
            self.assertIn("Undone", words(self.act("go_on")))
        self.assertFalse(Person.objects.exists())

    def page(self):
        return self.client.get(reverse("people_import", args=[ImportRun.objects.latest("pk").pk]))

    def test_an_import_that_broke_off_is_shown_and_goes_on_when_its_file_comes_again(self):
        rows = read(csv_file(ANNA)).rows
        run = upload("people.csv", rows, self.keeper)
        begin(run, rows, examine_rows(rows))
        self.assertIn("Not finished: 0 of 1", words(self.client.get(reverse(IMPORTS))))
        self.assertRedirects(self.send(ANNA), reverse("people_import", args=[run.pk]))
        self.assertIn("Finished", words(self.act("go_on")))

    def test_an_upload_is_forgotten(self):
        self.send(ANNA)
        self.act("forget")
        self.assertFalse(ImportRun.objects.exists())

    def test_nonsense_is_answered_with_a_sentence(self):
        for name, data in NONSENSE.items():
            response = self.send(data=data)
            self.assertEqual(response.status_code, 422, name)
            self.assertFalse(ImportRun.objects.exists())

    def test_the_template_can_be_imported(self):
        for form in ("csv", "xlsx"):
            response = self.client.get(reverse("people_import_template", args=[form]))
            self.assertIn(f'filename="people.{form}"', response["Content-Disposition"])
            rows = read(response.content).rows
            found = examine_rows(rows)[0]
            self.assertEqual((found.outcome, found.reasons), ("new", []))

    def test_it_is_for_those_who_add_and_change_people(self):
        run = upload("people.csv", read(csv_file(ANNA)).rows, None)
        for role in ("Editors", "Letter desk"):
            self.client.force_login(staff(role))
            for address in (
                reverse(IMPORTS),
                reverse("people_import", args=[run.pk]),
                reverse("people_import_template", args=["csv"]),
            ):
                self.assertEqual(self.client.get(address).status_code, 302, (role, address))
            self.act("begin")
        self.assertFalse(Person.objects.exists())

    def test_a_report_takes_no_query_for_each_person(self):
        people = [{"name": f"Anna {letter}", "countries": "BY"} for letter in "abcdefgh"]
        self.send(*people)
        address = reverse("people_import", args=[ImportRun.objects.get().pk])
        self.client.get(address)
        # Session, user, permissions (2), the user's profile, the run; people, names, rows imported before; languages,
        # organisations (2), places (2), house settings; of Wagtail's frame: locales, permissions of pages and pictures.
        with self.assertNumQueries(18):
            self.client.get(address)


@pytest.mark.sqlite
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_letter_gets_in_between_two_batches(tmp_path):
    """Another process writes while an import runs: the lock is free after each batch."""
    rows = read(csv_file(*({"name": f"Anna {letter}", "countries": "BY"} for letter in "abcdef"))).rows
    run = upload("people.csv", rows, None)
    begin(run, rows, examine_rows(rows))
    file = connection.settings_dict["NAME"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(saving, "BATCH", 2)
        written = 0
        for _batch in saving.save(run, None):
            other = sqlite3.connect(file, timeout=0, uri=str(file).startswith("file:"))
            other.execute("CREATE TABLE IF NOT EXISTS import_test_letter (text)")
            other.execute("INSERT INTO import_test_letter VALUES ('a letter')")
            other.commit()
            written = other.execute("SELECT count(*) FROM import_test_letter").fetchone()[0]
            other.close()
    connection.cursor().execute("DROP TABLE import_test_letter")
    assert (written, Person.objects.count()) == (3, 6)
