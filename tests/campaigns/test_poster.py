"""The papers of a campaign: a poster that names those in custody and nobody else, and names to be read aloud."""

from datetime import date
from itertools import chain
from types import SimpleNamespace
from unittest import mock

from django.core.cache import cache
from django.test import SimpleTestCase

from campaigns import read_aloud
from campaigns.poster import NAMES_HEIGHT, Names
from people.models import Person
from people.takedown.erasing import erase
from tests.builders import InAHouse, campaign, committed, event, paper_as_html, person, staff, translation, words

POSTER = "/en/campaigns/a-window/poster-a3"
NAMES = "/en/campaigns/a-window/names"


class NamesOnAPosterTests(SimpleTestCase):
    def test_a_name_too_long_for_the_sheet_stands_in_two_lines_and_does_not_run_off_it(self):
        ((short,),) = Names([SimpleNamespace(name="Anna Example")]).set_columns
        ((long,),) = Names([SimpleNamespace(name="ანასტასია მაგალითი")]).set_columns
        self.assertEqual(short.lines, ["Anna Example"])
        self.assertEqual(long.lines, ["ანასტასია", "მაგალითი"])

    def test_sixty_have_room_in_every_script_and_of_more_it_shows_that_there_are_others(self):
        for name in ("Valiantsin Stefanovich", "Валянцін Стэфановіч", "ვალიანცინ სტეფანოვიჩი"):
            people = [SimpleNamespace(name=name)] * 61
            for names, shown in ((Names(people[:60]), [name] * 60), (Names(people), [*[name] * 60, "…"])):
                self.assertLessEqual(names.fitted.height, NAMES_HEIGHT)
                self.assertEqual([*chain(*names.columns)], shown)
        self.assertEqual(Names(people[:1], has_others=True).columns, [[name, "…"]])


class PosterTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        held = {"facts_checked_on": date(2025, 6, 13)}
        cls.anna = person("Anna Example", event("detained", "2025-06-01"), names=[("be", "Ганна Прыклад")], **held)
        free = person("Boris Free", event("detained", "2024-06-01"), event("released_served", "2025-06-01"))
        stub = person("Clara Stub", event("detained", "2024-06-01"), is_listed=False)
        dead = person("Dora Dead", event("detained", "2024-06-01"), event("died_in_custody", "2025-06-01"))
        cls.page = campaign(cls.anna, free, stub, dead, hashtag="#AWindow")

    def setUp(self):
        cache.clear()
        self.enterContext(paper_as_html())

    def test_it_says_what_when_and_who_is_in_custody_as_of_when(self):
        for address in (f"{POSTER}/", f"{POSTER}.pdf"):
            text = words(self.client.get(address))
            for said in ("#AWindow", "A window", "13 June 2025", "We stand here.", "Anna Example"):
                self.assertIn(said, text)
            self.assertIn("Each was in custody when last confirmed, on 13 June 2025 or later.", text)
            self.assertIn("testserver/en/campaigns/a-window", text)
            for name in ("Boris", "Clara", "Dora"):
                self.assertNotIn(name, text)

    def test_without_anybody_in_custody_it_names_nobody(self):
        Person.objects.filter(pk=self.anna.pk).update(is_hidden=True)
        text = words(self.client.get(f"{POSTER}.pdf"))
        self.assertIn("A window", text)
        self.assertNotIn("Anna", text)
        self.assertNotIn("last confirmed", text)

    def test_it_is_offered_and_there_in_the_languages_in_which_the_campaign_is_live(self):
        self.assertContains(self.client.get("/en/campaigns/a-window/"), f'href="{POSTER}/"')
        self.assertNotContains(self.client.get(f"{POSTER}/"), 'hreflang="be"')
        self.assertEqual(self.client.get("/be/campaigns/a-window/poster-a4/").status_code, 404)
        translation(self.page, title="Акно")
        text = words(self.client.get("/be/campaigns/a-window/poster-a4.pdf"))
        self.assertIn("Акно", text)
        self.assertIn("Ганна Прыклад", text)

    def test_it_asks_eight_times(self):
        translation(self.page)
        self.client.get("/be/campaigns/a-window/poster-a4/")
        # 1 home pages and menu, 2 the page, 3 its versions, 4 house, 5 the site, 6 people, 7 events, 8 organisers
        with self.assertNumQueries(8):
            self.client.get("/be/campaigns/a-window/poster-a4/")

    def test_names_to_be_read_aloud_are_of_its_people_in_custody_and_then_of_those_who_died_there(self):
        person("Emil Elsewhere", event("detained", "2024-06-01"))
        for address in (f"{NAMES}/", f"{NAMES}.pdf"):
            text = words(self.client.get(address))
            self.assertRegex(text, "Names to be read aloud: A window .* Anna Example .* In memoriam Dora Dead")
            self.assertIn("In custody when last confirmed, on 13 June 2025", text)
            for name in ("Boris", "Clara", "Emil"):
                self.assertNotIn(name, text)
        self.assertContains(self.client.get("/en/campaigns/a-window/"), f'href="{NAMES}/"')

    def test_a_campaign_for_nobody_in_custody_offers_no_names(self):
        Person.objects.exclude(name="Boris Free").update(is_hidden=True)
        page = self.client.get("/en/campaigns/a-window/")
        self.assertContains(page, f'href="{POSTER}/"')
        self.assertNotContains(page, NAMES)
        self.assertIn("Nobody found", words(self.client.get(f"{NAMES}/")))
        self.assertRedirects(self.client.get(f"{NAMES}.pdf"), f"{NAMES}/")

    def test_names_come_with_the_rule_however_many_and_by_sheets(self):
        everybody = campaign(title="All", people_country="AM")
        self.assertContains(self.client.get("/en/campaigns/all/names/"), "Nobody found")
        for number in range(3):
            person(f"Gor {number}", event("detained", "2025-06-01"), countries="AM")
        translation(everybody)
        with mock.patch.object(read_aloud, "LONGEST_LIST", 2):
            self.client.get("/be/campaigns/all/names/")
            # 1 home pages and menu, 2 the page, 3 its versions, 4 house, 5 the site, 6 how many, 7 people with
            # portraits, 8 events
            with self.assertNumQueries(8):
                text = words(self.client.get("/be/campaigns/all/names/"))
            self.assertIn("Gor 1", text)
            self.assertNotIn("Gor 2", text)
            for page in ("2", "999999", "x"):
                text = words(self.client.get(f"/en/campaigns/all/names/?page={page}"))
                self.assertIn("Gor 0" if page == "x" else "Gor 2", text)
        self.assertEqual(self.client.get("/be/campaigns/a-window/names/").status_code, 404)

    def test_who_is_erased_stands_in_none_that_is_kept(self):
        addresses = [f"{POSTER}.pdf", f"{NAMES}.pdf"]
        for address in addresses:
            self.client.get(address)
            self.assertIn(b"Anna Example", cache.get(f"pdf:{address}")[1])
        with committed():
            erase(self.anna, staff())
        self.assertEqual([cache.get(f"pdf:{address}") for address in addresses], [None, None])
