"""The person as she will be read, drawn before anything is saved."""

import datetime

from django.test import RequestFactory
from django.urls import reverse
from wagtail.admin.models import FormState

from people.admin.person.preview import PersonPreview
from people.models import Organisation, Person, PlaceOfDetention
from tests.builders import InAHouse, event, person, staff, words
from tests.people.typed import DETAINED, RELEASED, form

ADD = "/admin/snippets/people/person/preview/"


class PreviewTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.keeper = staff("Register keepers")
        place = PlaceOfDetention.objects.create(name="Colony no. 4", country="BY")
        place.names.create(language="be", name="Калонія № 4")
        union = Organisation.objects.create(name="Example Union")
        union.names.create(language="be", name="Прыкладны саюз")
        cls.anna = person(
            "Anna Example",
            event("detained", "2025-06-01", place=place),
            event("recognised", "2025-06-09", recognised_by=[union]),
            event("hospital", "2025-07-01", is_public=False),
            names=[("be", "Ганна Прыклад")],
            show_place=True,
        )
        cls.anna.affiliations.create(organisation=union)
        cls.anna.sources.create(title="A secret source", is_public=False)
        cls.anna.sources.create(title="An open source")
        cls.anna.save()
        cls.address = reverse("wagtailsnippets_people_person:preview_on_edit", args=[cls.anna.pk])

    def setUp(self):
        self.client.force_login(self.keeper)
        self.detained = DETAINED | {"id": self.anna.events.first().pk}

    def typed(self, *events, address="", **fields):
        """Type into the form: what the preview panel posts. The answer says whether it can be drawn."""
        return self.client.post(address or self.address, form(*events, **fields)).json()

    def seen(self, mode, address=""):
        return self.client.get((address or self.address) + f"?mode={mode}")

    def test_what_is_typed_is_read_in_each_language_and_nothing_is_saved(self):
        before = Person.objects.values().get()
        self.assertEqual(self.typed(self.detained, RELEASED), {"is_valid": True, "is_available": True})
        self.assertIn("At liberty", words(self.seen("en")))
        belarusian = words(self.seen("be"))
        self.assertIn("На волі", belarusian)
        self.assertIn("17 верасня 2025", belarusian)
        self.assertEqual(Person.objects.values().get(), before)
        self.assertEqual((self.anna.events.count(), self.anna.revisions.count()), (3, 0))
        self.assertContains(self.client.get("/en/people/anna-example/"), "In custody")

    def test_the_preview_of_what_is_stored_reads_as_the_page_does(self):
        for language in ("en", "be"):
            page = words(self.client.get(f"/{language}/people/anna-example/"))
            drawn = PersonPreview(self.anna, language).make_preview_request(RequestFactory().get("/admin/"))
            self.assertEqual(words(drawn), page)
            self.assertNotIn("secret", page)
            self.assertIn("An open source", page)

    def test_staff_see_where_the_two_pictures_differ(self):
        self.typed(self.detained, RELEASED | {"visibility": "staff"})
        read = words(self.seen("staff"))
        self.assertIn("What the public reads differs from what staff know.", read)
        self.assertIn("The public reads In custody", read)
        self.assertIn("Staff know At liberty", read)
        self.assertIn("staff only", read)
        self.assertNotIn("At liberty", words(self.seen("en")))

    def test_an_event_with_an_hour_is_shown_with_it(self):
        later = (datetime.date.today() + datetime.timedelta(days=3)).isoformat() + " 12:00"
        self.typed(self.detained, RELEASED | {"public_from": later})
        self.assertIn("public from:", words(self.seen("staff")))
        self.assertIn("In custody", words(self.seen("en")))

    def test_somebody_new_is_drawn_too(self):
        self.assertTrue(self.typed(DETAINED, name="Boris Example", slug="", address=ADD)["is_valid"])
        self.assertIn("Boris Example", words(self.seen("en", ADD)))
        self.assertIn("Boris Example", words(self.seen("staff", ADD)))
        self.assertFalse(Person.objects.filter(name="Boris Example").exists())

    def test_a_preview_is_kept_by_nobody_and_loads_nothing_from_elsewhere(self):
        self.typed(self.detained)
        for mode in ("en", "staff"):
            response = self.seen(mode)
            self.assertIn("no-store", response.headers["Cache-Control"])
            self.assertIn("private", response.headers["Cache-Control"])
            self.assertIn("script-src 'none'", response.headers["Content-Security-Policy"])
            self.assertIn("frame-ancestors 'self'", response.headers["Content-Security-Policy"])
            self.assertNotIn("<script", response.content.decode())
            self.assertNotIn("style=", response.content.decode())

    def test_a_half_written_event_is_not_drawn_and_is_no_fault(self):
        self.assertFalse(self.typed(self.detained, RELEASED | {"kind": "", "date": "2025"})["is_valid"])
        self.assertContains(self.seen("en"), "Preview not available")

    def test_while_the_source_is_not_written_yet_the_release_is_drawn(self):
        self.assertTrue(self.typed(self.detained, RELEASED | {"source": ""})["is_valid"])
        self.assertIn("At liberty", words(self.seen("en")))

    def test_a_mode_that_there_is_not_is_refused(self):
        self.typed(self.detained)
        self.assertRedirects(self.seen("xx"), "/admin/")

    def test_those_who_may_not_change_people_see_no_preview(self):
        self.client.force_login(staff("Editors"))
        for address in (self.address, ADD):
            self.assertNotEqual(self.client.get(address + "?mode=en").status_code, 200)
            self.assertNotEqual(self.client.post(address, form(DETAINED)).status_code, 200)
        self.assertFalse(FormState.objects.exists())
        self.assertNotContains(self.client.get("/admin/snippets/people/person/add/"), "w-preview")
