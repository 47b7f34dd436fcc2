"""The register in the admin: saved on purpose, by those who may, with a history."""

from datetime import timedelta

from django.test import TestCase
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from home.house.roles import make_roles
from people.models import Organisation, Person, PlaceOfDetention
from people.wagtail_hooks import RegisterGroup, RegisterViewSet
from solidarity.models import Handover, Message
from tests.builders import InAHouse, event, person, profile, staff, statement

NO_ROWS = {name: inline_formset([]) for name in ("names", "affiliations", "events", "sources")}


def address(model, view, *args):
    return reverse(f"wagtailsnippets_people_{model._meta.model_name}:{view}", args=args)


def form(**fields):
    """Give the posted form of a person; rows of events by `events=[…]`."""
    given = {"name": "Anna Example", "birth_precision": "day", "route": "passed_on"}
    if "events" in fields:
        fields["events"] = [{"recognisers": inline_formset([])} | row for row in fields["events"]]
    rows = {name: inline_formset(fields.pop(name)) for name in list(NO_ROWS) if name in fields}
    return nested_form_data(given | NO_ROWS | rows | fields) | {"countries": ["BY"]}


class RegisterTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        make_roles([])
        cls.keeper = staff("Register keepers")

    def setUp(self):
        self.client.force_login(self.keeper)

    def post(self, where, **fields):
        response = self.client.post(where, form(**fields))
        if response.status_code != 302:
            self.fail(response.context["form"].errors or response.context["form"].formsets)
        return Person.objects.latest("pk")

    def test_a_register_keeper_opens_every_form_and_list(self):
        made = {
            Person: person("Anna Example", event("detained", "2025-06-01")),
            Organisation: Organisation.objects.create(name="Example Union"),
            PlaceOfDetention: PlaceOfDetention.objects.create(name="Centre", country="BY"),
        }
        for model, thing in made.items():
            for where in (
                address(model, "list"),
                address(model, "add"),
                address(model, "edit", thing.pk),
                address(model, "history", thing.pk),
                address(model, "list") + "?q=Example",
            ):
                self.assertEqual(self.client.get(where).status_code, 200, where)

    def test_nobody_else_changes_the_register(self):
        anna = person("Anna Example")
        for role in ("Editors", "Letter desk"):
            self.client.force_login(staff(role))
            for where in (address(Person, "edit", anna.pk), address(Organisation, "add")):
                self.assertNotEqual(self.client.get(where).status_code, 200, (role, where))

    def test_an_editor_adds_a_person_by_name_and_country_and_no_more(self):
        self.client.force_login(staff("Editors"))
        self.assertNotContains(self.client.get(address(Person, "add")), 'name="is_listed"')
        rows = [{"kind": "detained", "precision": "day", "date": "2025-06-15", "is_public": "on"}]
        anna = self.post(address(Person, "add"), slug="other", is_listed="on", is_hidden="on", events=rows)
        self.assertEqual((anna.name, anna.countries, anna.slug), ("Anna Example", "BY", "anna-example"))
        self.assertEqual((anna.is_listed, anna.is_hidden, anna.events.count()), (False, False, 0))

    def test_the_form_is_offered_to_those_who_may_change_whom_they_added(self):
        for role, is_offered in (("Editors", False), ("Register keepers", True)):
            self.client.force_login(staff(role))
            answer = self.client.post(address(Person, "add"), form(slug=""), follow=True)
            (message,) = answer.context["messages"]
            self.assertIn("Anna Example", message.message)
            self.assertEqual(
                address(Person, "edit", Person.objects.latest("pk").pk) in message.message, is_offered, role
            )

    def test_below_people_ticked_nothing_is_offered_that_is_refused(self):
        person("Anna Example", facts_checked_on=None)
        for role, is_offered in (("Register keepers", False), (None, True)):
            self.client.force_login(staff(role) if role else staff())
            for where in (address(Person, "list"), reverse("people_attention")):
                page = self.client.get(where)
                self.assertContains(page, reverse("wagtail_bulk_action", args=["people", "person", "confirm_facts"]))
                delete = reverse("wagtail_bulk_action", args=["people", "person", "delete"])
                self.assertEqual(delete in page.content.decode(), is_offered, (role, where))

    def errors(self, **fields):
        """Post the form of a new person; give the errors by field."""
        response = self.client.post(address(Person, "add"), form(**fields))
        self.assertEqual(response.status_code, 200)
        return response.context["form"].errors

    def test_a_name_that_is_missing_is_asked_for_at_the_name_and_nowhere_else(self):
        for role in ("Editors", "Register keepers"):
            self.client.force_login(staff(role))
            for name, wanted in (("", "This field is required."), ("   ", "This field is required.")):
                self.assertEqual(self.errors(name=name), {"name": [wanted]}, role)
            self.assertEqual(self.errors(name="—!"), {"name": ["Write a name with at least one letter."]}, role)
        self.assertFalse(Person.objects.exists())

    def test_what_was_typed_beside_a_missing_name_is_kept(self):
        self.client.force_login(staff("Editors"))
        response = self.client.post(address(Person, "add"), form(name="—!"))
        self.assertContains(response, 'value="—!"')
        self.assertContains(response, '<option value="BY" selected>')

    def test_somebody_named_as_an_address_of_the_site_gets_another_slug(self):
        self.client.force_login(staff("Editors"))
        self.assertEqual(self.post(address(Person, "add"), name="Page").slug, "page-2")

    def test_nobody_makes_a_copy_of_a_person(self):
        anna = person("Anna Example")
        self.client.force_login(staff())
        with self.assertRaises(NoReverseMatch):
            address(Person, "copy", anna.pk)

    def test_nothing_is_saved_while_somebody_types(self):
        anna = person("Anna Example")
        for where in (
            *(address(item.model, "add") for item in RegisterGroup.items if issubclass(item, RegisterViewSet)),
            address(Person, "edit", anna.pk),
        ):
            response = self.client.get(where)
            self.assertFalse(response.context["autosave_enabled"], where)
            self.assertNotContains(response, "w-autosave-indicator")

    def test_a_text_of_the_house_is_saved_while_somebody_types(self):
        self.client.force_login(staff())
        response = self.client.get(reverse("wagtailsnippets_network_site_housetext:add"))
        self.assertTrue(response.context["autosave_enabled"])

    def test_saving_makes_a_person_with_a_revision_of_the_one_who_saved(self):
        anna = self.post(address(Person, "add"), slug="")
        self.assertEqual((anna.name, anna.slug, anna.countries), ("Anna Example", "anna-example", "BY"))
        self.assertEqual(anna.latest_revision.user, self.keeper)

    def test_a_second_person_of_the_same_name_is_taken(self):
        self.post(address(Person, "add"), slug="")
        self.assertEqual(self.post(address(Person, "add"), slug="").slug, "anna-example-2")

    def test_a_change_is_live_at_once_and_has_a_revision(self):
        anna = person("Anna Example")
        rows = [{"kind": "detained", "precision": "month", "date": "2025-06-15", "is_public": "on"}]
        self.post(address(Person, "edit", anna.pk), slug=anna.slug, events=rows)
        anna = Person.objects.get()
        self.assertEqual((anna.status, anna.events.get().precision), ("custody", "month"))
        self.assertEqual(anna.latest_revision.user, self.keeper)
        self.assertEqual(anna.revisions.count(), 1)

    def test_an_event_that_cannot_be_is_refused_with_a_sentence(self):
        rows = [{"kind": "detained", "precision": "day", "date": "2099-01-01", "is_public": "on"}]
        response = self.client.post(address(Person, "add"), form(events=rows))
        self.assertContains(response, "Only a hearing may lie in the future.")
        self.assertFalse(Person.objects.exists())

    def test_facts_checked_in_the_future_are_refused(self):
        later = timezone.localdate() + timedelta(days=5)
        response = self.client.post(address(Person, "add"), form(facts_checked_on=later.isoformat()))
        self.assertContains(response, "This day lies in the future.")

    def test_the_list_is_searched_by_any_spelling(self):
        person("Uladzimir Labkovich", names=[("be", "Уладзімір Лабковіч")])
        person("Anna Example")
        response = self.client.get(address(Person, "list") + "?q=лабковіч")
        self.assertContains(response, "Uladzimir Labkovich")
        self.assertNotContains(response, "Anna Example")


