"""Calls to action: what stands before each link that leaves the site."""

from datetime import date
from unittest import mock

from campaigns.calls.sharing import ways_to_share
from people.models import Affiliation, PersonSource
from tests.builders import InAHouse, campaign, event, house_text, organisation, person, translation, words

ABOUT = {"CL": ["signing", "leaving"], "KE": ["donating"], "IS": ["sharing", "leaving"]}
CUSTODY = ("detained", "2024-05-01")
PETITION = "https://petition.example/release?id=1"


def notice(country, about):
    return ("notice", {"country": country, "about": about, "text": f"{country}: {', '.join(about)}."})


class Calls(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        house_text(notices=[notice(country, about) for country, about in ABOUT.items()])
        translation(house_text())
        cls.anna = person("Anna Example", event(*CUSTODY), countries="IS CL")

    def answer(self, *body, people=(), address="/en/campaigns/a-window/"):
        """Give the answer of a campaign with blocks, in both languages live."""
        translation(campaign(*(people or [self.anna]), body=list(body)))
        return self.client.get(address)

    def assert_before(self, answer, words_before, link):
        """Assert that the words stand in the markup shortly before the link, in the same call."""
        html = answer.content.decode()
        at = html.index(f'href="{link}"')
        said = html.rindex("</aside>", 0, at)
        self.assertIn(words_before, html[html.rindex("<aside", 0, at) : said])
        self.assertEqual(html[said:at].count("<a "), 1)

    def test_a_petition_shows_the_notice_of_signing_and_its_count_with_its_day(self):
        block = {"heading": "Sign", "text": "", "addressee": "The ambassador", "url": PETITION}
        answer = self.answer(("sign", block | {"count": 5000, "counted_on": date(2022, 11, 2)}))
        self.assert_before(answer, "CL: signing, leaving.", PETITION)
        for part in ("Before you sign", "5,000 signatures by 2 November 2022", "To: The ambassador"):
            self.assertIn(part, words(answer))
        for other in ("KE:", "IS:"):
            self.assertNotIn(other, words(answer))
        self.assertContains(answer, "Sign at petition.example")

    def test_a_count_without_its_day_is_not_shown(self):
        block = {"heading": "Sign", "text": "", "addressee": "", "url": PETITION, "count": 5000, "counted_on": None}
        self.assertNotIn("signatures", words(self.answer(("sign", block))))

    def test_donations_show_only_the_notices_of_the_countries_of_the_people(self):
        block = ("donate", {"heading": "Support", "text": "", "url": "https://donations.example/"})
        self.assertNotIn("Before you donate", words(self.answer(block)))
        answer = self.answer(
            block, people=[person("Kip Example", event(*CUSTODY), countries="KE")], address="/en/campaigns/a-window-2/"
        )
        self.assert_before(answer, "KE: donating.", "https://donations.example/")

    def test_where_not_everybody_is_drawn_or_nobody_is_named_every_notice_is_shown(self):
        block = ("donate", {"heading": "Support", "text": "", "url": "https://donations.example/"})
        campaign(body=[block])
        self.assert_before(self.client.get("/en/campaigns/a-window/"), "KE: donating.", "https://donations.example/")
        house = organisation("Example Union")
        for someone in (self.anna, person("Kip Example", event(*CUSTODY), countries="KE")):
            Affiliation.objects.create(person=someone, organisation=house)
        campaign(people_organisation=house, body=[block])
        with mock.patch("campaigns.gathered.MOST_DRAWN", 1):
            answer = self.client.get("/en/campaigns/a-window-2/")
        self.assertEqual([portrayal.name for portrayal in answer.context["people"]], ["Anna Example"])
        self.assert_before(answer, "KE: donating.", "https://donations.example/")

    def test_a_register_elsewhere_shows_the_notice_of_its_own_country(self):
        url = "https://register.example/"
        countries = [{"country": "CL", "context": "Since 2020.", "register_url": url}]
        answer = self.answer(("people", {"countries": countries}))
        self.assert_before(answer, "CL: signing, leaving.", url)
        self.assertNotIn("IS:", words(answer))

    def test_a_register_on_a_profile_shows_the_notices_of_the_person(self):
        url = "https://register.example/anna"
        PersonSource.objects.create(person=self.anna, kind="register", title="Register", url=url, is_public=True)
        self.assert_before(self.client.get("/en/people/anna-example/"), "IS: sharing, leaving.", url)

    def test_sharing_is_plain_links_with_the_address_in_the_language_of_the_page(self):
        answer = self.answer(("share", {"heading": "Tell others", "text": ""}), address="/be/campaigns/a-window/")
        html, url = answer.content.decode(), "http://testserver/be/campaigns/a-window/"
        self.assertIn("https://t.me/share/url?url=http%3A%2F%2Ftestserver%2Fbe%2Fcampaigns%2Fa-window%2F", html)
        self.assertIn("https://wa.me/?text=", html)
        self.assertIn("mailto:?subject=", html)
        self.assertIn(f"[A window] {url}", words(answer))
        self.assertIn("[IS: sharing, leaving.]", words(answer))
        self.assertNotIn("<script", html.replace('<script type="application/ld+json"', ""))

    def test_words_with_signs_of_addresses_stay_one_text(self):
        ways = ways_to_share("A & B?", "#Free&", "https://x.example/?a=1&b=2")
        self.assertEqual(ways[0].url.count("&"), 1)
        self.assertEqual(ways[1].url.count("&"), 0)
        self.assertEqual(ways[2].url.count("&"), 1)
