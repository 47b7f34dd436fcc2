"""What is not taken, and how it is given back: with a sentence, and with the words."""

import re
from io import BytesIO

import pytest
from django.test import Client, TestCase
from django.utils.html import escape

from solidarity.models import Message
from tests.builders import event, house, person
from tests.solidarity.letter import FORM, WORDS, letter, send, stamp

SITE = "http://testserver"


class Refused(TestCase):
    @classmethod
    def setUpTestData(cls):
        house("en")
        cls.anna = person("Anna Example", event("detained", "2024-05-01"))

    def refused(self, answer, status, sentence, words=WORDS):
        """Check status, sentence in the list at the top, words kept, nothing stored, no cookie; give the page."""
        html = answer.content.decode()
        assert answer.status_code == status
        top = re.search(r'<div class="errbox" role="alert".*?</div>', html, re.DOTALL)
        assert top and sentence in top[0], html
        assert escape(words) in html.replace("\r\n", "\n")
        assert not Message.objects.exists()
        assert not answer.cookies
        assert answer.headers["Cache-Control"] == "no-store"
        return html


class ALetterThatIsNotWhole(Refused):
    def test_without_words(self):
        for text in ("", None, " \r\n\t ", "\u200b\u2060\ufeff"):
            self.refused(send(self.client, letter(text=text)), 422, "Your message is empty.", words="")

    def test_of_4001_characters(self):
        text = "é" * 4001
        self.refused(send(self.client, letter(text=text)), 422, "4001 characters: that is too long.", text)

    def test_of_4000_characters_is_taken_however_long_their_lines_and_bytes_are(self):
        for text in ("\r\n".join("ы" * 1999 + "a"), "😀" * 4000):
            assert send(self.client, letter(text=text)).status_code == 200
        assert Message.objects.count() == 2

    def test_with_a_control_character(self):
        for char in ("\0", "\x1b", "\x7f", "\x85"):
            self.refused(send(self.client, letter(text=f"One{char}two")), 422, "control characters", "One")
            for field in ("signature", "country", "email"):
                self.refused(send(self.client, letter(**{field: f"An{char}a"})), 422, "control characters")

    def test_in_bytes_that_are_no_text(self):
        body = b"to=anna-example&pass_on=on&text=One%ED%A0%80two%FF&stamp=" + stamp().encode()
        self.refused(send(self.client, body), 422, "could not be read", "One���two�")

    def test_with_a_field_that_is_too_long(self):
        too_long = {"signature": 201, "country": 101}
        for field, length in too_long.items():
            self.refused(send(self.client, letter(**{field: "x" * length})), 422, f"{length} characters: that is")

    def test_with_something_else_than_an_address(self):
        for email in ("ana", "ana@", "ana@example.org\r\nBcc: all@example.org", "x" * 255 + "@example.org"):
            self.refused(send(self.client, letter(email=email)), 422, "e-mail address")

    def test_that_may_not_be_passed_on(self):
        self.refused(send(self.client, letter(pass_on=None)), 422, "Without this box")

    def test_that_wants_an_answer_and_gives_no_address(self):
        self.refused(send(self.client, letter(contact="on")), 422, "Give an address, or untick")

    def test_says_all_that_is_amiss_at_once_and_ties_it_to_the_fields(self):
        fields = letter(text="", email="nowhere", pass_on=None, signature='"<b>Ana</b>', publish="on", stamp="old")
        html = self.refused(send(self.client, fields), 422, "Your message is empty.", words="")
        for field in ("text", "email", "pass_on"):
            assert f'<a href="#{field}">' in html
            tag = re.search(rf'<(?:input|textarea)[^>]* name="{field}"[^>]*>', html)[0]
            assert 'aria-invalid="true"' in tag
            assert f'aria-describedby="{field}_helptext {field}_error"' in tag
            assert re.search(rf'<p class="err" id="{field}_error">.*?<span>\w', html, re.DOTALL)
        assert 'value="&quot;&lt;b&gt;Ana&lt;/b&gt;"' in html
        assert 'value="nowhere"' in html
        assert re.findall(r'<input[^>]* name="(\w+)"[^>]* checked', html) == ["publish"]


class ALetterForSomebody(Refused):
    def test_who_is_not_named(self):
        self.refused(send(self.client, letter(to=None)), 422, "Choose whom the message is for.")
        self.refused(send(self.client, letter(to="")), 422, "Choose whom the message is for.")

    def test_who_is_unknown_or_withdrawn(self):
        person("Hidden Example", is_hidden=True)
        person("Stub Example", is_listed=False)
        for to in ("nobody", "hidden-example", "stub-example", "\0", "%", "é" * 90, "anna-example\n"):
            html = self.refused(send(self.client, letter(to=to)), 422, "not, or no longer, on this site")
            assert '<option value="anna-example">' in html
            assert 'name="to" required aria-invalid="true" aria-describedby="to_error"' in html
            assert '<a href="#to">' in html and '<p class="err" id="to_error">' in html

    def test_one_of_whom_is_unknown(self):
        html = self.refused(send(self.client, letter(to=["anna-example", "nobody"])), 422, "not, or no longer")
        assert '<input type="hidden" name="to" value="anna-example">' in html

    def test_one_of_whom_is_free(self):
        person("Free Example", event("released_served", "2024-05-01"))
        html = self.refused(send(self.client, letter(to=["anna-example", "free-example"])), 422, "Free Example: After")
        assert 'value="free-example"' not in html

    def test_of_more_than_fifty(self):
        slugs = [person(f"Example {number}", event("detained", "2024-05-01")).slug for number in range(51)]
        html = self.refused(send(self.client, letter(to=slugs)), 422, "50 people at most")
        assert html.count('name="to"') == 50
        assert send(self.client, letter(to=slugs[:50])).status_code == 200

    def test_who_is_free_or_has_died_since_the_form_was_opened(self):
        person("Free Example", event("released_served", "2024-05-01"))
        person("Dead Example", event("died", "2024-05-01"))
        person("Closed Example", event("detained", "2024-05-01"), route="closed")
        for to, sentence in (("free", "After a release"), ("dead", "In memoriam"), ("closed", "No messages are taken")):
            answer = send(self.client, letter(to=f"{to}-example"))
            self.assertContains(answer, sentence, status_code=422)
            self.assertContains(answer, WORDS, status_code=422)
            self.assertNotContains(answer, "<form", status_code=422)
        assert not Message.objects.exists()


