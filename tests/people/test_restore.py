"""A version brought back whole."""

from django.urls import reverse
from wagtail.models import ModelLogEntry, Revision

from people.keeping import keep
from people.models import Person, PersonNote, WaitingChange
from tests.builders import event, house_settings, person, photograph, staff, words
from tests.people.test_history import InTheRegister, address, stored


class RestoreTests(InTheRegister):
    def test_a_version_is_restored_whole_after_an_event_was_added_one_changed_and_one_removed(self):
        before = self.story()
        self.later()
        self.assertNotEqual(self.story(), before)
        self.restore(self.first)
        anna = stored(self.anna)
        self.assertEqual(self.story(), before)
        self.assertEqual((anna.name, anna.show_place, anna.status), ("Anna Example", False, "custody"))
        self.assertEqual(anna.events.first().source, "family")
        self.assertEqual([name.name for name in anna.names.all()], ["Ганна Прыклад"])

    def test_restoring_makes_a_version_of_the_one_who_restored(self):
        self.later()
        self.restore(self.first)
        latest = stored(self.anna).latest_revision
        self.assertEqual((latest.user, Revision.objects.for_instance(self.anna).count()), (self.keeper, 3))
        self.assertEqual(latest.content["name"], "Anna Example")
        self.assertIn("restored", words(self.client.get(address(self.anna, "history"))))

    def test_what_was_restored_away_is_restored_again(self):
        changed = self.later()
        after = self.story()
        self.restore(self.first)
        self.restore(changed)
        self.assertEqual(self.story(), after)

    def test_nothing_is_changed_before_it_was_asked(self):
        self.later()
        after = self.story()
        text = words(self.client.get(address(self.anna, "revisions_revert", self.first.pk)))
        for said in (
            "Nothing is changed yet.",
            "Name: Hanna Example Anna Example",
            "Removed — case event: Hospital, 9 September 2025",
            "Added — case event: Charge, 20 June 2025",
            "Yes, restore this version",
        ):
            self.assertIn(said, text)
        self.assertEqual(self.story(), after)

    def test_a_change_in_the_meantime_is_shown_before_it_would_be_lost(self):
        self.later()
        seen = stored(self.anna).latest_revision_id
        changed = stored(self.anna)
        changed.name = "Third Example"
        keep(changed, self.keeper)
        answer = self.client.post(address(self.anna, "revisions_revert", self.first.pk), {"seen": seen})
        self.assertContains(answer, "Somebody changed this in the meantime.")
        self.assertContains(answer, "Third Example")
        self.assertEqual(stored(self.anna).name, "Third Example")

    def test_somebody_taken_down_stays_hidden(self):
        self.later()
        Person.objects.update(is_hidden=True)
        page = self.client.get(address(self.anna, "revisions_revert", self.first.pk))
        self.assertContains(page, "This person is hidden, and stays hidden")
        self.restore(self.first)
        anna = stored(self.anna)
        self.assertEqual((anna.name, anna.is_hidden), ("Anna Example", True))
        self.assertNotContains(self.client.get("/en/people/"), "Anna Example")

    def test_address_number_and_demo_mark_stay_as_they_are(self):
        Person.objects.update(slug="anna-elsewhere", demo="example")
        kept = stored(self.anna)
        self.restore(self.first)
        anna = stored(self.anna)
        self.assertEqual((anna.slug, anna.uid, anna.demo), ("anna-elsewhere", kept.uid, "example"))

    def test_a_note_stays_as_it_is(self):
        PersonNote.objects.create(person=self.anna, text="Words for a few")
        self.later()
        self.restore(self.first)
        self.assertEqual(stored(self.anna).note.text, "Words for a few")

    def test_a_deleted_place_is_named_and_nothing_saved(self):
        anna = stored(self.anna)
        anna.events.clear()
        keep(anna, self.keeper)
        self.client.force_login(staff())
        self.client.post(reverse("wagtailsnippets_people_placeofdetention:delete", args=[self.centre.pk]))
        for answer in (
            self.restore(self.first),
            self.client.get(address(self.anna, "revisions_revert", self.first.pk), follow=True),
        ):
            self.assertContains(answer, "place of detention “Centre” (deleted since)")
            self.assertContains(answer, "Nothing was changed.")
        self.assertEqual(self.story(), [])

    def test_numbers_that_belong_to_others_by_now_are_left_to_them(self):
        anna = stored(self.anna)
        detained = anna.events.first()
        anna.events.clear()
        keep(anna, self.keeper)
        boris = person("Boris Example", event("house_arrest", "2024-01-01", pk=detained.pk))
        self.restore(self.first)
        self.assertEqual([row.kind for row in boris.events.all()], ["house_arrest"])
        self.assertEqual([kind for kind, _date, _recognisers in self.story()], ["detained", "recognised", "charged"])
        self.assertEqual(self.story()[1][2], ["Example Union"])

    def test_a_portrait_that_is_deleted_is_left_out(self):
        picture = photograph()
        anna = stored(self.anna)
        anna.portrait = picture
        version = keep(anna, self.keeper)
        picture.delete()
        self.restore(version)
        self.assertIsNone(stored(self.anna).portrait)
        self.assertEqual(stored(self.anna).latest_revision.content["portrait"], None)

    def test_what_would_be_refused_today_is_refused_with_a_sentence(self):
        content = self.first.content | {"facts_checked_on": "2999-01-01"}
        Revision.objects.filter(pk=self.first.pk).update(content=content)
        answer = self.restore(self.first)
        self.assertContains(answer, "Facts checked on: This day lies in the future. Nothing was changed.")

    def test_organisations_and_places_are_restored(self):
        for thing in (self.union, self.centre):
            name = thing.name
            version = keep(thing, self.keeper)
            thing.name = "Another name"
            keep(thing, self.keeper)
            self.restore(version, thing)
            self.assertEqual(stored(thing).name, name)

    def test_a_version_that_holds_what_is_there_has_no_button(self):
        answer = self.client.get(address(self.anna, "revisions_revert", self.first.pk))
        self.assertContains(answer, "there is nothing to restore")
        self.assertNotContains(answer, "Yes, restore this version")