class DeletionTests(InAHouse):
    """What is still referred to stays, and the sentence says by what."""

    def setUp(self):
        self.client.force_login(staff())
        self.anna = person("Anna Example")

    def refused(self, thing):
        """Delete something alone and in bulk; give the two answers."""
        model = type(thing)
        bulk = reverse("wagtail_bulk_action", args=[model._meta.app_label, model._meta.model_name, "delete"])
        answers = [
            self.client.post(address(model, "delete", thing.pk), follow=True),
            self.client.post(f"{bulk}?id={thing.pk}", follow=True),
        ]
        self.assertTrue(model.objects.filter(pk=thing.pk).exists())
        return answers

    def test_a_person_who_is_named_is_hidden_instead(self):
        statement(self.anna, title="Release her")
        profile(self.anna)
        for answer in self.refused(self.anna):
            self.assertContains(answer, "“Anna Example” cannot be deleted.")
            self.assertContains(answer, "“Release her”")
            self.assertContains(answer, "profiles (“Anna Example”)")
            self.assertContains(answer, "Tick “hidden” instead")

    def test_a_person_who_was_written_to_is_hidden_instead(self):
        message = Message.objects.create(
            text="Words",
            language="en",
            consent_version="1",
            created_at=timezone.now(),
            fingerprint="a",
            receipt_hash="b",
        )
        Handover.objects.create(message=message, person=self.anna)
        for answer in self.refused(self.anna):
            self.assertContains(answer, "handovers (1)")
            self.assertContains(answer, "Tick “hidden” instead")

    def test_a_place_and_an_organisation_in_use(self):
        place = PlaceOfDetention.objects.create(name="Centre", country="BY")
        union = Organisation.objects.create(name="Example Union")
        boris = person("Boris Example", event("detained", "2025-06-01", place=place))
        boris.affiliations.create(organisation=union)
        boris.save()
        for thing in (place, union):
            for answer in self.refused(thing):
                self.assertContains(answer, "people (“Boris Example”)")
                self.assertNotContains(answer, "Tick “hidden” instead")

    def test_what_nothing_refers_to_is_deleted(self):
        self.client.post(address(Person, "delete", self.anna.pk))
        self.assertFalse(Person.objects.exists())
