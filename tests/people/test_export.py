"""The register as data: what is in it for programs and spreadsheets, in the language of the address."""

from datetime import date, timedelta

import time_machine
from django.utils import timezone

from people.data.cells import cell
from people.models import (
    Affiliation,
    ErasedPerson,
    Organisation,
    OrganisationName,
    PeopleIndexPage,
    Person,
    PersonSource,
    PlaceName,
    PlaceOfDetention,
)
from tests.builders import event, house_settings, index, person
from tests.people.exports import InExports

EXPORTS = ("export.csv", "export.json")


class ExportTests(InExports):
    def whole_case(self):
        """Give a person of whom everything may be told."""
        place = PlaceOfDetention.objects.create(name="Colony no. 1", country="PL", held_by="BY", kind="colony")
        PlaceName.objects.create(owner=place, language="be", name="Калонія № 1")
        union = Organisation.objects.create(name="Union", country="PL")
        OrganisationName.objects.create(owner=union, language="be", name="Саюз")
        anna = person(
            "Anna Example",
            event("detained", "2024-09", place=place),
            event("sentenced", "2025-02-07", term="imprisonment", term_years=4, regime="colony", court="City Court"),
            event("recognised", "2025-02-01/2025-03-01", recognised_by=[union], criterion="3.1 (a)"),
            event(
                "known_in_custody",
                "2025-06-13",
                place=place,
                source="Digest",
                source_url="https://example.org/d",
                source_is_public=True,
            ),
            names=[("be", "Ганна Прыклад"), "Hanna Example"],
            facts_checked_on=date(2025, 6, 13),
            birth_date=date(1971, 3, 29),
            show_birthday=True,
            show_birth_year=True,
            show_place=True,
            countries="BY PL",
        )
        Affiliation.objects.create(person=anna, organisation=union)
        PersonSource.objects.create(person=anna, title="Report", language="en", date=date(2025, 6, 1))
        return anna

    def test_the_object_says_whose_data_it_is_and_of_which_day(self):
        house_settings(data_licence="CC BY 4.0", time_zone="Asia/Tokyo")
        with time_machine.travel("2025-07-01T20:00Z"):  # it is tomorrow there
            told = self.json()
        self.assertEqual(
            told,
            {
                "notice": "",
                "as_of": "2025-07-02",
                "house": "Example House",
                "licence": "CC BY 4.0",
                "language": "en",
                "people": [],
                "withdrawn": [],
            },
        )
        house_settings(data_licence="")
        self.assertEqual(self.json()["licence"], "All rights reserved.")

    @time_machine.travel("2025-07-01")
    def test_a_person_is_told_in_the_language_of_the_address(self):
        anna = self.whole_case()
        told, in_belarusian = self.of_anna(), self.of_anna("be")
        self.assertEqual(told["uid"], in_belarusian["uid"], str(anna.uid))
        self.assertEqual((told["name"], in_belarusian["name"]), ("Anna Example", "Ганна Прыклад"))
        self.assertEqual(in_belarusian["latin_name"], "Anna Example")
        self.assertEqual(in_belarusian["url"], "http://testserver/be/people/anna-example/")
        self.assertEqual(
            told["names"],
            [
                {"language": "be", "name": "Ганна Прыклад", "kind": "local"},
                {"language": "en", "name": "Hanna Example", "kind": "other"},
            ],
        )
        self.assertEqual(in_belarusian["countries"][0], {"code": "BY", "name": "Беларусь"})
        self.assertEqual(in_belarusian["organisations"], [{"name": "Саюз", "latin_name": "Union", "country": "PL"}])
        self.assertEqual(told["place"], {"name": "Colony no. 1", "kind": "colony", "country": "PL", "held_by": "BY"})
        self.assertEqual(in_belarusian["place"]["name"], "Калонія № 1")
        self.assertEqual(told["birth"], {"date": "1971-03-29", "precision": "day", "words": "29 March 1971"})
        self.assertEqual(told["sources"][0]["date"], "2025-06-01")

    @time_machine.travel("2025-07-01")
    def test_status_and_days_come_with_their_age(self):
        self.whole_case()
        told = self.of_anna()
        self.assertEqual((told["status"], told["status_words"]), ("custody", "In custody, as of 13 June 2025"))
        self.assertEqual((told["as_of"], told["is_old"]), ("2025-06-13", False))
        # from the last day of September 2024
        self.assertEqual((told["days_in_custody"], told["days_are_at_least"]), (274, True))
        self.assertEqual((told["days_words"], told["days_counted_to"]), ("at least 274 days", "2025-07-01"))

    @time_machine.travel("2026-07-01")
    def test_what_is_old_says_so_in_words_and_in_fields(self):
        self.whole_case()
        old = "In custody when last confirmed, on 13 June 2025"
        (row,) = self.table()
        for told in (self.of_anna(), row):
            self.assertEqual((told["status_words"], told["as_of"]), (old, "2025-06-13"))
            self.assertEqual((told["days_words"], told["days_counted_to"]), ("at least 256 days", "2025-06-13"))
        self.assertIs(self.of_anna()["is_old"], True)
        self.assertEqual(row["is_old"], "true")

    @time_machine.travel("2025-07-01")
    def test_events_have_dates_as_far_as_they_are_known(self):
        self.whole_case()
        detained, sentenced, recognised, known = self.of_anna()["events"]
        dates = [
            [told[name] for name in ("date", "precision", "first", "last")]
            for told in (detained, sentenced, recognised)
        ]
        self.assertEqual(
            dates,
            [
                ["2024-09", "month", "2024-09-01", "2024-09-30"],
                ["2025-02-07", "day", "2025-02-07", "2025-02-07"],
                ["2025-02-01/2025-03-01", "between", "2025-02-01", "2025-03-01"],
            ],
        )
        self.assertEqual((recognised["recognised_by"], recognised["criterion"]), (["Union"], "3.1 (a)"))
        self.assertEqual(known["source"], {"title": "Digest", "url": "https://example.org/d"})
        self.assertEqual(known["place"]["name"], "Colony no. 1")
        self.assertEqual(sentenced["court"], "City Court")
        punishment = {"kind": "imprisonment", "years": 4, "months": None, "regime": "colony", "in_absentia": False}
        self.assertEqual(sentenced["punishment"], punishment)
        in_force = self.of_anna()["sentence"]
        self.assertEqual((in_force["event"], in_force["years"]), (sentenced["id"], 4))

    def test_a_date_before_or_not_known_has_no_bound_there(self):
        person("Anna Example", event("detained", "<2025-06-01"), event("charged"))
        told = [(e["kind"], e["date"], e["precision"], e["first"], e["last"]) for e in self.of_anna()["events"]]
        self.assertCountEqual(
            told,
            [("detained", "2025-06-01", "before", None, "2025-06-01"), ("charged", None, "unknown", None, None)],
        )

    @time_machine.travel("2025-07-01")
    def test_the_table_has_one_row_a_person(self):
        self.whole_case()
        person("Zina Example")
        rows = self.table("be")
        self.assertEqual([row["name"] for row in rows], ["Ганна Прыклад", "Zina Example"])
        self.assertEqual(rows[0]["countries"], "BY | PL")
        self.assertEqual((rows[0]["birth_date"], rows[1]["birth_date"]), ("1971-03-29", ""))
        self.assertEqual((rows[0]["days_in_custody"], rows[1]["days_in_custody"]), ("274", ""))
        self.assertEqual(rows[0]["place"], "Калонія № 1")
        self.assertEqual(len(rows[0]["events"].split(" | ")), 4)
        self.assertEqual(list(rows[0])[-1], "notice")
        self.assertEqual(rows[0]["notice"], "")

    def test_a_demonstration_says_so_in_every_row_and_in_the_object(self):
        person("Anna Example")
        person("Zina Example")
        house_settings(is_demo=True)
        for language, notice in (("en", "Demonstration."), ("be", "Дэманстрацыйная версія.")):
            self.assertTrue(self.json(language)["notice"].startswith(notice))
            for row in self.table(language):
                self.assertTrue(row["notice"].startswith(notice))
                self.assertEqual(list(row)[-1], "notice")
        for rest in EXPORTS:
            self.assertEqual(self.client.get(f"/en/people/{rest}").headers["X-Robots-Tag"], "noindex")

    def test_only_who_is_listed_and_not_hidden_is_in_it(self):
        person("Anna Example")
        person("Stub Example", is_listed=False)
        hidden = person("Vida Hidden", is_hidden=True)
        stub = person("Hidden Stub", is_hidden=True, is_listed=False)
        erased = ErasedPerson.objects.create(uid="00000000-0000-4000-8000-000000000001", was_listed=True)
        ErasedPerson.objects.create(uid="00000000-0000-4000-8000-000000000002", was_listed=False)
        told = self.json()
        self.assertEqual([someone["name"] for someone in told["people"]], ["Anna Example"])
        self.assertEqual(told["withdrawn"], sorted([str(hidden.uid), erased.uid]))
        self.assertEqual([row["name"] for row in self.table()], ["Anna Example"])
        for rest in EXPORTS:
            answer = self.client.get(f"/en/people/{rest}")
            self.assertNotContains(answer, str(stub.uid))
            self.assertNotContains(answer, "Hidden")
        self.assertNotContains(self.client.get("/en/people/export.csv"), str(hidden.uid))

    def test_what_is_for_staff_only_is_in_no_export(self):
        self.whole_case()
        anna = Person.objects.get()
        anna.show_place = anna.show_birthday = anna.show_birth_year = False
        anna.consent_by, anna.consent_scope, anna.gender = "family", "All agreed", "f"
        soon = timezone.now() + timedelta(days=2)
        anna.events.add(
            event("hospital", "2025-06-14", is_public=False),
            event("released_pardoned", "2025-06-20", public_from=soon),
            event("charged", "2025-01-01", source="The sister", source_is_public=False),
        )
        anna.sources.create(title="The brother", is_public=False)
        anna.save()
        secrets = ["Colony no. 1", "1971", "family", "All agreed", "hospital", "2025-06-14", "pardon", "2025-06-20"]
        secrets += ["The sister", "The brother", "gender", "search_text", "anna example|"]
        for rest in EXPORTS:
            text = self.client.get(f"/en/people/{rest}").content.decode()
            self.assertEqual([secret for secret in secrets if secret in text], [], rest)

    def test_no_cell_is_a_formula(self):
        for text in (
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n1",
            " =1",
            "＝1",
            "＋1",
            "－1",
            "＠1",
            "\ufeff=1",
        ):
            self.assertEqual(cell(text), f"'{text}")
        for text in ("Anna", "a=1", "2025-06-13", "XXXX-03-29", "«=»", ""):
            self.assertEqual(cell(text), text)
        self.assertEqual([cell(value) for value in (None, True, False, 0, 274)], ["", "true", "false", "0", "274"])
        person("=HYPERLINK(“https://example.org”)", names=["@Anna"])
        (row,) = self.table()
        self.assertEqual((row["name"][:2], row["latin_name"][:2], row["other_names"]), ("'=", "'=", "'@Anna"))

    def test_where_the_directory_is_not_live_there_is_no_data(self):
        index(PeopleIndexPage, "be").unpublish()
        for language in ("be", "ka", "xx"):
            for rest in (*EXPORTS, "birthdays.ics", "hearings.ics", "feed/"):
                self.assertEqual(self.client.get(f"/{language}/people/{rest}").status_code, 404)
        self.assertContains(self.client.get("/be/people/feed/"), 'href="/en/people/feed/"', status_code=404)

    def test_data_sets_no_cookie_and_is_not_sent_twice(self):
        person(
            "Anna Example",
            event("detained", "2025-06-01"),
            event("hearing_set", "2100-01-01"),
            birth_date=date(1971, 3, 29),
            show_birthday=True,
        )
        for rest in (*EXPORTS, "birthdays.ics", "hearings.ics", "feed/"):
            first = self.client.get(f"/en/people/{rest}")
            self.assertFalse(first.cookies)
            self.assertEqual(first.headers["Cache-Control"], "no-cache")
            again = self.client.get(f"/en/people/{rest}", headers={"if-none-match": first.headers["ETag"]})
            self.assertEqual((again.status_code, again.content), (304, b""), rest)
            self.assertEqual(self.client.post(f"/en/people/{rest}").status_code, 405)

    def test_the_directory_links_to_its_data(self):
        answer = self.client.get("/be/people/")
        for rest in (*EXPORTS, "birthdays.ics", "hearings.ics", "feed/"):
            self.assertContains(answer, f'<a href="/be/people/{rest}"')
        self.assertContains(answer, '<link rel="alternate" type="application/atom+xml" href="/be/people/feed/"')

    def test_costs_the_same_for_many_people(self):
        # 1 home pages and lists, 2 house, 3 the site, 4 people, 5 events, 6 who recognised, 7 organisations,
        # 8 sources, 9 names, 10 settings of the house for the header; of JSON also the withdrawn: 11 hidden, 12 erased
        for rest, times in (("export.csv", 10), ("export.json", 12)):
            for number in range(3):
                someone = person(f"Person {rest} {number}", event("detained", "2025-06-01"), names=["Somebody"])
                someone.sources.create(title="Report")
                someone.save()
                self.client.get(f"/en/people/{rest}")
                with self.assertNumQueries(times):
                    self.client.get(f"/en/people/{rest}")