class AFormThatIsNotOurs(Refused):
    def test_from_another_site(self):
        for headers in (
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "cross-site", "Origin": SITE},
            {"Sec-Fetch-Site": "same-site", "Origin": "http://other.testserver"},
            {"Origin": "https://example.org"},
            {"Origin": "null"},
            {"Origin": "http://["},
            {"Origin": ""},
        ):
            self.refused(send(self.client, **headers), 403, "came from another site")

    def test_from_this_site_however_the_browser_tells_it_is_taken(self):
        for headers in (
            {},
            {"Sec-Fetch-Site": "same-origin"},
            {"Sec-Fetch-Site": "same-origin", "Origin": "null"},
            {"Sec-Fetch-Site": "none"},
            {"Origin": SITE},
            {"Origin": "https://testserver"},
        ):
            Message.objects.all().delete()
            assert send(self.client, **headers).status_code == 200
            assert Message.objects.count() == 1

    def test_is_taken_without_any_token(self):
        strict = Client(enforce_csrf_checks=True)
        assert send(strict).status_code == 200

    def test_with_a_stamp_of_more_than_a_day(self):
        old = stamp(age=24 * 60 * 60 + 1)
        html = self.refused(send(self.client, letter(stamp=old)), 422, "open for more than a day")
        fresh = re.search(r'name="stamp" value="([^"]+)"', html)[1]
        assert fresh != old
        assert send(self.client, letter(stamp=fresh)).status_code == 200

    def test_with_a_stamp_that_is_none(self):
        good = stamp()
        for bad in (None, "", "x", good[:-1], good.replace("W", "X", 1), ":::", "\0é" * 500):
            html = self.refused(send(self.client, letter(stamp=bad)), 422, "could not be recognised")
            assert re.search(r'name="stamp" value="[\w:-]{40,}"', html)

    def test_keeps_its_stamp_while_it_is_good(self):
        good = stamp()
        self.assertContains(send(self.client, letter(stamp=good, pass_on=None)), f'value="{good}"', status_code=422)


class ABody(Refused):
    def test_of_files_or_json(self):
        for answer in (
            self.client.post("/en/write/", letter()),
            self.client.post("/en/write/", letter(), content_type="application/json"),
            self.client.post("/en/write/", WORDS, content_type="text/plain"),
        ):
            self.refused(answer, 415, "written words, no files", words="")

    def test_of_ten_megabytes(self):
        fields = b"to=anna-example&text=" + WORDS.replace("\n", "%0A").replace(" ", "+").encode() + b"&signature="
        html = self.refused(send(self.client, fields + b"x" * 10_000_000), 413, "more than this form can take")
        assert len(html) < 100_000
        assert 'name="to" value="anna-example"' in html

    def test_that_is_all_one_text_too_long(self):
        html = self.refused(send(self.client, b"text=" + b"%D1%8B" * 20_000), 413, "more than", words="ы" * 10_000)
        assert "\ufffd" not in html

    def test_of_a_thousand_fields(self):
        body = b"&".join(b"field%d=x" % number for number in range(1000)) + b"&text=Dear+Anna"
        self.refused(send(self.client, body), 400, "not what this form sends", words="Dear Anna")

    def test_of_a_thousand_recipients(self):
        self.refused(send(self.client, letter(to=[f"nobody-{number}" for number in range(1000)])), 400, "not what this")

    def test_of_nonsense(self):
        for body in (b"&&&", b"=", b"%", b"%%%=%&text", b"\xff\xfe=\x00", b"text=%00%&to=%", b"a" * 65_536):
            assert send(self.client, body).status_code == 422
        assert not Message.objects.exists()

    def test_that_breaks_off(self):
        body = b"to=anna-example&text=Dear+Anna"
        cut = {"wsgi.input": BytesIO(body), "CONTENT_LENGTH": str(len(body) + 100)}
        answer = self.client.post("/en/write/", body, content_type=FORM, **cut)
        self.refused(answer, 400, "not what this form sends", words="Dear Anna")


@pytest.mark.parametrize("method", ["get", "post"])
def test_no_answer_sets_a_cookie_or_is_kept(db, client, method):
    house("en")
    person("Anna Example", event("detained", "2024-05-01"))
    for data in ({}, letter(), letter(to="nobody")):
        answer = getattr(client, method)("/en/write/", data)
        assert not answer.cookies and answer.headers["Cache-Control"] == "no-store"
