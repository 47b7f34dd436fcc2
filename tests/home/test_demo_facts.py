"""What the demo says of real people is what the fact sheet says, and example people can be told from them."""

from datetime import timedelta

import pytest
from django.test import TestCase
from django.utils import timezone

from campaigns.models import StatementPage
from campaigns.statement_kinds import StatementKind
from home.demo.facts.cities import CITIES
from home.demo.load.people import load_people
from home.demo.texts.all_pages import EXAMPLE_PAGES, PAGES
from home.demo.texts.day_of_solidarity_actions import DAY_OF_SOLIDARITY_ACTIONS
from home.demo.texts.example_godparents import GODPARENTS
from home.demo.texts.free_viasna_updates import DIGEST, FREE_VIASNA_UPDATES
from home.demo.texts.house import LANGUAGES, WORDS
from home.demo.texts.profiles import PROFILES
from home.demo.texts.solidarity_action import ACTION, CAMPAIGN
from home.demo.texts.statements import STATEMENTS
from network_site.models import HouseSettings
from people.case.kinds import DEATHS, RELEASES, STAFF_ONLY_AT_FIRST, Kind, Status
from people.models import CaseEvent, Person, PersonName, PlaceOfDetention, ProfilePage
from people.models.person import Demo
from people.models.person_source import SourceKind
from people.today import house_today
from tests.home.demo_words import texts_of_row
from tests.home.fact_sheet import ACTIONS, BIRTHDAYS, DIGEST_ITEMS, NAMED_ONLY, PEOPLE, REAL_NAMES

pytestmark = pytest.mark.django_db
MADE_UP = {
    "be": "Прыклад",
    "uk": "Приклад",
    "ka": "მაგალითი",
    "hy": "Օրինակ",
    "az": "Nümunə",
    "pl": "Przykład",
    "nb": "Eksempel",
    "bs": "Primjer",
    "hr": "Primjer",
    "sr": "Пример",
    "ru": "Пример",
}
# What may be said of an event besides its kind, date, place and term: of real people the sheet says none of it.
DETAILS = (
    *("regime", "in_absentia", "articles", "court", "criterion", "own_words", "source_url", "public_from"),
    *("term_months", "date_to"),
)
SWITCHES = (
    *("show_portrait", "show_letter_address", "allow_placards", "publish_messages", "is_reopened", "is_hidden"),
    *("consent_by", "consent_date", "consent_scope", "portrait"),
)


def real_names_on(row):
    return {name for name in REAL_NAMES if any(name in text for text in texts_of_row(row))}


