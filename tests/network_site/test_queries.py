"""How often the front door, an absent page and a plain one ask the database."""

from datetime import date

from campaigns.models import ActionOrganiser, CampaignPage
from home.models import PlainPage
from network_site.models import HouseSettings
from tests.builders import (
    InAHouse,
    action,
    campaign,
    city,
    event,
    live,
    organisation,
    person,
    photograph,
    poem,
    statement,
    translation,
)


class QueryTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        people = [person(f"Person {number:02}", event("detained", "2025-06-01")) for number in range(12)]
        for page in (campaign(*people), statement(*people), statement(title="Another"), poem(poet=people[0])):
            translation(page)

    def assert_asks(self, times, address, status=200):
        """Read a page once, so that what is remembered between requests is there; then count."""
        self.client.get(address)
        with self.assertNumQueries(times):
            self.assertEqual(self.client.get(address).status_code, status)

    def test_the_home_page_asks_twelve_times(self):
        # 1 home pages and menu, 2 the home page, 3 its versions, 4 the site, 5 house, 6 counters, 7 poem,
        # 8 campaign, 9 statements, 10 people, 11 events, 12 coming actions
        self.assert_asks(12, "/be/")

    def test_the_home_page_asks_no_more_for_five_actions_than_for_none(self):
        for number in range(5):
            by = ActionOrganiser(organisation=organisation(f"Union {number}"))
            coming = {"starts_on": date(2100, 1, number + 1), "city": city(f"City {number}"), "organisers": [by]}
            translation(action(CampaignPage.objects.first(), f"Rally {number}", **coming))
        self.assert_asks(12, "/be/")
        self.assertContains(self.client.get("/be/"), "[Rally 4]")

    def test_a_plain_page_asks_five_times(self):
        translation(live(PlainPage(title="About"), self.home))
        # 1 home pages and menu, 2 the page, 3 its versions, 4 the site, 5 house
        self.assert_asks(5, "/be/about/")

    def test_a_logo_and_a_picture_for_sharing_are_one_question_more(self):
        picture, settings = photograph(), HouseSettings.load()
        settings.logo = picture
        settings.save()
        translation(live(PlainPage(title="About", share_image=photograph()), self.home))
        # 1 home pages and menu, 2 the page, 3 its versions, 4 the site, 5 house, 6 sizes of pictures
        self.assert_asks(6, "/be/about/")

    def test_an_absent_page_asks_six_times(self):
        # 1 home pages and menu, 2 page by its slug, 3 its versions elsewhere, 4 house, 5 the site, 6 redirects
        self.assert_asks(6, "/be/nothing/", 404)

    def test_the_way_to_the_best_language_asks_three_times(self):
        # 1 home pages, 2 settings of the house, 3 the site
        self.assert_asks(3, "/", 302)

    def test_the_health_check_asks_nothing(self):
        self.assert_asks(0, "/healthz")
