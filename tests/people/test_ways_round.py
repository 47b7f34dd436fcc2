"""Ways round the care that do not lead there: an old form, two clicks at once, a file, a spelling."""

import time
from datetime import date
from tempfile import TemporaryDirectory
from unittest import mock

from django.core.cache.backends.filebased import FileBasedCache
from django.core.files.base import ContentFile
from django.test import Client, SimpleTestCase
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model

from network_site.models import HouseImage
from people.admin.takedown import password
from people.data.cells import cell
from people.importing.reading import read
from people.importing.saving import save
from people.importing.starting import begin, examine_rows, upload
from people.models import CaseEvent, ImportRun, Person
from people.takedown.acting import take_down
from people.takedown.erasing import erase, what_goes
from people.takedown.names import Names
from tests.builders import (
    InAHouse,
    campaign,
    committed,
    event,
    house_settings,
    person,
    photograph,
    poem,
    staff,
)
from tests.people.imports import ANNA, csv_file, examined
from tests.people.typed import DETAINED, RELEASED, form

BORIS = {"name": "Boris Test", "countries": "BY"}


class OldFormTests(InAHouse):
    """A form was opened before somebody was taken down, and is saved after it."""

    def setUp(self):
        self.anna = person("Anna Example", event("detained", "2025-06-01"))
        self.edit = reverse("wagtailsnippets_people_person:edit", args=[self.anna.pk])
        self.detained = DETAINED | {"id": self.anna.events.get().pk}
        take_down(self.anna, staff(), {})
        self.client.force_login(staff("Register keepers"))

    def test_it_shows_nobody_again(self):
        response = self.client.post(self.edit, form(self.detained))
        self.assertContains(response, "This person was taken down and stays hidden.")
        self.assertTrue(Person.objects.get().is_hidden)

    def test_nor_does_a_second_look(self):
        self.client.post(self.edit, form(self.detained, RELEASED, confirmed="yes"))
        self.assertTrue(Person.objects.get().is_hidden)

    def test_somebody_hidden_can_still_be_changed(self):
        self.client.post(self.edit, form(self.detained, is_hidden="on", sort_as="Example"))
        self.assertEqual(Person.objects.get().sort_as, "Example")


class AddTests(InAHouse):
    """Somebody is added by the form under the name of somebody who was taken down."""

    add = "/admin/snippets/people/person/add/"

    def setUp(self):
        person("Vida Hidden", is_hidden=True)

    def test_by_name_and_country_she_does_not_come_back(self):
        self.client.force_login(staff("Editors"))
        response = self.client.post(self.add, {"name": "Vída  HIDDEN", "countries": ["BY"]})
        self.assertContains(response, "is the name of somebody who was taken down, and is not added again.")
        self.assertEqual(Person.objects.count(), 1)

    def test_a_namesake_is_added_by_who_sees_all_and_is_told_of_her(self):
        self.client.force_login(staff("Register keepers"))
        response = self.client.post(self.add, form(name="Vida Hidden", slug=""), follow=True)
        self.assertContains(response, "is the name of somebody who was taken down, too")
        self.assertEqual(Person.objects.count(), 2)


class ImportTests(InAHouse):
    def test_two_clicks_make_nobody_twice(self):
        rows = read(csv_file(ANNA, BORIS)).rows
        run = upload("people.csv", rows, None)
        other = ImportRun.objects.get(pk=run.pk)
        findings = examine_rows(rows)
        for click in (run, other):
            self.assertTrue(begin(click, rows, findings))
            for _batch in save(click, None):
                pass
        self.assertEqual(Person.objects.count(), 2)

    def test_a_release_for_staff_only_is_not_published_by_a_file_where_a_second_person_is_wished(self):
        released = event("released_served", "2025-07-01", is_public=False, source="family")
        anna = person("Anna Example", event("detained", "2025-06-01"), released)
        row = {
            "uid": str(anna.uid),
            "event1_kind": "released_served",
            "event1_date": "2025-07-01",
            "event1_source": "family",
            "event1_public": "yes",
        }
        self.assertEqual(examined(row)[0].outcome, "changed")
        house_settings(needs_second_person=True)
        self.assertIn("A second person has to confirm", examined(row)[0].reasons[0])

    def test_a_file_shows_no_more_of_a_child(self):
        anna = person("Anna Example", show_portrait=True)
        row = {"uid": str(anna.uid), "birth_date": str(date.today().year - 10)}
        self.assertIn("under 18", examined(row)[0].reasons[0])
        self.assertEqual(examined(row | {"birth_date": "1971"})[0].outcome, "changed")

    def test_a_slug_that_a_row_before_takes_is_refused_beforehand(self):
        rows = [ANNA | {"slug": "", "new": "yes"}, BORIS | {"slug": "anna-example", "new": "yes"}]
        self.assertEqual([finding.outcome for finding in examined(*rows)], ["new", "refused"])

    def test_a_slug_that_is_taken_meanwhile_stops_no_import(self):
        rows = read(csv_file(ANNA | {"slug": "a-b", "new": "yes"}, BORIS | {"slug": "", "new": "yes"})).rows
        run = upload("people.csv", rows, None)
        begin(run, rows, examine_rows(rows))
        person("Cora Test", slug="a-b")
        for _batch in save(run, None):
            pass
        self.assertEqual((run.refused, run.is_unfinished), ([2], False))
        self.assertTrue(Person.objects.filter(name="Boris Test").exists())

    def test_noughts_before_a_number_hide_no_larger_one(self):
        row = ANNA | {"event1_kind": "sentenced", "event1_date": "2025", "event1_term": "imprisonment"}
        self.assertIn("no whole number", examined(row | {"event1_years": "000000000999"})[0].reasons[0])
        self.assertIn("no whole number", examined(row | {"event1_years": "9" * 5000})[0].reasons[0])
        self.assertEqual(examined(row | {"event1_years": "0" * 5000 + "4"})[0].outcome, "new")

    def test_signs_that_no_text_has_are_refused(self):
        self.assertIn("a sign in it", examined(ANNA | {"name": "Anna\x07 Example"})[0].reasons[0])


