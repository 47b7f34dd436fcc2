"""Importing people: what each row would change, whom it is about, and what is refused."""

from datetime import date

from django.test import TestCase

from people.importing.reading import read
from people.importing.starting import examine_rows
from people.models import ErasedPerson, Organisation, Person, PlaceOfDetention
from tests.builders import event, house, house_settings, person
from tests.people.imports import ANNA, examined, imported

WHOLE = ANNA | {
    "sort_as": "Example, Anna",
    "gender": "feminine",
    "birth_date": "1971-03",
    "name_be": "Ганна Прыклад",
    "organisations": "Example Union",
    "facts_checked_on": "2025-06-30",
    "source_title": "Example Paper",
    "source_url": "https://example.org/anna",
    "listed": "yes",
    "event1_kind": "detained",
    "event1_date": "2024-09",
    "event1_place": "Centre",
    "event2_kind": "Sentence",
    "event2_date": "2025-02-07",
    "event2_term": "imprisonment",
    "event2_years": "4",
    "event2_recognised_by": "Example Union",
    "event3_kind": "hospital",
    "event3_date": ">2025-03-01",
}


def reasons(*rows):
    """Give why the last of the rows is refused, in one text."""
    return " ".join(examined(*rows)[-1].reasons)


class RowTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        Organisation.objects.create(name="Example Union")
        PlaceOfDetention.objects.create(name="Centre", country="BY")

    def test_a_new_person_has_all_that_the_row_says(self):
        imported(WHOLE)
        anna = Person.objects.get()
        self.assertEqual((anna.slug, anna.gender, anna.countries, anna.is_listed), ("anna-example", "f", "BY", True))
        self.assertEqual((anna.birth_date.isoformat(), anna.birth_precision), ("1971-03-01", "month"))
        self.assertEqual([(name.language, name.name) for name in anna.names.all()], [("be", "Ганна Прыклад")])
        self.assertEqual(anna.sources.get().url, "https://example.org/anna")
        self.assertEqual(anna.affiliations.get().organisation.name, "Example Union")
        detained, sentenced, hospital = anna.events.all()
        self.assertEqual((detained.precision, detained.place.name), ("month", "Centre"))
        self.assertEqual((sentenced.term_years, sentenced.recognisers.count()), (4, 1))
        self.assertEqual((detained.is_public, hospital.is_public), (True, False))
        self.assertEqual(anna.status, "custody")

    def test_nobody_is_listed_and_nothing_shown_unless_said(self):
        imported(ANNA | {"show_birthday": "yes", "is_listed": "yes", "consent_by": "self"})
        anna = Person.objects.get()
        self.assertFalse(anna.is_listed or anna.show_birthday or anna.consent_by)

    def test_the_same_rows_again_change_nothing(self):
        rows = [WHOLE, {"name": "Maria Example", "countries": "GE"}]
        imported(*rows)
        self.assertEqual([found.outcome for found in examined(*rows)], ["same", "same"])

    def test_what_changes_is_shown_field_by_field(self):
        imported(WHOLE)
        anna = Person.objects.get()
        row = {
            "uid": str(anna.uid),
            "name": "Anna B. Example",
            "birth_date": "1971-03-29",
            "event1_kind": "detained",
            "event1_date": "2024-09",
            "event1_court": "Example Court",
            "name_be": "Ганна Прыкладная",
        }
        found = examined(row)[0]
        self.assertEqual(found.outcome, "changed")
        self.assertEqual(
            [str(change) for change in found.changes],
            [
                "name: Anna Example → Anna B. Example",
                "birth_date: 1971-03 → 1971-03-29",
                "name_be: Ганна Прыклад → Ганна Прыкладная",
                "Detention 2024-09: court: — → Example Court",
            ],
        )
        self.assertEqual(Person.objects.get().name, "Anna Example")

    def test_an_empty_cell_and_an_older_check_change_nothing(self):
        imported(WHOLE)
        self.assertEqual(examined(ANNA | {"gender": "", "facts_checked_on": "2025-01-01"})[0].outcome, "same")

    def test_an_event_of_another_kind_without_words_is_refused(self):
        (found,) = examined(ANNA | {"event1_kind": "other", "event1_date": "2025-06-21"})
        self.assertEqual(
            found.reasons, ["event1_words: An event “other” needs words of its own, and no other event has them."]
        )

    def test_a_birth_in_the_future_is_refused(self):
        for day in ("2090-05-01", "2090"):
            self.assertEqual(
                examined(ANNA | {"birth_date": day})[0].reasons, ["birth_date: This day lies in the future."]
            )

    def test_a_less_exact_date_of_birth_changes_nothing(self):
        person("Anna Example", birth_date=date(1971, 3, 29))
        for known in ("1971", "1971-03", "XXXX-03-29"):
            self.assertEqual(examined(ANNA | {"birth_date": known})[0].outcome, "same", known)
        self.assertEqual(examined(ANNA | {"birth_date": "1972"})[0].outcome, "changed")

    def test_a_table_of_the_export_changes_nothing(self):
        house()
        Person.objects.all().delete()
        imported(WHOLE)
        Person.objects.update(show_birthday=True, show_birth_year=False)
        for language in ("en", "be"):
            rows = read(self.client.get(f"/{language}/people/export.csv").content).rows
            (found,) = examine_rows(rows)
            self.assertEqual((found.outcome, found.reasons), ("same", []), language)

    def test_bad_cells_are_named_with_their_columns(self):
        bad = {
            "countries": ("Nowhere", "countries: There is no country “Nowhere”."),
            "birth_date": ("1971-02-30", "birth_date: There is no day “1971-02-30”."),
            "gender": ("x", "gender: “x” is not known here. Write one of: f, m."),
            "organisations": ("Other Union", "organisations: The register has no organisation “Other Union”"),
            "source_url": ("javascript:x", "source_url: "),
            "facts_checked_on": ("2999-01-01", "facts_checked_on: This day lies in the future."),
            "uid": ("12", "uid: “12” is no uid."),
            "slug": ("Anna!", "slug: “Anna!” is no slug"),
            "name": ("x" * 300, "name: At most 255 letters"),
            "listed": ("perhaps", "listed: Write yes or no"),
        }
        for column, (cell, sentence) in bad.items():
            self.assertIn(sentence, reasons(ANNA | {column: cell}), column)

    def test_bad_events_are_named_with_their_columns(self):
        good = ANNA | {"event1_kind": "detained", "event1_date": "2024-09-17"}
        bad = {
            "event1_kind": ("detaned", "event1_kind: “detaned” is not known here. Is “detained” meant?"),
            "event1_date": ("2024-02-30", "event1_date: There is no day"),
            "event1_place": ("Elsewhere", "event1_place: The register has no place “Elsewhere”"),
            "event1_years": ("four", "event1_years: “four” is no whole number"),
            "event2_date": ("2024", "event2_kind: Say what happened."),
        }
        for column, (cell, sentence) in bad.items():
            self.assertIn(sentence, reasons(good | {column: cell}), column)
        self.assertIn("Only a hearing may lie in the future", reasons(good | {"event1_date": "2999-01-01"}))
        self.assertIn("Only a sentence has a punishment", reasons(good | {"event1_years": "4"}))
        self.assertIn("same kind and date", reasons(good | {"event2_kind": "detained", "event2_date": "2024-09-17"}))

    def test_a_turn_needs_a_source_and_a_possible_order(self):
        row = ANNA | {"event1_kind": "released_served", "event1_date": "2024-09-17"}
        self.assertIn("event1_source: A release, an expulsion or a death needs a source.", reasons(row))
        self.assertIn(
            "nobody is released before being held",
            reasons(row | {"event1_source": "family", "event2_kind": "detained", "event2_date": "2025-01-01"}),
        )

    def test_a_house_that_wishes_a_second_person_takes_no_turn_from_a_file(self):
        house_settings(needs_second_person=True)
        row = ANNA | {"event1_kind": "died", "event1_date": "2024-09-17", "event1_source": "family"}
        self.assertIn("A second person has to confirm", reasons(row))

    def test_a_word_that_mixes_scripts_is_pointed_at_letter_by_letter(self):
        found = examined({"name": "Anna Exаmple", "countries": "BY"})[0]
        self.assertEqual(found.outcome, "new")
        self.assertEqual(found.warnings, ["name: The word “Exаmple” mixes scripts: а (Cyrillic)."])

    def test_an_event_that_may_be_there_already_is_pointed_at(self):
        person("Anna Example", event("detained", "2024-09-17"))
        found = examined(
            ANNA | {"event1_kind": "charged", "event1_date": "2024"},
        )[0]
        self.assertEqual(found.warnings, [])
        person("Maria Example", event("charged", "2024-09-17"))
        found = examined(ANNA | {"name": "Maria Example", "event1_kind": "charged", "event1_date": "2024-09"})[0]
        self.assertIn("“Charge 2024-09-17” is in the register, too", found.warnings[0])


