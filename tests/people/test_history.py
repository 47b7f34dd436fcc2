"""Who changed what and when, told field by field."""

from datetime import date

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from home.house.roles import make_roles
from people.keeping import keep
from people.models import (
    EventRecogniser,
    Organisation,
    PersonSource,
    PlaceOfDetention,
)
from tests.builders import InAHouse, event, person, staff, words


def address(thing, view, *args):
    return reverse(f"wagtailsnippets_people_{thing._meta.model_name}:{view}", args=[thing.pk, *args])


def stored(someone):
    return type(someone).objects.get(pk=someone.pk)


class InTheRegister(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        make_roles([])
        cls.keeper = staff("Register keepers", display_name="Vera")
        cls.union = Organisation.objects.create(name="Example Union")
        cls.league = Organisation.objects.create(name="Example League")
        cls.centre = PlaceOfDetention.objects.create(name="Centre", country="BY")
        cls.anna = person(
            "Anna Example",
            event("detained", "2025-06-15", place=cls.centre, source="family"),
            event("recognised", "2025-07-01", recognised_by=[cls.union]),
            event("charged", "2025-06-20"),
            names=[("be", "Ганна Прыклад")],
            facts_checked_on=date(2025, 8, 1),
        )
        cls.first = keep(cls.anna, cls.keeper)

    def setUp(self):
        self.client.force_login(self.keeper)

    def later(self):
        """One event added, one changed (its recognisers too), one removed, another name; kept by somebody else."""
        anna = stored(self.anna)
        _detained, recognised, charged = anna.events.all()
        anna.events.remove(charged)
        recognised.date = date(2025, 7, 2)
        recognised.recognisers.clear()
        recognised.recognisers.add(EventRecogniser(organisation=self.league))
        anna.events.add(recognised, event("hospital", "2025-09-09", is_public=False, sort_order=9))
        anna.name = "Hanna Example"
        anna.show_place = True
        return keep(anna, staff())

    def story(self):
        anna = stored(self.anna)
        return [
            (row.kind, row.date, [str(recogniser) for recogniser in row.recognisers.all()]) for row in anna.events.all()
        ]

    def restore(self, revision, thing=None, follow=True):
        thing = thing or self.anna
        seen = stored(thing).latest_revision_id
        return self.client.post(address(thing, "revisions_revert", revision.pk), {"seen": seen}, follow=follow)


class HistoryTests(InTheRegister):
    def test_the_history_says_in_words_who_changed_what_and_when(self):
        self.later()
        text = words(self.client.get(address(self.anna, "history")))
        for said in (
            "Vera",
            "admin@example.org",
            "Name: Anna Example Hanna Example",
            "Show the place: no yes",
            "Added — case event: Hospital, 9 September 2025",
            "Public: no",
            "Removed — case event: Charge, 20 June 2025",
            "Changed — case event: Recognition as a political prisoner, 1 July 2025",
            "Date: 1 July 2025 2 July 2025",
            "Removed — recognising organisation: Example Union",
            "Added — recognising organisation: Example League",
            "The first version that is kept.",
            "This is how it is now.",
        ):
            self.assertIn(said, text)
        self.assertNotIn("Detention", text)  # it did not change

    def test_a_source_and_a_name_are_told_by_what_they_say(self):
        anna = stored(self.anna)
        anna.sources.add(PersonSource(title="Report of May", publisher="Example House"))
        anna.names.clear()
        keep(anna, self.keeper)
        text = words(self.client.get(address(self.anna, "history")))
        self.assertIn("Added — source: Report of May Publisher: Example House", text)
        self.assertIn("Removed — name: Ганна Прыклад (Belarusian)", text)

    def test_organisations_and_places_have_a_history_too(self):
        for thing in (self.union, self.centre):
            keep(thing, self.keeper)
            thing.name = "Another name"
            keep(thing, self.keeper)
            self.assertIn("Another name", words(self.client.get(address(thing, "history"))))

    def test_a_house_without_history_says_nothing(self):
        boris = person("Boris Example")
        self.assertEqual(self.client.get(address(boris, "history")).status_code, 200)

    def test_many_versions_ask_no_more_than_few(self):
        def queries():
            with CaptureQueriesContext(connection) as found:
                self.client.get(address(self.anna, "history"))
            return len(found)

        self.later()
        few = queries()
        for number in range(25):
            anna = stored(self.anna)
            anna.name = f"Anna {number}"
            keep(anna, self.keeper)
        self.assertEqual(queries(), few)

    def test_the_history_is_for_those_who_change_the_register(self):
        self.later()
        for role in ("Editors", "Letter desk"):
            self.client.force_login(staff(role))
            for where in (
                address(self.anna, "history"),
                address(self.anna, "revisions_revert", self.first.pk),
                address(self.anna, "revisions_compare", "earliest", "latest"),
            ):
                answer = self.client.get(where, follow=True)
                self.assertNotIn("Hospital", words(answer), (role, where))

    def test_two_versions_are_compared_also_when_a_place_is_deleted(self):
        self.later()
        anna = stored(self.anna)
        anna.events.clear()
        keep(anna, self.keeper)
        self.client.force_login(staff())
        self.client.post(reverse("wagtailsnippets_people_placeofdetention:delete", args=[self.centre.pk]))
        text = words(self.client.get(address(self.anna, "revisions_compare", "earliest", "live")))
        self.assertIn("Place: “Centre” (deleted since)", text)

    def test_the_preview_of_a_version_leads_to_the_page_that_restores_it(self):
        answer = self.client.get(address(self.anna, "revisions_view", self.first.pk))
        self.assertRedirects(answer, address(self.anna, "revisions_revert", self.first.pk))

    def test_an_address_without_a_version_is_not_found(self):
        for view, *args in (("revisions_revert", 999_999), ("revisions_compare", 999_999, "latest")):
            self.assertEqual(self.client.get(address(self.anna, view, *args)).status_code, 404)
