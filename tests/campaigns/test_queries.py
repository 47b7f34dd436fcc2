"""How often a publication asks the database: named one by one, and never once a row."""

from network_site.models import HouseImage, HouseSettings
from network_site.pictures.make import make_sizes as make_sizes_of
from network_site.pictures.sizes import LOGO, PORTRAIT, SHARE, TEXT, spec
from tests.builders import InAHouse, campaign, event, person, photograph, poem, statement, translation

SOME = [spec(size, "jpeg") for size in (LOGO, PORTRAIT, SHARE, TEXT)]


class QueryTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.people = [
            person(f"Person {number:02}", event("detained", "2025-06-01"), names=[("be", f"Асоба {number:02}")])
            for number in range(12)
        ]

    def assert_asks(self, times, address):
        """Read a page once, so that what is remembered between requests is there; then count."""
        self.client.get(address)
        with self.assertNumQueries(times):
            self.assertEqual(self.client.get(address).status_code, 200)

    def test_a_campaign_asks_twelve_times_however_many_it_is_for(self):
        verse = poem(poet=self.people[0])
        translation(verse)
        body = [
            ("people", {"countries": [{"country": "BY", "context": "Since 2020.", "register_url": ""}]}),
            ("poem", {"heading": "Read", "introduction": "", "verse": "a\nb", "poem": verse}),
            ("write", {"heading": "Write", "text": "A few lines."}),
        ]
        translation(campaign(*self.people, body=body))
        # 1 home pages and menu, 2 list by its slug, 3 the list, 4 page by its slug, 5 the campaign, 6 the site,
        # 7 its versions, source among them, 8 house, 9 people, 10 events, 11 poem chosen, 12 its versions
        self.assert_asks(12, "/be/campaigns/a-window/")

    def test_a_campaign_with_pictures_asks_twice_more_however_many_they_are(self):
        for someone in self.people:
            someone.portrait, someone.show_portrait = photograph(), True
            someone.save()
        logo = HouseSettings.load()
        logo.logo = photograph()
        logo.save()
        verse = poem(poet=self.people[0])
        translation(verse)
        body = [
            ("people", {"countries": [{"country": "BY", "context": "Since 2020.", "register_url": ""}]}),
            ("poem", {"heading": "Read", "introduction": "", "verse": "a\nb", "poem": verse}),
            ("write", {"heading": "Write", "text": "A few lines."}),
        ]
        pictures = [photograph() for _ in range(3)]
        for picture in pictures:
            picture.contextual_alt_text, picture.decorative = "A window", False
        body += [("picture", {"picture": picture, "caption": "A window"}) for picture in pictures]
        translation(campaign(*self.people, body=body, hero_image=photograph(), share_image=photograph()))
        HouseImage.objects.update(sizes_due=False)
        for image in HouseImage.objects.all():
            make_sizes_of(image, SOME)
        # 1 home pages and menu, 2 list by its slug, 3 the list, 4 page by its slug, 5 the campaign, 6 the site,
        # 7 its versions, source among them, 8 house, 9 pictures chosen in the body, 10 poem chosen, 11 people with
        # their portraits, 12 events, 13 versions of the poem, 14 sizes of all other pictures
        self.assert_asks(14, "/be/campaigns/a-window/")
        page = self.client.get("/be/campaigns/a-window/").content.decode()
        self.assertEqual(page.count("<picture>"), 1 + 1 + 2 * len(self.people) + 3)

    def test_a_statement_asks_ten_times_however_many_it_concerns(self):
        translation(statement(*self.people))
        # 1 home pages and menu, 2 list by its slug, 3 the list, 4 page by its slug, 5 the statement, 6 the site,
        # 7 its versions, source among them, 8 house, 9 people, 10 issuers
        self.assert_asks(10, "/be/statements/release-them/")

    def test_a_poem_asks_ten_times(self):
        translation(poem(poet=self.people[0]))
        # 1 home pages and menu, 2 list by its slug, 3 the list, 4 page by its slug, 5 the poem, 6 the site,
        # 7 its versions, source among them, 8 house, 9 poet, 10 translators
        self.assert_asks(10, "/be/poems/north-window/")

    def test_a_list_asks_nine_or_ten_times_for_one_page_or_ten(self):
        # 1 home pages and menu, 2 list by its slug, 3 the list, 4 the site, 5 its versions, 6 house,
        # 7 how many pages, 8 pages of other languages, 9 pages; poems: their list's language
        makers = {"campaigns": (campaign, 9), "statements": (statement, 9), "poems": (poem, 10)}
        for name, (make, times) in makers.items():
            translation(make(title="First"))
            self.assert_asks(times, f"/be/{name}/")
            for number in range(2):
                translation(make(title=f"Another {number}"))
            self.assert_asks(times, f"/be/{name}/")
