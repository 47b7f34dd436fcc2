"""The sitemap names every live address, with its versions."""

import xml.etree.ElementTree as ET

from django.core.management import call_command
from django.test import TestCase

from people.models import Person

LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
LINK = "{http://www.w3.org/1999/xhtml}link"


class TheSitemap(TestCase):
    """Of a house with one listed person, one stub and one hidden person."""

    @classmethod
    def setUpTestData(cls):
        with cls.captureOnCommitCallbacks(execute=True):
            call_command("start_house", name="A House", languages=["en", "be"], admin="a@example.org")
        for name, fields in [
            ("Ada", {"is_listed": True}),
            ("Stub", {}),
            ("Hid", {"is_listed": True, "is_hidden": True}),
        ]:
            Person.objects.create(name=name, countries="BY", **fields)

    def entries(self):
        tree = ET.fromstring(self.client.get("/sitemap.xml").content)
        return {
            entry.find(LOC).text.removeprefix("http://testserver"): {
                link.get("hreflang"): link.get("href").removeprefix("http://testserver") for link in entry.findall(LINK)
            }
            for entry in tree
        }

    def test_has_both_languages_of_pages_and_people_and_no_one_else(self):
        entries = self.entries()
        rest = {"", "people/", "campaigns/", "statements/", "poems/", "write/", "people/ada/"}
        assert set(entries) == {f"/{code}/{path}" for code in ("en", "be") for path in rest}
        assert entries["/be/people/ada/"] == {
            "en": "/en/people/ada/",
            "be": "/be/people/ada/",
            "x-default": "/en/people/ada/",
        }

    def test_every_address_answers_in_its_language(self):
        for address in self.entries():
            self.assertContains(self.client.get(address), f'<html lang="{address[1:3]}"')

    def test_costs_the_same_for_many_people(self):
        Person.objects.bulk_create(
            Person(name=f"P{n}", slug=f"p{n}", countries="BY", is_listed=True) for n in range(20)
        )
        self.client.get("/sitemap.xml")  # fills the caches of content types and of sites
        # live homes; house settings (which language is the main one); pages; site; people
        with self.assertNumQueries(5):
            self.client.get("/sitemap.xml")
