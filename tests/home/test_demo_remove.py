"""The demo in a house that was there before, broken off and taken up: a guest that leaves the house as it was."""

import pytest
from django.core.management import CommandError
from django.test import TestCase
from wagtail.models import ModelLogEntry, PageLogEntry

from campaigns.models import StatementPage
from home.demo.load import pages
from home.models import HomePage
from network_site.checks.demo import check_no_demo
from network_site.models import HouseSettings, HouseText, User
from people.admin.notes.writing import write_note
from people.admin.person.waiting import let_wait
from people.models import CaseEvent, City, ErasedPerson, ImportRun, Person, PlaceOfDetention, ProfilePage, TakeDown
from people.models.person import Demo
from people.takedown.acting import take_down
from people.takedown.erasing import erase
from solidarity.models import Handover, Message
from tests import builders
from tests.home.demo_loading import broken_off, everything_stored, load
from tests.people.imports import imported


def message(*people):
    """Store a message to `people`."""
    number = str(Message.objects.count())
    stored = Message.objects.create(
        text="Dear you", language="en", created_at="2026-01-01T12:00Z", fingerprint=number, receipt_hash=number
    )
    Handover.objects.bulk_create(Handover(message=stored, person=person) for person in people)
    return stored


def example(slug):
    """Give the example person `slug`."""
    return Person.objects.get(slug=slug, demo=Demo.EXAMPLE)


def try_everything(visitor, ours):
    """Do, as `visitor`, to example people what the register offers; one import is of `ours` too."""
    write_note(example("anna-example"), "Nobody has to know this.", visitor)
    write_note(example("nino-example"), "Nor this.", visitor)
    write_note(example("nino-example"), "", visitor)
    let_wait(example("oksana-example"), visitor)
    take_down(example("kamran-example"), visitor, {})
    with builders.committed():
        take_down(example("emir-example"), visitor, {})
        erase(example("emir-example"), visitor)
    row = {"uid": str(example("rauf-example").uid), "name_nb": "Rauf Eksempel-Prøve"}
    imported(row, user=visitor)
    imported(row | {"name_nb": "Rauf Prøve"}, {"uid": str(ours.uid), "name_nb": "Zoe Leser"}, user=visitor)


@pytest.mark.torture
class AGuest(TestCase):
    """The demo in the house of somebody else, in English."""

    @classmethod
    def setUpTestData(cls):
        builders.house("en", name="Ours")
        cls.ours = builders.person("Zoe Reader")
        cls.our_message = message(cls.ours)
        cls.before = everything_stored()
        with builders.committed():
            for after in 4, 20:
                with broken_off(pages, "_store", after):
                    load()
            load()

    def test_gives_the_house_no_words_no_language_and_no_settings(self):
        assert HomePage.objects.get().title == "Ours"
        assert HouseText.objects.get().tagline == ""
        assert not HouseSettings.load().links
        assert StatementPage.objects.count() > 20

    def test_goes_without_a_trace(self):
        message(Person.objects.get(slug="anna-example"))
        self.remove()

    def remove(self, also=()):
        """Remove the demo; of all that was not there before, locales alone are left, and rows of the kinds `also`."""
        load("--remove", "--no-input")
        assert check_no_demo(None, databases=["default"]) == []
        after = everything_stored()
        assert not HouseSettings.load().is_demo
        left = {key[0] for key in after.keys() ^ self.before.keys()}
        assert left - {"wagtailcore.locale"} == set(also)
        changed = {key[0] for key in after.keys() & self.before.keys() if after[key] != self.before[key]}
        # The search weighs titles by all that it holds.
        assert changed <= {"wagtailsearch.indexentry", *(["people.person"] if also else [])}

    def test_takes_along_what_visitors_tried_on_its_people_and_leaves_what_was_done_to_ours(self):
        try_everything(User.objects.get(email="admin@demo.example"), self.ours)
        assert TakeDown.objects.count() == 1 and ErasedPerson.objects.count() == 1 and ImportRun.objects.count() == 2
        of_ours = {
            *("people.importrun", "people.importedchange", "people.personname"),
            *("wagtailcore.revision", "wagtailcore.modellogentry"),
        }
        self.remove({*of_ours, "wagtailcore.pagelogentry"})  # of pages that were erased, and name nobody
        assert not [entry for entry in PageLogEntry.objects.all() if "Example" in f"{entry.label} {entry.data}"]
        assert not [entry for entry in ModelLogEntry.objects.all() if "Example" in f"{entry.label} {entry.data}"]
        assert ImportRun.objects.get().changes.get().person == self.ours

    def test_does_not_bring_back_who_was_erased(self):
        with builders.committed():
            take_down(example("emir-example"), None, {})
            erase(example("emir-example"), None)
        before = everything_stored()
        with builders.committed():
            load()
        assert everything_stored() == before
        assert not ProfilePage.objects.filter(slug="emir-example").exists()

    def test_can_come_again(self):
        load("--remove", "--no-input")
        with builders.committed():
            load("--examples")
        assert Person.objects.filter(slug="anna-example", demo=Demo.EXAMPLE).exists()

    def test_stays_whole_while_a_page_of_ours_names_somebody_of_it(self):
        builders.statement(Person.objects.get(slug="anna-example"), title="Our own words")
        stored = everything_stored()
        with pytest.raises(CommandError, match="statement “Our own words”"):
            load("--remove", "--no-input")
        assert everything_stored() == stored

    def test_stays_whole_while_news_of_ours_is_of_somebody_of_it(self):
        ours = builders.campaign(self.ours, title="Our campaign")
        builders.update(ours, ("Our news", example("anna-example")), title="Our digest")
        with pytest.raises(CommandError, match="update “Our digest”"):
            load("--remove", "--no-input")
        assert example("anna-example")

    def test_stays_whole_while_an_action_of_ours_is_in_a_city_of_it(self):
        ours = builders.campaign(self.ours, title="Our campaign")
        builders.action(ours, title="Our rally", city=City.objects.get(name="Rome"))
        with pytest.raises(CommandError, match="action “Our rally”"):
            load("--remove", "--no-input")
        assert City.objects.filter(name="Rome").exists()

    def test_stays_whole_while_somebody_of_ours_is_held_in_a_place_of_it(self):
        place = PlaceOfDetention.objects.get(name="Example prison")
        CaseEvent.objects.create(person=self.ours, kind="transferred", date="2024-02-01", place=place)
        with pytest.raises(CommandError, match="person “Zoe Reader”"):
            load("--remove", "--no-input")
        assert Person.objects.filter(slug="anna-example").exists()


class AHouseInAnotherLanguage(TestCase):
    """The demo begins in English."""

    def test_is_refused_by_name(self):
        builders.house("be", name="Дом")
        stored = everything_stored()
        with pytest.raises(CommandError, match="not first written in English"):
            load()
        assert everything_stored() == stored