class CellTests(SimpleTestCase):
    def test_a_formula_within_a_cell_is_harmless_where_semicolons_part_cells(self):
        self.assertEqual(cell("Anna;=1+1"), "Anna;'=1+1")
        self.assertEqual(cell('Anna; "@SUM(A1)'), "Anna; \"'@SUM(A1)")
        self.assertEqual(cell("Anna\n+1\t-1"), "Anna\n'+1\t'-1")
        self.assertEqual(cell("part 2; part 3"), "part 2; part 3")


class ErasedTests(InAHouse):
    def erase(self, someone):
        user = staff()
        with committed():
            take_down(someone, user, {})
            erase(Person.objects.get(pk=someone.pk), user)

    def test_a_name_of_one_word_takes_no_small_word_with_it(self):
        may = person("May")
        page = campaign(title="What you may do", lead="May is held. You may write.")
        verses = poem(verse="the may tree\nmay it bloom")
        other = person("Boris Test", event("charged", "2025-06-01", court="It may be"))
        self.erase(may)
        page.refresh_from_db()
        self.assertEqual((page.title, page.lead), ("What you may do", "a person is held. You may write."))
        self.assertEqual(page.slug, "what-you-may-do")
        verses.refresh_from_db()
        self.assertEqual(verses.verse, "the may tree\nmay it bloom")
        self.assertEqual(CaseEvent.objects.get(person=other).court, "It may be")

    def test_who_erases_a_name_of_one_word_is_warned(self):
        self.assertIn("“May”: a name of one word", " ".join(what_goes(person("May"))))
        self.assertNotIn("of one word", " ".join(what_goes(person("Anna Example"))))

    def test_somebody_of_a_similar_name_is_still_found(self):
        other = person("Anna Maria Bell")
        self.erase(person("Anna Bell"))
        self.assertEqual(list(Person.objects.named("anna maria bell")), [other])

    def test_tags_of_two_erased_people_do_not_meet(self):
        for name in ("Anna Example", "Boris Test"):
            someone, picture = person(name), photograph("Crowd")
            picture.tags.add(name)
            self.erase(someone)
        tags = HouseImage.tags.through.objects.values_list("tag__name", flat=True)
        self.assertTrue(all(tag.startswith("a person ") for tag in tags), tags)

    def test_no_redirect_is_left_of_her_addresses(self):
        anna = person("Anna Example")
        for path in ("/en/people/anna-example", "/en/people/example-anna"):
            Redirect.objects.create(old_path=path, redirect_link="https://example.org/")
        self.erase(anna)
        self.assertFalse(Redirect.objects.exists())

    def test_a_document_loses_her_name_in_its_address(self):
        anna = person("Anna Example")
        document = get_document_model()(title="Letter")
        document.file.save("anna-example-letter.txt", ContentFile(b"words"))
        document.save()
        lost = get_document_model().objects.create(title="Lost", file="documents/anna-example.txt")
        old = document.file.name
        self.erase(anna)
        lost.refresh_from_db()
        self.assertEqual(lost.filename, f"document-{lost.pk}.txt")
        document.refresh_from_db()
        self.assertEqual((document.filename, document.file.read()), (f"letter-{document.pk}.txt", b"words"))
        self.assertFalse(document.file.storage.exists(old))

    def test_what_looks_like_a_tag_hides_no_name(self):
        anna = person("Anna Example")
        page = campaign(title="Mail <Anna Example> please")
        self.erase(anna)
        page.refresh_from_db()
        self.assertEqual(page.title, "Mail <a person> please")


class NamesTests(SimpleTestCase):
    def test_signs_that_nobody_sees_hide_no_name(self):
        names = Names(["Anna Example"])
        for written in ("An\u00adna Exam\u00adple", "An\u200dna Example", "An\u2060na Example"):
            self.assertTrue(names.is_named(written), ascii(written))
        self.assertTrue(names.is_named("<p>An&shy;na Example</p>", is_markup=True))


class PasswordTests(InAHouse):
    def test_the_quarter_of_an_hour_is_one_in_a_cache_of_files_too(self):
        user = staff()
        user.set_password("right")
        user.save()
        now = time.time()
        with TemporaryDirectory() as folder, mock.patch.object(password, "cache", FileBasedCache(folder, {})):
            again = password.Password(user)
            for _number in range(5):
                again.why_refused("wrong")
            with mock.patch("time.time", return_value=now + 14 * 60):
                self.assertIn("Too many", again.why_refused("right"))
            with mock.patch("time.time", return_value=now + 16 * 60):
                self.assertEqual(again.why_refused("right"), "")


class CrossSiteTests(InAHouse):
    def test_no_post_is_taken_from_another_site(self):
        anna = person("Anna Example", is_hidden=True)
        client = Client(enforce_csrf_checks=True)
        client.force_login(staff())
        for name in ("people_take_down", "people_show_again", "people_erase", "people_confirm", "people_note"):
            response = client.post(reverse(name, args=[anna.pk]), {"confirmed": "yes", "password": "x"})
            self.assertEqual(response.status_code, 403, name)
        self.assertTrue(Person.objects.get().is_hidden)
