"""A statement on paper: what is in it, what is not, and that it never says more than the page."""

import re
import zlib
from unittest import mock

import pytest
from django.core.cache import cache
from fontTools.ttLib import TTFont

from network_site.checks.paper import check_paper
from network_site.paper import making, typeset
from people.models import Person
from people.takedown.erasing import erase
from tests.builders import InAHouse, committed, house_settings, person, staff, statement, translation

ADDRESS = "/en/statements/release-them.pdf"


def unpacked(pdf):
    """Give a PDF with its streams after it, unpacked, as one text."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return b"\n".join([pdf, *(zlib.decompress(stream) for stream in streams)]).decode("latin-1")


class StatementPdfTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person("Anna Example", names=[("be", "Ганна Прыклад")])
        cls.page = statement(cls.anna, body=[("text", "<p>They work.</p>")], owner=staff())

    def setUp(self):
        cache.clear()  # no test prints what another has kept
        self.set = mock.patch.object(typeset, "typeset", side_effect=lambda *given: b"%PDF " + given[0].encode())

    def printed(self, address=ADDRESS):
        """Give the HTML that goes onto paper."""
        with self.set:
            response = self.client.get(address)
        self.assertEqual(response.status_code, 200)
        return response.content.decode()

    def test_it_is_a_pdf_that_says_its_title_language_and_organisations_and_nothing_of_its_maker(self):
        response = self.client.get(ADDRESS)
        self.assertEqual(response.headers["Content-Type"], "application/pdf")
        self.assertEqual(response.headers["Content-Disposition"], 'inline; filename="release-them-en.pdf"')
        self.assertTrue(response.content.startswith(b"%PDF-1.7"))
        text = unpacked(response.content)
        # The last one: it is tagged, so that it can be read aloud.
        for word in ("/Count 1>>", "/Title (Release them)", "/Author (Example House)", "/Lang (en)", "/MarkInfo"):
            self.assertTrue(word in text, word)
        for word in ("WeasyPrint", "CreationDate", "ModDate", "@example.org"):
            self.assertFalse(word in text, word)

    def test_it_reads_as_the_page_does_without_what_is_for_a_screen(self):
        text = self.printed()
        for words in ("Anna Example", "They work.", "http://testserver/en/statements/release-them/", "As of", "Page "):
            self.assertIn(words, text)
        for words in ("<script", "<form", "<link", "skip"):
            self.assertNotIn(words, text)
        self.assertNotIn("Demonstration", text)

    def test_a_demonstration_says_so_on_each_sheet(self):
        house_settings(is_demo=True)
        foot = self.printed().partition("sheet-foot")[2].partition("</footer>")[0]
        self.assertIn("Demonstration. Facts are as of the dates shown", foot)

    def test_somebody_hidden_is_gone_from_the_next_file(self):
        self.assertIn("Anna Example", self.printed())
        Person.objects.filter(pk=self.anna.pk).update(is_hidden=True)
        self.assertNotIn("Anna Example", self.printed())
        self.assertNotIn("Anna Example", str(cache.get(f"pdf:{ADDRESS}")))

    def test_who_is_erased_stands_in_no_file_that_is_kept(self):
        hers = statement(title="Free Anna Example").get_url().removesuffix("/") + ".pdf"  # until it is renamed
        for address in (ADDRESS, hers):
            self.assertIn("Anna Example", self.printed(address))
            self.assertTrue(cache.get(f"pdf:{address}"))
        with committed():
            erase(self.anna, staff())
        self.assertEqual([cache.get(f"pdf:{address}") for address in (ADDRESS, hers)], [None, None])

    def test_while_one_waits_nobody_else_does(self):
        with making.in_line, making.in_line:
            self.assertEqual(self.client.get(ADDRESS).status_code, 503)
        with self.set:
            self.assertEqual(self.client.get(ADDRESS).status_code, 200)

    def test_it_is_made_once_and_again_when_a_word_changes(self):
        with self.set as made:
            first = self.client.get(ADDRESS)
            self.client.get(ADDRESS)
            known = self.client.get(ADDRESS, headers={"If-None-Match": first.headers["ETag"]})
            self.assertEqual((known.status_code, made.call_count), (304, 1))
            self.page.lead = "We demand it again."
            self.page.save_revision().publish()
            self.assertIn("again", self.client.get(ADDRESS).content.decode())
            self.assertEqual(made.call_count, 2)

    def test_it_is_there_in_the_languages_in_which_the_page_is_live(self):
        answer = self.client.get("/be/statements/release-them.pdf")
        self.assertEqual(answer.status_code, 404)
        self.assertIn('href="/en/statements/release-them/"', answer.content.decode())
        translation(self.page)
        self.assertIn("Ганна Прыклад", self.printed("/be/statements/release-them.pdf"))
        for address in ("/en/statements/nothing.pdf", "/en/campaigns/release-them.pdf", "/ka/statements/a.pdf"):
            self.assertEqual(self.client.get(address).status_code, 404, address)

    def test_the_page_leads_there(self):
        self.assertIn(f'href="{ADDRESS}"', self.client.get("/en/statements/release-them/").content.decode())

    def test_where_none_can_be_made_none_is_offered(self):
        with mock.patch.object(making, "import_module", side_effect=OSError("libpango")):
            making.typesetter.cache_clear()
            self.addCleanup(making.typesetter.cache_clear)
            self.assertNotIn(".pdf", self.client.get("/en/statements/release-them/").content.decode())
            answer = self.client.get(ADDRESS)
            self.assertEqual(answer.status_code, 503)
            self.assertIn("PDF files cannot be made here", answer.content.decode())
            self.assertEqual([warning.id for warning in check_paper(None)], ["house.W012"])
        making.typesetter.cache_clear()
        self.assertEqual(check_paper(None), [])

    def test_who_would_wait_too_long_is_asked_to_come_back(self):
        with mock.patch.object(making, "PATIENCE", 0), making.at_work:
            answer = self.client.get(ADDRESS)
        self.assertEqual((answer.status_code, answer.headers["Retry-After"]), (503, "0"))


@pytest.mark.parametrize(
    "address",
    [
        "http://169.254.169.254/latest/",
        "https://example.org/a.jpg",
        "file:///etc/passwd",
        typeset.LOOKS["letter"][0].as_uri(),
        "data:image/png;base64,AAAA",
        "http://testserver/media/images/another.jpg",
    ],
)
def test_no_address_but_those_of_the_page_is_fetched(address):
    fetcher = typeset.OwnFilesOnly("http://testserver", ["images/one.jpg"])
    assert "http://testserver/media/images/one.jpg" in fetcher.pictures
    with pytest.raises(ValueError, match="not a file of this page"):
        fetcher(address)


def test_each_font_of_the_stylesheets_is_there_and_has_a_blank_of_its_own():
    """Pango takes the blank from the font of the word before it."""
    from_css = {look: set(re.findall(r'url\("(.*?)"\)', typeset.styles(look))) for look in typeset.LOOKS}
    assert {typeset.FOLDER / name for name in set().union(*from_css.values())} == set(typeset.FONTS.values())
    assert {look: len(names) for look, names in from_css.items()} == {"letter": 8, "sheets": 12}
    for file in typeset.FONTS.values():
        assert file.stat().st_size < 50_000
        assert 0x20 in TTFont(file).getBestCmap(), file
