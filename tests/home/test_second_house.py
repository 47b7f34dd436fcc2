"""A house of another region, in Spanish and in Arabic: nothing of the first house is in it."""

import importlib
import pkgutil
import re
from dataclasses import fields, is_dataclass
from html import unescape
from urllib.parse import parse_qsl, urlsplit

import polib
import pytest
from babel import Locale
from django.conf import settings
from django.test import TestCase

import home.demo
from network_site.models import BasePage
from tests.builders import paper_as_html, words
from tests.home.second_house import NAMES, second_house
from tests.solidarity.letter import letter, send

REGION = ["AM", "AZ", "BA", "BY", "GE", "HR", "PL", "RS", "UA"]
# What an editor of the first house may have left anywhere.
TRACES = {"Viasna", "Вясна", "Bialiatski", "Minsk", "Мінск", "Belarus", "беларус", "Human Rights House"}
PAGES = {"text/html", "application/xml", "application/atom+xml", "text/plain", "text/xml"}


def texts(value):
    """Give all texts in a value of the demo, however it is nested."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, dict):
        return texts([*value, *value.values()])
    if isinstance(value, list | tuple | set):
        return set().union(*map(texts, value))
    if is_dataclass(value) and not isinstance(value, type):
        return texts([getattr(value, field.name) for field in fields(value)])
    return set()


def first_house():
    """Give the names and sentences of the demo and the names of its countries. Slugs and short words prove nothing."""
    found = set()
    for module in pkgutil.walk_packages(home.demo.__path__, "home.demo."):
        if ".facts." in module.name or ".texts." in module.name:
            public = vars(importlib.import_module(module.name))
            found |= texts([value for name, value in public.items() if name.isupper()])
    own = {entry.msgid for entry in polib.pofile(f"{settings.LOCALE_PATHS[0]}/be/LC_MESSAGES/django.po")}
    found = {re.sub(r"</?\w+>", "", text).strip() for text in found}
    found = {text for text in found if (" " in text or len(text) >= 10) and not re.fullmatch("[a-z0-9_-]+", text)} - own
    countries = {Locale(code).territories[country] for code in ("en", "es", "ar", "be") for country in REGION}
    return found | countries | TRACES


def language_of(address):
    return address.strip("/").partition("/")[0]


class ASecondHouse(TestCase):
    """All its addresses, found as a search engine and a reader find them: by the sitemap and by links."""

    @classmethod
    def setUpTestData(cls):
        cls.home = second_house()

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.answers = cls.crawl()

    @classmethod
    def crawl(cls):
        """Give {address: answer} for all that can be reached from the sitemap and the first pages.

        Of the addresses of a list that is filtered in the same way, to one value or another, it is the first.
        """
        answers, ahead, seen = {}, ["/sitemap.xml", "/robots.txt", "/es/", "/ar/"], set()
        while ahead:
            address = ahead.pop()
            path, _mark, asked = address.partition("?")
            filtered = path, tuple(dict(parse_qsl(asked)))
            if filtered in seen or address.startswith(("/static/", "/media/")):
                continue
            seen.add(filtered)
            with paper_as_html():
                answer = answers[address] = cls.client_class().get(address)
            kind = answer.headers["Content-Type"].partition(";")[0]
            assert answer.status_code == 200, address
            if kind in PAGES:
                found = re.findall(r'(?:href="|<loc>)([^"<#]+)', answer.content.decode())
                ahead += [link for link in map(cls.own_address, found) if link]
        return answers

    @staticmethod
    def own_address(link):
        """Give the path and query of a link as it stands in a page; empty when it leads elsewhere."""
        parts = urlsplit(unescape(link))
        if parts.scheme not in ("", "http") or parts.netloc not in ("", "testserver"):
            return ""
        return parts.path + (f"?{parts.query}" if parts.query else "")

    def others(self):
        """Give the answers that no link leads to."""
        return {
            "/es/nada/": self.client.get("/es/nada/"),
            "/ar/nada/": self.client.get("/ar/nada/"),
            "/es/write/ (thanks)": send(self.client, letter(to="maria-ejemplo"), "/es/write/"),
            "/ar/write/ (thanks)": send(self.client, letter(to="maria-ejemplo"), "/ar/write/"),
            "/ar/write/ (back)": send(self.client, letter(to="maria-ejemplo", text=""), "/ar/write/"),
            "/ar/write/ (closed)": self.client.get("/ar/write/?to=youssef-ejemplo"),
        }

    def test_has_no_word_of_the_first_house_on_any_page(self):
        first = first_house()
        assert len(first) > 100
        assert {"Human Rights House", "Ales Bialiatski", "Алесь Бяляцкі", "Anna Example", "Азербайджан"} <= first
        answers = self.answers | self.others()
        assert len(answers) > 25
        for address, answer in answers.items():
            text = answer.content.decode()
            assert [word for word in first if word in text] == [], address

    def test_has_a_page_of_each_kind_in_both_languages(self):
        addresses = {address for address in self.answers if "?" not in address}
        rest = "people/maria-ejemplo campaigns/una-luz-para-dos statements/libertad-para-los-dos poems/ventana-al-mar"
        for path in ["", *(f"{part}/" for part in rest.split()), "people/youssef-ejemplo/", "privacidad/", "write/"]:
            assert {f"/es/{path}", f"/ar/{path}"} <= addresses

    def test_says_of_each_page_in_which_language_and_direction_it_is(self):
        directions = {"es": "ltr", "ar": "rtl"}
        pages = 0
        for address, answer in (self.answers | self.others()).items():
            if answer.headers["Content-Type"].startswith("text/html"):
                code = language_of(address)
                begin = f'<html lang="{code}" dir="{directions[code]}" data-script="latin"'
                self.assertContains(answer, begin, status_code=answer.status_code)
                pages += 1
        assert pages > 20

    def test_names_countries_in_its_languages(self):
        self.assertContains(self.client.get("/es/people/"), ">Túnez</option>")
        self.assertContains(self.client.get("/ar/people/"), ">تونس</option>")
        self.assertContains(self.client.get("/ar/campaigns/una-luz-para-dos/"), "<h3>كولومبيا</h3>")

    def test_writes_dates_in_its_languages(self):
        spanish = words(self.client.get("/es/people/maria-ejemplo/"))
        arabic = words(self.client.get("/ar/people/maria-ejemplo/"))
        assert "4 septiembre 2023" in spanish or "4 de septiembre de 2023" in spanish
        assert "سبتمبر" in arabic
        assert "2023-09" not in arabic
        assert "September" not in spanish + arabic

    def test_has_its_menu_from_its_tree(self):
        for code, menu in [("es", "Personas Campañas Declaraciones Poemas Escribir"), ("ar", "أشخاص حملات بيانات")]:
            assert menu in words(self.client.get(f"/{code}/"))
        self.assertContains(self.client.get("/ar/"), ">الخصوصية</a></li>")

    def test_names_the_list_above_a_page_as_its_editors_do(self):
        for path, title in [
            ("campaigns/una-luz-para-dos", "حملات"),
            ("statements/libertad-para-los-dos", "بيانات"),
            ("poems/ventana-al-mar", "قصائد"),
            ("people/maria-ejemplo", "أشخاص"),
        ]:
            html = self.client.get(f"/ar/{path}/").content.decode()
            crumbs = html[html.index('class="crumbs"') :]
            assert title in crumbs[: crumbs.index("</nav>")]

    def test_says_its_own_name_and_words_around_every_page(self):
        for address, answer in (self.answers | self.others()).items():
            if answer.headers["Content-Type"].startswith("text/html"):
                code = language_of(address)
                self.assertContains(
                    answer,
                    f'<span lang="{code}" dir="{"rtl" if code == "ar" else "ltr"}">{NAMES[code]}</span>',
                    status_code=answer.status_code,
                )
        footer = words(self.client.get("/ar/"))
        self.assertContains(self.client.get("/ar/"), "بيت المنارة<br>الشارع الطويل 1")
        for word in ("جمعية المنارة", "بيت على البحر.", "أسماء أشخاص مسجونين.", "prensa@faro.example"):
            assert word in footer

    def test_shows_its_own_notices(self):
        self.assertContains(self.client.get("/ar/write/?to=maria-ejemplo"), "اكتب بلا أسماء.")
        self.assertContains(self.client.get("/ar/campaigns/una-luz-para-dos/"), "قد يعاقب على التوقيع.")

    def test_names_people_places_and_organisations_in_its_scripts(self):
        profile = self.client.get("/ar/people/maria-ejemplo/")
        self.assertContains(profile, "ماريا مثال")
        self.assertContains(profile, "سجن الميناء")


class WhenSomethingBreaks(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = second_house()

    def test_the_page_says_so_in_the_direction_of_its_language_and_names_no_house(self):
        self.client.raise_request_exception = False
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(BasePage, "get_context", lambda *args, **kwargs: 1 / 0)
            answer = self.client.get("/ar/")
        self.assertContains(answer, '<html lang="ar" dir="rtl">', status_code=500)
        text = answer.content.decode()
        assert [word for word in first_house() if word in text] == []
