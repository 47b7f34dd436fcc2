"""Somebody who is hidden is named nowhere in public, in no language, from the next request on."""

import re

from django.utils import timezone
from wagtail.images.tests.utils import get_test_image_file

from network_site.models import HouseImage
from people.models import Person
from tests.builders import (
    InAHouse,
    campaign,
    event,
    person,
    poem,
    profile,
    statement,
    translation,
)

SPELLINGS = ["Vida Hidden", "Віда Схаваная", "Вида Скрытая", "Vida Schavanaja"]


class TakeDownTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.portrait = HouseImage.objects.create(title="p", file=get_test_image_file())
        cls.vida = person(
            SPELLINGS[0],
            event("detained", "2025-06-01"),
            event("sentenced", "2025-06-10", term="imprisonment", term_years=3),
            names=[("be", SPELLINGS[1]), ("ru", SPELLINGS[2]), SPELLINGS[3]],
            facts_checked_on=timezone.localdate(),
            portrait=cls.portrait,
            show_portrait=True,
        )
        anna = person("Anna Example", event("detained", "2025-06-01"))
        block = [("people", {"countries": [{"country": "BY", "context": "Since 2020.", "register_url": ""}]})]
        text = profile(cls.vida, title=SPELLINGS[0], lead="Somebody.")
        about = f'<p><a linktype="page" id="{text.pk}">a friend</a></p>'
        for page in (
            text,
            campaign(cls.vida, anna, body=block),
            statement(cls.vida, anna, body=[("text", about)]),
            poem(poet=cls.vida),
        ):
            translation(page)

    def addresses(self):
        """Give every address of the site that a visitor can find, and some that she can guess."""
        listed = re.findall(r"<loc>http://testserver(.*?)</loc>", self.client.get("/sitemap.xml").content.decode())
        self.assertGreater(len(listed), 15)
        guessed = ["/robots.txt", "/sitemap.xml", "/xx/", "/en/people/?q=Vida", "/be/people/?q=Віда", "/en/nothing/"]
        return [*listed, *guessed]

    def test_before_she_is_named_in_many_places(self):
        named = [address for address in self.addresses() if self.names_in(address)]
        for place in ("/en/people/vida-hidden/", "/be/people/vida-hidden/", "/en/campaigns/a-window/", "/be/poems/"):
            self.assertIn(place, named)

    def test_after_she_is_named_nowhere(self):
        known = self.addresses()
        self.hide()
        for address in {*known, *self.addresses()}:
            self.assertEqual(self.names_in(address), [], address)

    def test_after_her_pictures_are_gone(self):
        address = self.portrait.renditions.get().file.url
        self.assertEqual(self.client.get(address).status_code, 200)
        self.hide()
        self.assertEqual(self.client.get(address).status_code, 404)

    def hide(self):
        vida = Person.objects.get(pk=self.vida.pk)
        vida.is_hidden = True
        vida.save()

    def names_in(self, address):
        """Give the spellings, slugs and picture addresses of hers that the answer to an address holds."""
        asked = "vida-hidden" in address
        text = self.client.get(address).content.decode()
        traces = [*SPELLINGS, self.portrait.renditions.get().file.url, *([] if asked else ["vida-hidden"])]
        return [trace for trace in traces if trace in text]
