"""What a public page tells the browser: load nothing from elsewhere, keep nothing, ask again."""

import gzip
import re

import brotli
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.template.loader import render_to_string
from django.urls import reverse

from tests.builders import InAHouse, house_settings, person, photograph, profile, staff, statement, translation

POLICY = (
    "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; "
    "manifest-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
    "object-src 'none'"
)
PAGES = ["/en/", "/be/", "/en/people/", "/be/people/", "/en/people/anna-example/", "/en/statements/"]
ADDRESSES = [*PAGES, "/en/statements/release-them/", "/en/write/", "/xx/", "/robots.txt", "/sitemap.xml", "/healthz"]


class HeaderTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        profile(person("Anna Example"))
        translation(statement(title="Release them"))

    def test_the_policy_is_exact_and_no_cookie_is_set(self):
        for address in ADDRESSES:
            response = self.client.get(address)
            self.assertEqual(response.headers["Content-Security-Policy"], POLICY, address)
            self.assertFalse(response.cookies, address)
            self.assertNotIn("Cookie", response.headers.get("Vary", ""), address)
            self.assertEqual(response.headers["Referrer-Policy"], "same-origin")
            self.assertEqual(response.headers["X-Content-Type-Options"], "nosniff")
            self.assertEqual(response.headers["X-Frame-Options"], "DENY")
            self.assertIn("geolocation=()", response.headers["Permissions-Policy"])

    def test_a_page_is_asked_for_again_and_not_sent_twice(self):
        for address in PAGES:
            first = self.client.get(address)
            self.assertEqual(first.headers["Cache-Control"], "no-cache", address)
            second = self.client.get(address, headers={"if-none-match": first.headers["ETag"]})
            self.assertEqual((second.status_code, second.content), (304, b""), address)

    def test_text_is_sent_compressed_but_never_to_somebody_signed_in(self):
        plain = self.client.get("/en/")
        unpacked = {"gzip": gzip.decompress, "br": brotli.decompress}
        for asked, coding in (("gzip", "gzip"), ("gzip, deflate, br, zstd", "br"), ("gzip;q=1.0, br;q=0", "gzip")):
            asks = {"accept-encoding": asked}
            packed = self.client.get("/en/", headers=asks)
            self.assertEqual(packed.headers["Content-Encoding"], coding)
            self.assertEqual(packed.headers["Content-Length"], str(len(packed.content)))
            self.assertIn("Accept-Encoding", packed.headers["Vary"])
            self.assertEqual(unpacked[coding](packed.content), plain.content)
            self.assertLess(len(packed.content), len(plain.content) / 2)
            again = self.client.get("/en/", headers={**asks, "if-none-match": packed.headers["ETag"]})
            self.assertEqual(again.status_code, 304)
        picture = photograph().get_rendition("max-10x10|format-webp").file.name
        self.assertNotIn("Content-Encoding", self.client.get(f"/media/{picture}", headers=asks).headers)
        self.client.force_login(staff())
        for address in ("/en/", "/admin/"):
            self.assertNotIn("Content-Encoding", self.client.get(address, headers=asks).headers, address)

    def test_a_changed_fact_is_sent_at_once(self):
        address = "/be/people/anna-example/"
        etag = self.client.get(address).headers["ETag"]
        person("Maria Example")
        anna = type(person("Third Example")).objects.get(slug="anna-example")
        anna.name = "Anna Changed"
        anna.save()
        response = self.client.get(address, headers={"if-none-match": etag})
        self.assertContains(response, "Anna Changed")

    def test_pages_hold_no_script_no_inline_style_and_nothing_from_elsewhere(self):
        for address in (*PAGES, "/en/statements/release-them/", "/en/write/", "/xx/"):
            text = self.client.get(address).content.decode()
            self.assertNotRegex(text, r"<script(?![^>]*ld\+json)|<style|\sstyle=|\son\w+=", address)
            loaded = re.findall(r"""<(?:link|img|source|use|script|iframe)\b[^>]*?(?:href|src)=["']([^"']+)""", text)
            outside = [url for url in loaded if "//" in url and not url.startswith("http://testserver/")]
            self.assertEqual(outside, [], address)

    def test_whoever_must_leave_a_page_finds_a_plain_way_out_of_every_one(self):
        way_out = '<a class="leave" href="https://www.wikipedia.org/" rel="noreferrer nofollow" title="'
        link = re.compile(re.escape(way_out) + '([^"]+)">')
        for address in (*PAGES, "/en/write/", "/en/search/", "/xx/", "/en/people/figures/"):
            response = self.client.get(address, headers={"accept-language": "en"})
            text = response.content.decode()
            self.assertEqual(len(link.findall(text)), 1, address)
            self.assertLess(text.index('class="leave"'), text.index("<main"), address)
            self.assertEqual(response.headers["X-DNS-Prefetch-Control"], "off", address)
        self.assertEqual(link.search(text)[1], "Opens another site. Your browser still remembers this page.")
        self.assertIn("Your browser still remembers that you were here.", text)
        self.assertRegex(render_to_string("500.html"), link)

    def test_what_is_no_page_of_a_demonstration_asks_not_to_be_searched(self):
        picture = photograph().get_rendition("max-10x10|format-webp").file.name
        for is_demo, header in ((True, "noindex"), (False, None)):
            house_settings(is_demo=is_demo)
            for address in ("/en/statements/feed/", "/en/sitemap.xml", "/sitemap.xml", f"/media/{picture}"):
                self.assertEqual(self.client.get(address).headers.get("X-Robots-Tag"), header, address)

    def test_only_renditions_are_served(self):
        made = photograph().get_rendition("max-10x10|format-webp").file.name
        for name, status in [
            (made, 200),
            ("images/a.webp", 404),
            ("original_images/a.webp", 404),
            ("images/../original_images/a.webp", 404),
            ("images/a.html", 404),
            ("images/missing.webp", 404),
            ("documents/a.pdf", 404),
        ]:
            if ".." not in name and "missing" not in name and name != made:
                default_storage.save(name, ContentFile(b"x"))
            response = self.client.get(f"/media/{name}")
            self.assertEqual(response.status_code, status, name)
            if status == 200:
                self.assertEqual(response.headers["Cache-Control"], "public, max-age=31536000, immutable")
                self.assertTrue(b"".join(response.streaming_content).startswith(b"RIFF"))

    def preview(self, page, **fields):
        """Give the preview of a page, as its editor shows it."""
        self.client.force_login(staff())
        address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
        empty = {"comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0, "body-count": 0}
        self.client.post(address, {"title": page.title, "slug": page.slug, **empty, **fields})
        return self.client.get(address + "?mode=")

    def test_a_preview_may_be_framed_by_the_admin_only(self):
        anna = profile(person("Anna Example"))
        response = self.preview(anna, person=anna.person_id, role="Advocate")
        self.assertContains(response, "Advocate")
        policy = response.headers["Content-Security-Policy"]
        self.assertEqual(policy, POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'"))
        self.assertEqual(response.headers["X-Frame-Options"], "SAMEORIGIN")

    def test_a_preview_is_in_the_language_of_the_page(self):
        written = profile(person("Anna Example", names=[("be", "Ганна Прыклад")]), "be", role="Адвакатка")
        response = self.preview(written, person=written.person_id, role="Адвакатка")
        self.assertContains(response, '<html lang="be"')
        self.assertContains(response, "Ганна Прыклад")

    def test_a_draft_home_page_can_be_looked_at_before_its_language_is_live(self):
        home = translation(self.home)
        home.unpublish()
        self.assertContains(self.preview(home), '<html lang="be"')

    def test_the_admin_frames_itself_and_loads_nothing_from_elsewhere(self):
        self.client.force_login(staff())
        policy = self.client.get("/admin/").headers["Content-Security-Policy"]
        self.assertIn("frame-ancestors 'self'", policy)
        self.assertNotIn("http", policy)
