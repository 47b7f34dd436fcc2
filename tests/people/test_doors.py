"""Every address of the register in the admin, asked by every role: who comes in, and who is sent away."""

from django.urls import reverse
from wagtail import hooks

from people.admin.person.waiting import let_wait
from people.importing.reading import read
from people.importing.starting import upload
from people.keeping import keep
from people.models import ImportRun, Organisation, Person, PlaceOfDetention
from tests.builders import InAHouse, event, person, staff
from tests.people.imports import ANNA, csv_file

ROLES = ("Editors", "Translators (be)", "Letter desk", "Register keepers", "Moderators")
KEEPERS = {"Register keepers", "Moderators"}
ADDERS = {"Editors", *KEEPERS}
NOBODY = set()
SNIPPET = "wagtailsnippets_people_person:"


class EveryDoorTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person("Anna Example", event("detained", "2025-06-01"), is_hidden=True)
        keep(cls.anna, staff())
        released = Person.objects.get(pk=cls.anna.pk)
        released.events.add(event("released_served", "2025-07-01", source="family"))
        cls.waiting = let_wait(released, staff())
        rows = read(csv_file(ANNA)).rows
        cls.upload = upload("people.csv", rows, staff())

    def doors(self):
        """Give (name, arguments, method, who comes in)."""
        anna, version, run = self.anna.pk, self.anna.latest_revision_id, self.upload.pk
        return [
            ("people_waiting", [], "get", KEEPERS),
            ("people_waiting_change", [self.waiting.pk], "get", KEEPERS),
            ("people_waiting_change", [self.waiting.pk], "post", KEEPERS),
            ("people_confirm", [anna], "get", KEEPERS),
            ("people_confirm", [anna], "post", KEEPERS),
            ("people_note", [anna], "get", NOBODY),
            ("people_note", [anna], "post", NOBODY),
            ("people_attention", [], "get", KEEPERS),
            ("people_attention_results", [], "get", KEEPERS),
            ("people_stubs", [], "get", ADDERS),
            ("people_stubs", [], "post", ADDERS),
            ("people_take_down", [anna], "get", KEEPERS),
            ("people_take_down", [anna], "post", KEEPERS),
            ("people_show_again", [anna], "get", KEEPERS),
            ("people_erase", [anna], "get", NOBODY),
            ("people_erase", [anna], "post", NOBODY),
            ("people_imports", [], "get", KEEPERS),
            ("people_imports", [], "post", KEEPERS),
            ("people_import_template", ["csv"], "get", KEEPERS),
            ("people_import", [run], "get", KEEPERS),
            ("people_import_go_on", [run], "post", KEEPERS),
            ("people_import_undo", [run], "post", KEEPERS),
            ("people_import_begin", [run], "post", KEEPERS),
            ("people_import_forget", [run], "post", KEEPERS),
            ("names:index", [], "get", {"Translators (be)", *KEEPERS}),
            ("names:index", [], "post", {"Translators (be)", *KEEPERS}),
            (f"{SNIPPET}list", [], "get", ADDERS),
            (f"{SNIPPET}add", [], "get", ADDERS),
            (f"{SNIPPET}edit", [anna], "get", KEEPERS),
            (f"{SNIPPET}edit", [anna], "post", KEEPERS),
            (f"{SNIPPET}history", [anna], "get", KEEPERS),
            (f"{SNIPPET}revisions_revert", [anna, version], "get", KEEPERS),
            (f"{SNIPPET}revisions_revert", [anna, version], "post", KEEPERS),
            (f"{SNIPPET}revisions_compare", [anna, "earliest", "latest"], "get", KEEPERS),
            (f"{SNIPPET}usage", [anna], "get", KEEPERS),
            (f"{SNIPPET}preview_on_add", [], "get", KEEPERS),
            (f"{SNIPPET}preview_on_edit", [anna], "get", KEEPERS),
            (f"{SNIPPET}delete", [anna], "get", NOBODY),
            (f"{SNIPPET}delete", [anna], "post", NOBODY),
        ]

    def ask(self, name, arguments, method):
        return getattr(self.client, method)(reverse(name, args=arguments))

    def is_let_in(self, response):
        return response.status_code != 403 and response.headers.get("Location", "").split("?")[0] not in (
            "/admin/",
            "/admin/login/",
        )

    def test_each_door_opens_for_its_roles_and_for_no_other(self):
        for role in ROLES:
            for name, arguments, method, who in self.doors():
                with self.subTest(role=role, name=name, method=method):
                    # Each asks first of all: what another role was let in to do is not done.
                    self.client.force_login(staff(role))
                    if role in who and method == "post":
                        continue  # what they may do is tested where it is
                    response = self.ask(name, arguments, method)
                    self.assertEqual(self.is_let_in(response), role in who, response)
                    if role not in who:
                        self.assertNotIn(b"Anna Example", response.content)
        self.assertTrue(Person.objects.filter(pk=self.anna.pk, is_hidden=True, status="custody").exists())
        self.assertTrue(ImportRun.objects.filter(pk=self.upload.pk, started_at=None).exists())

    def test_who_has_not_logged_in_comes_in_nowhere(self):
        for name, arguments, method, _who in self.doors():
            with self.subTest(name=name, method=method):
                self.assertIn("/login/", self.ask(name, arguments, method).headers["Location"])

    def test_every_address_of_the_register_is_asked_here(self):
        names = {getattr(door, "name", "") for hook in hooks.get_hooks("register_admin_urls") for door in hook()}
        asked = {name for name, *_rest in self.doors()}
        self.assertEqual({name for name in names if name and name.startswith("people_")} - asked, set())


class ManyAtOnceTests(InAHouse):
    def test_the_page_for_many_at_once_names_nobody_to_those_who_may_not_act(self):
        hidden = person("Anna Example", is_hidden=True, is_listed=False)
        organisation = Organisation.objects.create(name="Example Organisation")
        place = PlaceOfDetention.objects.create(name="Example Place", country="BY")
        for role in ROLES:
            self.client.force_login(staff(role))
            for thing in (hidden, organisation, place):
                address = f"/admin/bulk/{thing._meta.label_lower.replace('.', '/')}/delete/"
                for asked in (f"id={thing.pk}", "id=all&childOf=1"):
                    with self.subTest(role=role, thing=thing):
                        response = self.client.get(f"{address}?{asked}")
                        self.assertNotIn(b"Example", response.content)
                        self.assertEqual(response.status_code, 302)

    def test_the_administrator_is_asked_as_usual(self):
        anna = person("Anna Example")
        self.client.force_login(staff())
        address = "/admin/bulk/people/person/delete/"
        self.assertContains(self.client.get(f"{address}?id={anna.pk}"), "Anna Example")
        self.assertEqual(self.client.get(f"{address}?id=nonsense").status_code, 404)