class WhomTests(TestCase):
    def test_somebody_is_known_by_any_spelling_and_keeps_her_name(self):
        anna = person("Aleś Example", names=[("be", "Алесь Прыклад")])
        for name in ("ALES EXAMPLE", "Алесь Прыклад", "Алeсь Прыклад"):
            found = examined({"name": name, "countries": "Belarus"})[0]
            self.assertEqual((found.outcome, found.whom.pk), ("same", anna.pk), name)

    def test_several_of_one_name_are_told_by_uid(self):
        one, two = person("Anna Example"), person("Anna Example")
        said = reasons(ANNA)
        self.assertIn("Several people match", said)
        self.assertIn(str(one.uid), said)
        self.assertIn(two.slug, said)
        self.assertEqual(examined(ANNA | {"slug": two.slug})[0].whom.pk, two.pk)

    def test_somebody_of_another_country_is_somebody_else(self):
        person("Anna Example", countries="GE")
        self.assertEqual(examined(ANNA)[0].outcome, "new")

    def test_somebody_new_of_a_known_name_is_asked_for(self):
        first = person("Anna Example")
        imported(ANNA | {"new": "yes"})
        self.assertEqual(Person.objects.exclude(pk=first.pk).get().slug, "anna-example-2")

    def test_somebody_new_of_a_known_name_is_made_only_once(self):
        person("Anna Example")
        imported(ANNA | {"new": "yes"})
        self.assertEqual(examined(ANNA | {"new": "yes"})[0].outcome, "same")

    def test_two_rows_about_one_person_are_refused(self):
        self.assertIn("Row 2 is about somebody of this name", reasons(ANNA, ANNA | {"gender": "f"}))
        self.assertIn("Row 2 is about somebody of this name", reasons(ANNA | {"new": "yes"}, ANNA | {"new": "yes"}))
        anna = person("Anna Example")
        self.assertIn("Row 2 is about the same person", reasons(ANNA, ANNA | {"uid": str(anna.uid)}))

    def test_two_people_of_one_name_in_a_file_stay_two_also_the_second_time(self):
        rows = [ANNA | {"gender": "f", "new": ""}, ANNA | {"gender": "m", "new": "yes"}]
        imported(*rows)
        self.assertEqual(Person.objects.count(), 2)
        self.assertEqual([found.outcome for found in examined(*rows)], ["same", "same"])

    def test_an_unknown_uid_or_slug_is_no_new_person(self):
        self.assertIn("the register has nobody with", reasons({"uid": "0b0e7a6c-5f0c-4c9f-8f58-6f5ef0d8e0a1"}))
        person("Anna Example")
        self.assertIn("Is Anna Example (anna-example) meant?", reasons(ANNA | {"slug": "anna"}))
        self.assertIn("Here is missing: countries", reasons({"slug": "maria", "name": "Maria", "countries": ""}))

    def test_who_was_taken_down_or_erased_does_not_come_back(self):
        anna = person("Anna Example", is_hidden=True)
        gone = "0b0e7a6c-5f0c-4c9f-8f58-6f5ef0d8e0a1"
        ErasedPerson.objects.create(uid=gone)
        self.assertIn("taken down", reasons(ANNA))
        self.assertIn("taken down", reasons({"uid": str(anna.uid)}))
        self.assertIn("taken down", reasons(ANNA | {"new": "yes"}))
        self.assertIn("erased for good", reasons(ANNA | {"name": "Maria Example", "uid": gone}))

    def test_a_namesake_of_somebody_taken_down_is_changed_by_uid(self):
        person("Anna Example", is_hidden=True)
        other = person("Anna Example", countries="GE")
        self.assertEqual(examined({"uid": str(other.uid), "gender": "f"})[0].outcome, "changed")
