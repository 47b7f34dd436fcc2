"""What journalists are offered on statements, campaigns and profiles."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from campaigns.models import StatementIssuer
from network_site.models import HouseImage
from network_site.plain_text import WIDTH, plain_text
from people.models import PeopleIndexPage, Person
from tests.builders import (
    InAHouse,
    campaign,
    event,
    house_settings,
    house_text,
    index,
    make_sizes,
    organisation,
    person,
    photograph,
    profile,
    statement,
    words,
)

PAGES = ("/en/statements/release-them", "/en/campaigns/a-window", "/en/people/anna-example")
QUOTE = {"quote": "A letter is a window.", "speaker": "Olga", "source": "2021", "original": "", "original_language": ""}
SAID = "Quotes “A letter is a window.” — Olga, 2021"


class PressTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        house_text(press_contact="press@house.example")
        cls.anna = person("Anna Example", event("detained", "2021-07-14"), names=[("be", "Ганна Прыклад")])
        picture = photograph("Secret title", size=(1700, 60), licence="CC BY 4.0")
        picture.contextual_alt_text, picture.decorative = "A window", False
        body = [("text", "<p>They work.</p>"), ("quote", QUOTE), ("picture", {"picture": picture, "caption": ""})]
        made = statement(cls.anna, body=body)
        made.issuers.add(StatementIssuer(organisation=organisation("Example Association")))
        made.save_revision().publish()
        campaign(cls.anna, body=body)
        profile(cls.anna, body=body)
        make_sizes()

    def text(self, page):
        """Give the plain text of a page."""
        response = self.client.get(f"{page}.txt")
        self.assertEqual((response.status_code, response.headers["Content-Type"]), (200, "text/plain; charset=utf-8"))
        return response.content.decode()

    def test_the_text_of_a_page_holds_what_is_on_it_in_short_lines(self):
        for page in PAGES:
            text = self.text(page)
            for part in ("Anna Example", "They work.", "    “A letter is a window.”\n", "    — Olga, 2021\n"):
                self.assertIn(part, text, page)
            for part in ("press@house.example", "CC BY 4.0", f"http://testserver{page}/\n", "As of "):
                self.assertIn(part, text, page)
            self.assertLessEqual(max(len(line) for line in text.splitlines() if "http" not in line), WIDTH)
            for part in ("<", "Write a message", "Secret title", "Plain text", "Skip to"):
                self.assertNotIn(part, text, page)

    def test_a_status_says_how_old_it_is(self):
        for page in PAGES[1:]:
            self.assertIn("In custody, as of ", self.text(page))

    def test_the_page_says_how_it_is_cited_and_whom_to_ask(self):
        cited = ("Example Association: “Release them”, 13 June 2025. Example House.", "Example House: “A window”.")
        for page, cite in zip(PAGES, (*cited, "Example House: “Anna Example”, "), strict=True):
            shown = words(self.client.get(f"{page}/"))
            for part in ("For journalists", "Cite as", cite, "Press contact press@house.example", SAID):
                self.assertIn(part, shown, page)

    def test_pictures_are_offered_in_print_size_with_credit_and_licence(self):
        for page in PAGES:
            shown = words(self.client.get(f"{page}/"))
            self.assertIn("JPEG, 1700 × 60 pixels Picture: Example Photographer Licence: CC BY 4.0", shown, page)

    def test_a_portrait_is_offered_as_it_is_cut_and_only_where_it_is_shown(self):
        portrait = photograph("Portrait", size=(900, 1080), credit="Portraitist", licence="CC0")
        anna = Person.objects.get(pk=self.anna.pk)
        anna.portrait = portrait
        anna.save()
        directory = index(PeopleIndexPage)
        directory.share_image = photograph("Of the directory")
        directory.save_revision().publish()
        make_sizes()
        address = "/en/people/anna-example/"
        self.assertNotIn("Portraitist", words(self.client.get(address)))
        Person.objects.filter(pk=self.anna.pk).update(show_portrait=True)
        shown = words(self.client.get(address))
        self.assertIn("JPEG, 800 × 960 pixels Picture: Portraitist Licence: CC0", shown)
        self.assertEqual(shown.count("JPEG, "), 2)

    def test_a_picture_that_must_not_be_shown_is_not_offered(self):
        Person.objects.create(name="Somebody", is_hidden=True).pictures.set(HouseImage.objects.all())
        for page in PAGES:
            self.assertNotIn("JPEG", self.text(page), page)

    def test_somebody_hidden_is_in_no_text(self):
        Person.objects.filter(pk=self.anna.pk).update(is_hidden=True)
        for page in PAGES[:2]:
            self.assertNotIn("Anna Example", self.text(page))
        self.assertEqual(self.client.get("/en/people/anna-example.txt").status_code, 404)

    def test_a_demonstration_says_so_in_the_text_too(self):
        house_settings(is_demo=True)
        for page in PAGES:
            self.assertTrue(self.text(page).startswith("Demonstration. Facts are as of the dates shown"), page)

    def test_a_text_is_there_where_the_page_is(self):
        for address in ("/en/statements/nothing.txt", "/be/campaigns/a-window.txt", "/en/people/nobody.txt"):
            self.assertEqual(self.client.get(address).status_code, 404, address)
        self.assertIn("Ганна Прыклад", self.client.get("/be/people/anna-example.txt").content.decode())

    def test_a_text_asks_as_often_as_its_page(self):
        for page in PAGES:
            for address in (f"{page}/", f"{page}.txt"):
                self.client.get(address)
            with CaptureQueriesContext(connection) as shown:
                self.client.get(f"{page}/")
            with CaptureQueriesContext(connection) as read:
                self.client.get(f"{page}.txt")
            # two more: the page by its slug, and whether the site is a demonstration, asked of all that is no page
            self.assertLessEqual(len(read), len(shown) + 2, page)


def test_lists_quotes_links_and_headings_are_told_apart_without_markup():
    html = (
        "<h1>Title</h1><nav>Menu</nav><ul><li>one<ul><li>below</li></ul></li></ul><ol><li>first</li><li>second</li></ol>"
        '<p>See <a href="/en/">the house</a>, <a href="https://a.example/">https://a.example/</a><br>new line</p>'
        '<ul class="names"><li><b>Anna</b> <span>lawyer</span><em>withdrawn</em></li></ul><div class="caption">z</div>'
        '<p aria-hidden="true">x</p><svg><p>y</p></svg>'
        '<p>\n<span class="l">I count</span>\n<span class="l l2">the hours</span></p><p><span class="l">and</span></p>'
    )
    assert plain_text(html, "http://h.example/en/x/") == (
        "Title\n=====\n\n- one\n  - below\n\n1. first\n2. second\n\n"
        "See the house (http://h.example/en/), https://a.example/\nnew line\n\n- Anna, lawyer, withdrawn\n\n"
        "I count\n    the hours\n\nand\n"
    )
