"""What search engines read of pages: of the right type, parsed, and on a demonstration without anybody's name."""

import json
import re
from datetime import date, time

from campaigns.models import ActionOrganiser, ActionPage, PoemIndexPage, StatementIssuer, StatementPage
from network_site.structured_data import script
from solidarity.models import MessagePage
from tests.builders import (
    VERSE,
    InAHouse,
    action,
    campaign,
    city,
    event,
    house_settings,
    organisation,
    person,
    poem,
    profile,
    statement,
    translation,
    update,
)

SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def test_nothing_in_it_ends_the_element_or_begins_another():
    text = "</script><script>alert(1)</script><!-- & “ –"
    written = script([{"name": text}])
    assert written.count("<") == 2
    assert json.loads(SCRIPT.fullmatch(written)[1])["@graph"] == [{"name": text}]
    assert script([]) == ""


class StructuredDataTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person(
            "Anna Example",
            event("detained", "2025-06-01"),
            names=[("be", "Ганна Прыклад")],
            birth_date=date(1971, 3, 29),
            show_birth_year=True,
        )
        profile(cls.anna, role="Lawyer </script>")
        cls.campaign = campaign(cls.anna, title="Free Anna Example", hashtag="#Free")
        page = action(
            cls.campaign, title="For Anna Example", starts_at=time(18), time_zone="Europe/Vilnius", city=city()
        )
        page.organisers.add(ActionOrganiser(organisation=organisation("Union")))
        page.save()
        update(cls.campaign, ("Of Anna Example", cls.anna), title="News of Anna Example")
        page = statement(cls.anna, title="Release Anna Example", date_precision="month")
        page.issuers.add(StatementIssuer(organisation=organisation("House of issues")))
        page.save()
        translation(poem("To Anna Example", poet=cls.anna), title="Ганне")

    def data(self, address):
        """Give what is read at an address, by type."""
        text = self.client.get(address).content.decode()
        (found,) = SCRIPT.findall(text)
        return {thing["@type"]: thing for thing in json.loads(found)["@graph"]}

    def test_the_home_page_is_a_site_that_can_be_searched(self):
        site = self.data("/en/")["WebSite"]
        search = site["potentialAction"]["target"]["urlTemplate"]
        self.assertEqual(search, "http://testserver/en/search/?q={search_term_string}")

    def test_a_profile_is_a_person_with_what_everybody_may_know(self):
        found = self.data("/en/people/anna-example/")
        expected = {"name": "Anna Example", "birthDate": "1971", "jobTitle": "Lawyer </script>"}
        self.assertLessEqual(expected.items(), found["Person"].items())
        self.assertEqual(found["Person"]["alternateName"], ["Ганна Прыклад"])
        self.assertNotIn("ustody", json.dumps(found))
        steps = [step["name"] for step in found["BreadcrumbList"]["itemListElement"]]
        self.assertEqual((steps[0], steps[-1]), ("Example House", "Anna Example"))

    def test_a_statement_is_an_article_by_organisations(self):
        article = self.data("/en/statements/release-anna-example/")["Article"]
        self.assertEqual(article["author"], [{"@type": "Organization", "name": "House of issues"}])
        self.assertEqual((article["datePublished"], article["headline"]), ("2025-06", "Release Anna Example"))
        self.assertEqual([one["name"] for one in article["about"]], ["Anna Example"])

    def test_an_action_is_an_event_in_its_own_time_and_place(self):
        found = self.data("/en/campaigns/free-anna-example/for-anna-example/")["Event"]
        self.assertEqual(found["startDate"], "2025-06-13T18:00:00+03:00")
        self.assertEqual(found["location"]["address"]["addressLocality"], "Vilnius")
        self.assertEqual([one["name"] for one in found["organizer"]], ["Union"])
        ActionPage.objects.update(is_online=True)
        found = self.data("/en/campaigns/free-anna-example/for-anna-example/")["Event"]
        self.assertEqual(found["eventAttendanceMode"], "https://schema.org/MixedEventAttendanceMode")
        self.assertEqual([place["@type"] for place in found["location"]], ["Place", "VirtualLocation"])

    def test_campaign_update_and_poem_are_what_comes_nearest(self):
        self.assertEqual(self.data("/en/campaigns/free-anna-example/")["Article"]["keywords"], "#Free")
        news = self.data("/en/campaigns/free-anna-example/news-of-anna-example/")["NewsArticle"]
        self.assertEqual((news["datePublished"], news["author"][0]["name"]), ("2022-11-02", "Example House"))
        work = self.data("/be/poems/to-anna-example/")["CreativeWork"]
        self.assertEqual((work["inLanguage"], work["author"]["name"]), ("be", "Ганна Прыклад"))
        self.assertEqual(work["translationOfWork"]["name"], "To Anna Example")

    def test_on_a_demonstration_it_names_nobody(self):
        house_settings(is_demo=True)
        addresses = ["people/", "people/anna-example/", "statements/release-anna-example/", "poems/to-anna-example/"]
        addresses += [
            f"campaigns/free-anna-example/{rest}" for rest in ("", "for-anna-example/", "news-of-anna-example/")
        ]
        kinds = set()
        for address in addresses:
            found = self.data(f"/en/{address}")
            kinds |= set(found)
            self.assertNotRegex(json.dumps(found, ensure_ascii=False), r"(?i)anna|ганн", address)
        self.assertEqual(kinds, {"BreadcrumbList", "Article", "CreativeWork", "Event", "NewsArticle"})

    def test_whoever_is_hidden_is_in_none(self):
        self.anna.is_hidden = True
        self.anna.save()
        article = self.data("/en/statements/release-anna-example/")["Article"]
        self.assertNotIn("about", article)
        self.assertNotIn("author", self.data("/en/poems/to-anna-example/")["CreativeWork"])

    def test_lists_below_the_directory_say_what_they_are_and_where_they_stand(self):
        for address, name in [("figures", "People at a glance"), ("birthdays/?month=3", "Birthdays: March")]:
            address = f"/en/people/{address}" + ("" if "?" in address else "/")
            found = self.data(address)["BreadcrumbList"]["itemListElement"]
            self.assertEqual([step["name"] for step in found], ["Example House", "People", name])
            self.assertEqual(found[-1]["item"], f"http://testserver{address}")
            self.assertRegex(self.client.get(address).content.decode(), r'<meta name="description" content="People ')

    def test_programs_that_show_links_are_told_what_it_is(self):
        text = self.client.get("/en/statements/release-anna-example/").content.decode()
        for tag in ('og:type" content="article"', 'og:locale" content="en_US"', 'og:description" content="We demand."'):
            self.assertIn(tag, text)
        self.assertRegex(text, r'article:published_time" content="\d{4}-\d\d-\d\dT')
        self.assertIn('og:locale" content="be_BY"', self.client.get("/be/").content.decode())

    def test_every_page_is_described_where_nobody_wrote_a_description(self):
        PoemIndexPage.objects.update(intro="<p>Poems &amp; songs.</p>")
        StatementPage.objects.update(lead="", body=[{"type": "text", "value": "<p>We ask.</p>", "id": "1"}])
        for address, words in [
            ("poems/", "Poems &amp; songs."),
            ("poems/to-anna-example/", VERSE.split("\n")[0]),
            ("statements/release-anna-example/", "We ask."),
            ("write/", MessagePage.objects.get(locale__language_code="en").intro),
        ]:
            self.assertContains(self.client.get(f"/en/{address}"), f'name="description" content="{words}')