class ThePeopleOfTheDemo(TestCase):
    """All of them, in an empty register."""

    @classmethod
    def setUpTestData(cls):
        load_people(examples_only=False)
        cls.real = Person.objects.filter(demo=Demo.REAL)
        cls.examples = Person.objects.filter(demo=Demo.EXAMPLE)

    def test_twelve_are_told_of_and_sixteen_are_only_named(self):
        assert set(self.real.filter(is_listed=True).values_list("name", flat=True)) == set(PEOPLE)
        assert set(self.real.filter(is_listed=False).values_list("name", flat=True)) == NAMED_ONLY
        assert len(PEOPLE) == 12 and len(NAMED_ONLY) == 16

    def test_each_of_the_twelve_has_the_rows_of_the_sheet_and_no_other(self):
        for person in self.real.filter(is_listed=True):
            sources = {source.date for source in person.sources.all()}
            stored = (
                {name.name for name in person.names.all()},
                person.gender,
                person.countries,
                {affiliation.organisation.name for affiliation in person.affiliations.all()},
                {
                    (event.kind, event.precision, event.date, str(event.place or event.term_years or ""))
                    for event in person.events.all()
                },
                sources,
            )
            spellings, gender, country, organisations, events, days = PEOPLE[person.name]
            events = {(kind, known_to, day, str(more)) for kind, known_to, day, more in events}
            assert stored == (spellings, gender, country, organisations, events, days), person
            assert person.facts_checked_on == max(filter(None, days), default=None), person
            assert person.birth_date == BIRTHDAYS.get(person.name), person

    def test_of_those_only_named_nothing_else_is_stored(self):
        for person in self.real.filter(is_listed=False):
            assert person.countries == "BY"
            for rows in (person.events, person.sources, person.names, person.affiliations):
                assert not rows.exists(), person
            assert not (person.gender or person.birth_date or person.facts_checked_on), person

    def test_of_real_peoples_events_nothing_else_is_told_and_sources_are_those_of_the_sheet(self):
        told = {}
        for person in self.real:
            for event in person.events.all():
                assert not any(getattr(event, name) for name in DETAILS), event
                assert event.is_public and not event.recognisers.exists(), event
                if event.source:
                    told[person.name, event.kind] = event.source
            assert not any(source.url or source.kind != SourceKind.SOURCE for source in person.sources.all()), person
        assert told == {
            ("Leanid Sudalenka", Kind.RELEASED_SERVED): "Human Rights Watch",
            ("Vitold Ashurak", Kind.DIED_IN_CUSTODY): "Viasna",
        }

    def test_every_release_and_every_death_has_its_source(self):
        turns = CaseEvent.objects.filter(kind__in=RELEASES | DEATHS)
        assert turns.count() > 8
        assert not turns.filter(source="").exists()

    def test_nobody_real_has_a_portrait_a_consent_or_a_word_on_health(self):
        for person in self.real:
            assert not any(getattr(person, name) for name in SWITCHES), person
            assert not any(event.kind in STAFF_ONLY_AT_FIRST for event in person.events.all()), person

    def test_example_people_can_be_told_in_every_script(self):
        for person in self.examples:
            assert "Example" in person.name
            assert {name.language for name in person.names.all()} == set(MADE_UP), person
        for name in PersonName.objects.filter(owner__in=self.examples).exclude(name="Hanna Pryklad"):
            assert MADE_UP[name.language] in name.name

    def test_example_people_carry_whole_cases(self):
        listed = self.examples.filter(is_listed=True)
        kinds = {person.slug: [event.kind for event in person.events.all()] for person in listed}
        assert listed.count() >= 8
        assert {person.status for person in listed} >= {
            *(Status.CUSTODY, Status.HOUSE_ARREST, Status.PROSECUTED, Status.FREE, Status.DIED, Status.DISAPPEARED),
        }
        assert all(person.gender for person in self.examples)
        assert Kind.RETRIAL in kinds["rauf-example"]
        assert Kind.DISAPPEARED in kinds["dragan-example"]
        assert Kind.APPEAL in kinds["oksana-example"]
        assert Kind.RELEASED_SERVED in kinds["nino-example"]
        assert {Kind.RELEASED_EXCHANGED, Kind.EXPELLED} <= set(kinds["tadeusz-example"])
        assert Kind.DIED_IN_CUSTODY in kinds["rauf-example"]
        assert {Kind.RELEASED_SERVED, Kind.DIED} <= set(kinds["emir-example"])
        assert kinds["anahit-example"].count(Kind.DETAINED) == 2
        assert listed.filter(portrait=None).exists()

    def test_annas_case_shows_what_an_event_can_say(self):
        anna = self.examples.get(slug="anna-example")
        by_kind = {event.kind: event for event in anna.events.all()}
        assert by_kind[Kind.SENTENCED].regime and by_kind[Kind.SENTENCED].court
        assert by_kind[Kind.RECOGNISED].recognisers.count() == 2
        assert set(by_kind[Kind.OTHER].own_words) == {"en", *LANGUAGES}
        assert by_kind[Kind.DETAINED].source
        assert [source.url for source in anna.sources.filter(kind=SourceKind.REGISTER)] == [
            "https://demo.example/register/anna-example/"
        ]
        ihar = self.examples.get(slug="ihar-example")
        assert ihar.events.get(kind=Kind.SENTENCED).in_absentia

    def test_a_hearing_lies_ahead_and_a_charge_becomes_public_in_a_month(self):
        today = house_today(HouseSettings.load())
        anna = self.examples.get(slug="anna-example")
        hearing = anna.events.get(kind=Kind.HEARING_SET)
        assert hearing.date == today + timedelta(days=60)
        assert "made up" in hearing.court
        charge = anna.events.get(kind=Kind.NEW_CHARGE)
        assert not charge.is_public_at(timezone.now())
        assert charge.is_public_at(timezone.now() + timedelta(days=31))
        assert anna.changes_at == charge.public_from

    def test_the_letter_address_is_shown_of_one_example_person_in_every_language(self):
        assert [person.slug for person in Person.objects.filter(show_letter_address=True)] == ["anna-example"]
        place = PlaceOfDetention.objects.get(name="Example penal colony")
        assert place.letter_address
        assert {name.language for name in place.names.all() if name.letter_address} == {"en", *LANGUAGES}
        assert not PlaceOfDetention.objects.exclude(pk=place.pk).exclude(letter_address="").exists()

    def test_hunger_strikes_and_illness_are_for_staff(self):
        health = CaseEvent.objects.filter(kind__in=STAFF_ONLY_AT_FIRST)
        assert health.filter(kind=Kind.HUNGER_STRIKE).exists()
        assert not health.filter(is_public=True).exists()

    def test_of_the_one_under_18_neither_portrait_nor_birthday_is_shown(self):
        vera = self.examples.get(slug="vera-example")
        assert vera.birth_date and vera.portrait
        assert not (vera.show_birthday or vera.show_portrait or vera.show_place or vera.show_letter_address)