class ReleaseTests(InTheRegister):
    """Restoring can release somebody: it is looked at like any release."""

    def setUp(self):
        super().setUp()
        anna = stored(self.anna)
        anna.events.add(event("released_served", "2025-10-01", source="family", sort_order=10))
        self.released = keep(anna, self.keeper)
        self.restore(self.first)

    def test_a_release_is_shown_as_every_language_will_read_it(self):
        self.assertEqual(stored(self.anna).status, "custody")
        text = words(self.client.get(address(self.anna, "revisions_revert", self.released.pk)))
        self.assertIn("What readers will see", text)
        self.assertIn("At liberty", text)
        self.restore(self.released)
        self.assertEqual(stored(self.anna).status, "free")

    def test_a_release_waits_for_a_second_person_where_the_house_wishes(self):
        house_settings(needs_second_person=True)
        page = self.client.get(address(self.anna, "revisions_revert", self.released.pk))
        self.assertContains(page, "In this house a second person confirms this.")
        self.restore(self.released)
        self.assertEqual((stored(self.anna).status, WaitingChange.objects.get().made_by), ("custody", self.keeper))
        self.assertEqual(ModelLogEntry.objects.filter(action="people.restore").count(), 1)  # that of setUp

    def test_what_waits_is_in_no_history_and_holds_further_versions_back(self):
        house_settings(needs_second_person=True)
        self.restore(self.released)
        waiting = WaitingChange.objects.get().revision
        self.assertEqual(self.client.get(address(self.anna, "revisions_revert", waiting.pk)).status_code, 404)
        self.assertNotContains(self.client.get(address(self.anna, "history")), f"revisions/{waiting.pk}/")
        self.assertContains(self.restore(self.released), "waits for a second person. Decide on it first.")
