"""How often the front door, an absent page and a plain one ask the database."""

from home.models import PlainPage
from network_site.models import HouseSettings
from tests.builders import InAHouse, campaign, event, live, person, photograph, poem, statement, translation


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

    def test_the_home_page_asks_eleven_times(self):
        # 1 home pages and menu, 2 the home page, 3 the site, 4 its versions, 5 house, 6 counters, 7 poem,
        # 8 people, 9 events, 10 campaign, 11 statements
        self.assert_asks(11, "/be/")

    def test_a_plain_page_asks_six_times(self):
        translation(live(PlainPage(title="About"), self.home))
        # 1 home pages and menu, 2 page by its slug, 3 the page, 4 the site, 5 its versions, 6 house
        self.assert_asks(6, "/be/about/")

    def test_a_logo_and_a_picture_for_sharing_are_one_question_more(self):
        picture, settings = photograph(), HouseSettings.load()
        settings.logo = picture
        settings.save()
        translation(live(PlainPage(title="About", share_image=photograph()), self.home))
        # 1 home pages and menu, 2 page by its slug, 3 the page, 4 the site, 5 its versions, 6 house,
        # 7 sizes of pictures
        self.assert_asks(7, "/be/about/")

    def test_an_absent_page_asks_six_times(self):
        # 1 home pages and menu, 2 page by its slug, 3 its versions elsewhere, 4 house, 5 the site, 6 redirects
        self.assert_asks(6, "/be/nothing/", 404)

    def test_the_way_to_the_best_language_asks_three_times(self):
        # 1 home pages, 2 settings of the house, 3 the site
        self.assert_asks(3, "/", 302)

    def test_the_health_check_asks_nothing(self):
        self.assert_asks(0, "/healthz")