def test_real_names_stand_on_five_statements_three_campaigns_and_their_own_profiles_only():
    naming = [row for row in PAGES if row.model is not ProfilePage and real_names_on(row)]
    assert {(row.parent or row).slug for row in naming} <= {row.slug for row in STATEMENTS} | {
        "peaceful-solidarity-action",
        "free-viasna",
        "day-of-solidarity",
    }
    assert len(STATEMENTS) == 5
    told = {row.slug for row in PAGES if row.model is ProfilePage and real_names_on(row)}
    assert told == {row.slug for row in PROFILES}


def test_nobody_real_is_named_on_the_pages_of_the_examples():
    assert [row.slug for row in EXAMPLE_PAGES if real_names_on(row)] == []
    assert not any(name in str(WORDS) for name in REAL_NAMES)


def test_statements_by_the_sheet_bear_no_day_and_one_issuer():
    assert all("date" not in row.fields and row.fields["date_not_known"] for row in STATEMENTS)
    assert [row.organisations for row in STATEMENTS if row.organisations] == [("bhc",)]
    assert not any(row.signatories or row.corrections or row.follows for row in STATEMENTS)
    citing = {row.slug: row.fields["criterion"] for row in STATEMENTS if "criterion" in row.fields}
    following = {row.slug: row.fields["earlier"] for row in STATEMENTS if "earlier" in row.fields}
    assert [*citing] == [*following] == ["release-two-isolated-before-trial"]
    assert "3.1 (a)" in citing["release-two-isolated-before-trial"]
    assert "22 December" in following["release-two-isolated-before-trial"]
    assert {row.slug: row.fields["kind"] for row in STATEMENTS} == {
        "release-aliaksandrau-and-zlobina": StatementKind.RELEASE,
        "new-trials-for-three": StatementKind.RETRIAL,
        "nine-people-recognised": StatementKind.RECOGNITION,
        "release-two-isolated-before-trial": StatementKind.RELEASE,
        "database-of-protesters": StatementKind.APPEAL,
    }


def test_at_least_twelve_statements_are_of_the_example_house_in_all_kinds_over_years():
    rows = [row for row in PAGES if row.model is StatementPage and row.organisations == ("example-house",)]
    assert len(rows) >= 12
    assert {row.fields["kind"] for row in rows} == set(StatementKind)
    assert len({row.fields["date"].year for row in rows if row.fields["date"]}) >= 5
    assert all(slug.endswith("example") or "-example-" in slug for row in rows for slug in row.people)


def test_the_action_names_its_people_in_order():
    assert (
        CAMPAIGN.people
        == ACTION.people
        == (
            "andrei-aliaksandrau",
            "ales-bialiatski",
            "uladzimir-labkovich",
            "valiantsin-stefanovich",
            "marfa-rabkova",
            "anar-mammadli",
            "ulviyya-ali",
        )
    )


def test_the_actions_of_21_may_are_those_of_the_sheet_with_days_places_and_kinds():
    told = {
        (
            row.fields["starts_on"].day,
            row.fields["ends_on"].day if "ends_on" in row.fields else None,
            CITIES[row.city][0]["name"] if row.city else row.fields["country"],
            row.fields["kind"],
        )
        for row in DAY_OF_SOLIDARITY_ACTIONS
    }
    assert len(DAY_OF_SOLIDARITY_ACTIONS) == 14
    assert told == ACTIONS
    assert {row.fields["starts_on"].strftime("%Y-%m") for row in DAY_OF_SOLIDARITY_ACTIONS} == {"2024-05"}


def test_of_real_actions_nothing_is_told_that_the_sheet_lacks():
    for row in (ACTION, *DAY_OF_SOLIDARITY_ACTIONS):
        assert row.fields.keys() <= {"kind", "starts_on", "ends_on", "lead", "body", "venue", "country"}, row.slug
        assert {kind for kind, _value in row.fields["body"]} <= {"text"}, row.slug
    assert not any(row.organisations or row.people for row in DAY_OF_SOLIDARITY_ACTIONS)
    assert ACTION.organisations == ("network",) and not ACTION.city


def test_the_digest_has_eleven_items_about_whom_the_sheet_says():
    assert tuple(set(item.people) for item in DIGEST.items) == DIGEST_ITEMS
    assert [row.fields["date"].isoformat() for row in FREE_VIASNA_UPDATES] == ["2022-11-02", "2023-09-17"]


def test_nobody_real_has_a_godparent():
    assert GODPARENTS
    assert all(row.person.endswith("-example") and row.name.endswith(" Example") for row in GODPARENTS)
