"""Every address of the sitemap, as a visitor meets it."""

import pytest
from django.http import HttpResponse

from home.models import PlainPage
from tests.builders import (
    InAHouse,
    campaign,
    event,
    house_settings,
    live,
    paper_as_html,
    person,
    poem,
    profile,
    statement,
    translation,
)
from tests.crawl import Finding, Reading, crawl, is_foreign, look, sitemap_paths

BELARUSIAN = {"title": "Акно", "lead": "Мы тут стаім.", "role": "Юрыстка"}


class CrawlTests(InAHouse):
    """Of a house in two languages, with something of each kind."""

    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        anna = person("Anna Example", event("detained", "2025-06-01"), names=[("be", "Ганна Прыклад")])
        person("Emir Example")
        for page in (
            profile(anna),
            campaign(anna),
            statement(anna),
            poem(poet=anna, verse="a\nb"),
            live(PlainPage(title="About", lead="Who we are."), cls.home),
        ):
            translation(page, **BELARUSIAN)

    def setUp(self):
        self.enterContext(paper_as_html())

    def test_nothing_is_amiss(self):
        self.assertEqual(crawl(self.client), [])

    def test_nothing_is_amiss_in_a_demonstration(self):
        house_settings(is_demo=True)
        self.assertEqual(crawl(self.client), [])

    def test_every_language_is_crawled(self):
        self.assertEqual(sitemap_paths(self.client), ["/en/sitemap.xml", "/be/sitemap.xml"])

    def test_english_on_a_belarusian_page_is_found(self):
        translation(live(PlainPage(title="Plan"), self.home), title="We have left this in English")
        found = [finding for finding in crawl(self.client) if finding.address == "/be/plan/"]
        self.assertIn(Finding("/be/plan/", "foreign words", "We have left this in English"), found)


class Answers:
    """A client that gives one answer."""

    def __init__(self, html, cookie=""):
        self.answer = HttpResponse(html)
        if cookie:
            self.answer.set_cookie(cookie, "1")

    def get(self, address):
        return self.answer


WHOLE = '<html lang="en"><head><title>A</title></head><body><h1>A</h1>{}</body></html>'


@pytest.mark.parametrize(
    ("html", "what", "detail"),
    [
        ('<img src="https://elsewhere.example/a.png" alt="a">', "third party", "https://elsewhere.example/a.png"),
        ('<img srcset="/a.webp 1x, //b.example/b.webp 2x" alt="a">', "third party", "//b.example/b.webp"),
        ("<p> </p>", "empty", "p"),
        ('<a href="/en/"><b></b></a>', "empty", "a"),
        ("<p>Гэта ўсё па-беларуску напісана</p>", "foreign words", "Гэта ўсё па-беларуску напісана"),
        ('<img src="/a.png" alt="Гэта ўсё па-беларуску напісана">', "foreign words", "Гэта ўсё па-беларуску напісана"),
    ],
)
def test_what_is_amiss_is_found(html, what, detail):
    assert look(Answers(WHOLE.format(html)), "/en/")[1] == [Finding("/en/", what, detail)]


@pytest.mark.parametrize(
    "html",
    [
        '<p lang="be">Гэта ўсё па-беларуску напісана</p>',
        "<p>Ганна Прыклад</p>",
        '<a href="https://elsewhere.example/">A</a>',
        '<p><img src="/a.png" alt="a"></p>',
        "<p><br><span>A</span></p>",
    ],
)
def test_what_is_well_is_let_through(html):
    assert look(Answers(WHOLE.format(html)), "/en/")[1] == []


def test_a_cookie_and_another_language_are_found():
    found = look(Answers(WHOLE.format(""), cookie="a"), "/be/")[1]
    assert [finding.what for finding in found] == ["cookie", "lang"]


def test_links_within_the_site_are_followed():
    reading = Reading("en")
    reading.feed('<a href="/en/a/#b">A</a><a href="?page=2">B</a><a href="https://c.example/">C</a><a href="#d">D</a>')
    assert reading.links == {"/en/a/"}


@pytest.mark.parametrize(
    ("text", "script", "is_found"),
    [
        ("Send us your message now", "GEORGIAN", True),
        ("Ales Bialiatski, Viasna", "GEORGIAN", False),
        ("გაგზავნეთ Viasna or any other house", "GEORGIAN", False),
        ("https://a.example/ one two three", "ARMENIAN", False),
        ("12 – 13 – 14 – 15", "CYRILLIC", False),
    ],
)
def test_words_are_foreign_when_they_are_no_name(text, script, is_found):
    assert is_foreign(text, script) == is_found
