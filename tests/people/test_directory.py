"""The directory: everybody listed, found by any spelling, counted and filtered."""

from datetime import date

from tests.builders import InAHouse, event, person, words

CUSTODY = ("detained", "2025-06-01")


class DirectoryTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        person("Uladzimir Labkovich", event(*CUSTODY), names=[("be", "Уладзімір Лабковіч"), "Владимир Лабкович"])
        person("Anar Mammadli", event(*CUSTODY), names=["Anar Məmmədli"], countries="AZ")
        person("Leanid Sudalenka", event(*CUSTODY), event("released_served", "2025-06-02"), countries="BY PL")

    def found(self, query="", language="en"):
        """Give the names in the directory, as `query` (a query string) filters it."""
        response = self.client.get(f"/{language}/people/{query}", follow=True)
        self.assertEqual(response.status_code, 200, query)
        return [portrayal.name for portrayal in response.context["people"]]

    def test_everybody_listed_is_there_in_the_names_of_the_language(self):
        self.assertEqual(self.found(), ["Anar Mammadli", "Leanid Sudalenka", "Uladzimir Labkovich"])
        self.assertIn("Уладзімір Лабковіч", self.found(language="be"))

    def test_any_spelling_finds_a_person(self):
        for query in ("Łabkovič", "LABKOVICH", "Лабковіч", "лабкович", "labkovich uladzimir"):
            self.assertEqual(self.found(f"?q={query}"), ["Uladzimir Labkovich"], query)
        for query in ("Məmmədli", "mammadli", "Anar"):
            self.assertEqual(self.found(f"?q={query}"), ["Anar Mammadli"], query)

    def test_a_query_that_makes_no_sense_finds_nobody(self):
        for query in ("%00!", "%25", "_", "!!!", "%F0%9F%98%80", "x" * 5000, "%ff%fe", "' OR 1=1 --", "\\"):
            self.assertEqual(self.found(f"?q={query}"), [], query)

    def test_an_empty_query_finds_everybody(self):
        for query in ("?q=", "?q=%20", "?q=%00%20", "?status=&country=&page="):
            self.assertEqual(len(self.found(query)), 3, query)

    def test_filters_narrow_and_nonsense_does_not(self):
        self.assertEqual(self.found("?status=free"), ["Leanid Sudalenka"])
        self.assertEqual(self.found("?country=PL"), ["Leanid Sudalenka"])
        self.assertEqual(self.found("?status=custody&country=AZ"), ["Anar Mammadli"])
        for query in (
            "?status=happy",
            "?country=ZZ",
            "?country=Y P",
            "?page=nonsense",
            "?page=-1",
            "?page=9" + "9" * 5000,
        ):
            self.assertEqual(len(self.found(query)), 3, query)

    def test_counters_count_the_people_of_this_site(self):
        context = self.client.get("/en/people/").context
        self.assertEqual(
            [(counter.value, counter.count) for counter, _address in context["tally"]], [("custody", 2), ("free", 1)]
        )
        self.assertEqual(context["total"], 3)

    def test_only_countries_of_people_are_offered(self):
        fields = {field.name: field.options for field in self.client.get("/en/people/").context["fields"]}
        self.assertEqual(fields["country"], [("AZ", "Azerbaijan"), ("BY", "Belarus"), ("PL", "Poland")])

    def test_stubs_and_hidden_people_are_in_no_list_no_count_no_search(self):
        person("Stub Example", event(*CUSTODY), is_listed=False, countries="GE")
        person("Hidden Example", event(*CUSTODY), is_hidden=True, countries="AM")
        for query in ("", "?q=Example", "?status=custody"):
            text = words(self.client.get(f"/en/people/{query}"))
            for name in ("Stub Example", "Hidden Example", "Georgia", "Armenia"):
                self.assertNotIn(name, text)
        for query in ("?country=GE", "?country=AM"):
            self.assertEqual(self.found(query), [])
        self.assertEqual(self.client.get("/en/people/").context["total"], 3)

    def test_a_long_directory_comes_in_pages_that_keep_the_filters(self):
        for number in range(30):
            person(f"Person {number:02}", countries="GE")
        self.assertEqual(len(self.found("?country=GE")), 24)
        self.assertEqual(len(self.found("?country=GE&page=2")), 6)
        self.assertEqual(len(self.found("?country=GE&page=99")), 6)
        self.assertContains(self.client.get("/en/people/?country=GE"), "country=GE&amp;page=2")

    def test_an_old_status_says_so(self):
        person("Old Example", event("known_in_custody", "2022-11-02"), facts_checked_on=date(2022, 11, 2))
        text = words(self.client.get("/en/people/?q=Old"))
        self.assertIn("In custody when last confirmed, on 2 November 2022", text)
