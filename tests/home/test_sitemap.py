"""The sitemaps name every live address of their language, with its versions."""

import re
import xml.etree.ElementTree as ET

from people.models import PeopleIndexPage, Person
from tests.builders import InAHouse, house_settings, index, person, statement, translation

LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
LINK = "{http://www.w3.org/1999/xhtml}link"
HERE = "http://testserver"


class SitemapTests(InAHouse):
    """Of a house with one listed person, one stub and one hidden person."""

    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        person("Ada")
        person("Stub", is_listed=False)
        person("Hid", is_hidden=True)

    def entries(self, code):
        tree = ET.fromstring(self.client.get(f"/{code}/sitemap.xml").content)
        return {
            entry.find(LOC).text.removeprefix(HERE): {
                link.get("hreflang"): link.get("href").removeprefix(HERE) for link in entry.findall(LINK)
            }
            for entry in tree
        }

    def test_the_index_names_the_sitemap_of_each_live_language(self):
        tree = ET.fromstring(self.client.get("/sitemap.xml").content)
        self.assertEqual([entry.find(LOC).text for entry in tree], [f"{HERE}/{c}/sitemap.xml" for c in ("en", "be")])

    def test_each_has_the_pages_and_people_of_its_language_and_no_one_else(self):
        rest = {"", "people/", "campaigns/", "statements/", "poems/", "write/", "people/ada/"}
        rest |= {"people/figures/", "people/birthdays/"}
        for code in ("en", "be"):
            entries = self.entries(code)
            self.assertEqual(set(entries), {f"/{code}/{path}" for path in rest})
            versions = {"en": "/en/people/ada/", "be": "/be/people/ada/", "x-default": "/en/people/ada/"}
            self.assertEqual(entries[f"/{code}/people/ada/"], versions)

    def test_what_is_in_one_language_only_is_in_its_sitemap_only(self):
        translation(statement(title="Both"))
        statement(title="Hers", language="be")
        self.assertNotIn("/en/statements/hers/", self.entries("en"))
        hers = "/be/statements/hers/"
        self.assertEqual(self.entries("be")[hers], {"be": hers, "x-default": hers})

    def test_readers_of_no_language_are_sent_to_the_main_one(self):
        house_settings(main_language="be")
        self.assertEqual(self.entries("en")["/en/poems/"]["x-default"], "/be/poems/")

    def test_people_have_no_address_where_the_directory_is_withdrawn(self):
        index(PeopleIndexPage, "be").unpublish()
        self.assertNotIn("/be/people/ada/", self.entries("be"))
        self.assertNotIn("be", self.entries("en")["/en/people/ada/"])

    def test_every_address_answers_in_its_language(self):
        for code in ("en", "be"):
            for address in self.entries(code):
                self.assertContains(self.client.get(address), f'<html lang="{code}"')

    def test_a_language_that_is_not_live_has_none(self):
        for code in ("ka", "xx", "en-gb"):
            answer = self.client.get(f"/{code}/sitemap.xml", headers={"accept-language": "be"})
            self.assertContains(answer, '<html lang="be"', status_code=404)

    def test_robots_are_told_of_the_index(self):
        self.assertRegex(
            self.client.get("/robots.txt").content.decode(), r"(?m)^Sitemap: http://testserver/sitemap.xml$"
        )

    def test_a_demonstration_says_so_and_asks_not_to_be_searched(self):
        house_settings(is_demo=True)
        for address, notice in [
            ("/sitemap.xml", "<!-- Demonstration."),
            ("/en/sitemap.xml", "<!-- Demonstration."),
            ("/be/sitemap.xml", "<!-- Дэманстрацыйная версія."),
        ]:
            answer = self.client.get(address)
            self.assertContains(answer, notice)
            self.assertEqual(answer.headers["X-Robots-Tag"], "noindex", address)
            ET.fromstring(answer.content)
        robots = self.client.get("/robots.txt", headers={"accept-language": "be"}).content.decode()
        self.assertRegex(robots, "^# Дэманстрацыйная версія")
        self.assertRegex(robots, re.compile("^Disallow: /$", re.MULTILINE))

    def test_a_house_in_use_says_no_such_thing(self):
        for address in ("/sitemap.xml", "/be/sitemap.xml"):
            answer = self.client.get(address)
            self.assertNotIn("X-Robots-Tag", answer.headers)
            self.assertNotContains(answer, "<!--")

    def test_costs_the_same_for_many_people(self):
        Person.objects.bulk_create(
            Person(name=f"P{n}", slug=f"p{n}", countries="BY", is_listed=True) for n in range(20)
        )
        self.client.get("/be/sitemap.xml")  # fills the caches of content types and of sites
        # 1 home pages, 2 pages of the language and their versions, 3 people, 4 settings of the house, 5 the site
        with self.assertNumQueries(5):
            self.client.get("/be/sitemap.xml")
        # 1 home pages, 2 settings of the house
        with self.assertNumQueries(2):
            self.client.get("/sitemap.xml")
