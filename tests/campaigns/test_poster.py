"""The poster of a campaign names those in custody, and nobody else."""

from datetime import date

from django.core.cache import cache

from people.models import Person
from tests.builders import InAHouse, campaign, event, paper_as_html, person, translation, words

POSTER = "/en/campaigns/a-window/poster-a3"


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
