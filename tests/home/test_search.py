"""The search of the site: people, by any spelling, in every language, without script."""

from datetime import date

import pytest
from django.core.management import call_command
from django.test import TestCase
from django.utils import timezone

from people.models import Person
from tests.builders import (
    InAHouse,
    event,
    house_settings,
    person,
    photograph,
    poem,
    statement,
    words,
)

CUSTODY = ("detained", "2025-06-01")


class SearchTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        names = [("be", "Уладзімір Лабковіч"), ("ru", "Владимир Лабкович")]
        person("Uladzimir Labkovich", event(*CUSTODY), names=names, facts_checked_on=date(2025, 6, 13))
        person("Anar Mammadli", event(*CUSTODY), names=["Anar Məmmədli"], countries="AZ")
        person("Hidden Example", event(*CUSTODY), names=["Схаваная"], is_hidden=True)
        person("Stub Example", names=["Незаўважная"], is_listed=False)

    def search(self, query="", language="en"):
        """Give the answer to a query string, which is never a fault."""
        response = self.client.get(f"/{language}/search/{query}")
        self.assertEqual(response.status_code, 200, query[:100])
        return response

    def found(self, query, language="en"):
        return [portrayal.name for portrayal in self.search(f"?q={query}", language).context["people"]]

    def test_without_a_query_there_is_the_form_alone(self):
        for query in ("", "?q=", "?q=%20", "?q=%00", "?page=2", "?other=1"):
            response = self.search(query)
            self.assertContains(response, 'role="search"')
            self.assertNotIn("people", response.context)
            self.assertNotContains(response, "Nothing found")
            self.assertNotContains(response, 'content="noindex"')

    def test_any_spelling_in_any_script_finds_a_person_in_the_name_of_the_language(self):
        for query in ("Łabkovič", "лабкович", "LABKOVICH", "Labkowicz", "Лaбкoвіч", "kovich ula"):
            self.assertEqual(self.found(query), ["Uladzimir Labkovich"], query)
            self.assertEqual(self.found(query, "be"), ["Уладзімір Лабковіч"], query)
        self.assertEqual(self.found("MƏMMƏDLİ"), ["Anar Mammadli"])

    def test_a_hit_says_name_status_and_how_old_the_status_is_and_leads_to_the_profile(self):
        response = self.search("?q=labkovich", "en")
        self.assertIn("Уладзімір Лабковіч", words(self.search("?q=labkovich", "be")))
        self.assertIn("In custody when last confirmed, on 13 June 2025", words(response))
        self.assertContains(response, 'href="/en/people/uladzimir-labkovich/"')

    def test_who_is_hidden_or_a_stub_is_not_found(self):
        for query in ("Hidden", "Схаваная", "Stub", "Незаўважная", "Example"):
            response = self.search(f"?q={query}")
            self.assertEqual(response.context["people"], [], query)
            self.assertIn("Nothing found", words(response))
            for name in ("Hidden Example", "Stub Example"):
                self.assertNotContains(response, name)

    def test_nonsense_finds_nobody_and_says_so(self):
        nonsense = ("%00!", "%25", "_", "!!!", "%F0%9F%98%80", "x" * 5000, "%ff%fe", "' OR 1=1 --", "\\", "z|q")
        for query in (*nonsense, "%CC%81", "%E2%80%8B", "zz " * 300, "zzzz&page=abc", "zzzz&page=-1"):
            self.assertEqual(self.found(query), [], query[:100])
            self.assertIn("Nothing found", words(self.search(f"?q={query}")))

    def test_a_page_that_is_not_there_is_the_nearest_one(self):
        for number in range(30):
            person(f"Person {number:02}")
        expected_of = {"": 24, "&page=2": 6, "&page=99": 6, "&page=abc": 24, "&page=" + "9" * 50: 6, "&page=-1": 6}
        for page, expected in expected_of.items():
            self.assertEqual(len(self.search(f"?q=person&kind=person{page}").context["people"]), expected, page[:20])
        self.assertContains(self.search("?q=person&kind=person"), "q=person&amp;kind=person&amp;page=2")

    def test_a_query_is_shown_as_it_was_written_and_does_no_harm(self):
        response = self.search("?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
        self.assertNotContains(response, "<script>")
        self.assertContains(response, "&lt;script&gt;")

    def test_results_are_not_for_search_engines_and_the_other_languages_keep_the_query(self):
        response = self.search("?q=Лабковіч")
        self.assertContains(response, '<meta name="robots" content="noindex">', count=1)
        self.assertNotContains(response, 'rel="canonical"')
        self.assertContains(response, "/be/search/?q=%D0%9B%D0%B0%D0%B1")
        self.assertContains(self.search(), 'href="http://testserver/en/search/"')

    def test_a_demonstration_says_so_once(self):
        house_settings(is_demo=True)
        self.assertContains(self.search("?q=labkovich"), '<meta name="robots" content="noindex">', count=1)

    def test_only_live_languages_answer_and_only_to_reading(self):
        self.assertEqual(self.client.get("/ka/search/").status_code, 404)
        self.assertEqual(self.client.post("/en/search/", {"q": "a"}).status_code, 405)
        self.assertEqual(self.client.head("/en/search/?q=anar").status_code, 200)

    def test_every_page_leads_to_the_search(self):
        for address, status in {"/en/": 200, "/en/people/": 200, "/en/search/": 200, "/en/nothing/": 404}.items():
            self.assertContains(self.client.get(address), 'href="/en/search/"', status_code=status)

    def test_the_page_has_neither_script_nor_cookie(self):
        response = self.search("?q=labkovich")
        self.assertNotContains(response, "<script")
        self.assertFalse(response.cookies)


class SearchQueryTests(InAHouse):
    def test_a_search_asks_ten_times_for_a_few_or_for_many(self):
        for count in (3, 27):
            for number in range(count):
                case = event(*CUSTODY), event("sentenced", "2025-06-10", term_years=3)
                someone = person(f"Person {number:02}", *case, names=[("be", f"Асоба {number:02}")])
                someone.portrait, someone.show_portrait = photograph(), True
                someone.save()
                statement(someone, language="be")
                poem(f"Person {number}", language="be")
            self.client.get("/be/search/?q=person")
            # 1 home pages and menu, 2 house, 3 the site, 4 who may be meant by each word, 5 what concerns them,
            # 6 how many people, 7 people with their names and portraits, 8 events, 9 how many pages of each kind,
            # 10 the first pages of each
            with self.assertNumQueries(10):
                self.client.get("/be/search/?q=person")
            # 1 to 5, 6 how many statements, 7 a page of them
            with self.assertNumQueries(7):
                self.client.get("/be/search/?q=person&kind=statement")

    def test_the_form_alone_asks_three_times(self):
        self.client.get("/be/search/")
        # 1 home pages and menu, 2 house, 3 the site
        with self.assertNumQueries(3):
            self.client.get("/be/search/")


@pytest.mark.postgresql
class MisspellingTests(InAHouse):
    """On PostgreSQL, by trigrams."""

    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        person("Uladzimir Labkovich", names=[("be", "Уладзімір Лабковіч")])
        person("Leanid Sudalenka", names=[("be", "Леанід Судаленка")])
        person("Hanna Example")

    def search(self, query):
        return self.client.get(f"/en/search/?q={query}")

    def test_a_small_misspelling_finds_a_person_and_the_page_says_so(self):
        for query in ("Labkavich", "Lapkovich", "Лабкавіч", "Labkovihc", "uladzmir labkvich", "ЛАБКОВЧ"):
            response = self.search(query)
            self.assertEqual([found.name for found in response.context["people"]], ["Uladzimir Labkovich"], query)
            self.assertIn("These names are similar.", words(response))
        self.assertEqual([found.name for found in self.search("Sudalanko").context["people"]], ["Leanid Sudalenka"])

    def test_where_a_name_is_there_as_it_was_typed_similar_ones_are_not_shown(self):
        person("Anna Example")
        response = self.search("Anna Example")
        self.assertNotIn("These names are similar.", words(response))
        person("Labkavich")
        self.assertEqual([found.name for found in self.search("labkavich").context["people"]], ["Labkavich"])

    def test_a_hidden_name_does_not_keep_similar_ones_away(self):
        person("Labkavich", is_hidden=True)
        self.assertEqual([found.name for found in self.search("labkavich").context["people"]], ["Uladzimir Labkovich"])

    def test_names_that_are_not_similar_are_not_found(self):
        for query in ("Stefanovich", "xyz", "Labkovich Marfa", "Petrovich", "qz", "%25%25"):
            self.assertEqual(self.search(query).context["people"], [], query)


class SearchTextTests(TestCase):
    def test_who_was_there_before_gets_her_search_text_from_the_worker(self):
        anna = person("Anna Example", names=[("be", "Ганна Прыклад")])
        Person.objects.update(search_text="old", changes_at=timezone.now())
        call_command("derive_facts")
        self.assertEqual(Person.objects.get().search_text, anna.search_text)
        self.assertEqual(Person.objects.named("Прыклад").get(), anna)
