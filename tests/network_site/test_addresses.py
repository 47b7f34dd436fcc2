"""Languages in addresses: which answers, in which language, and what answers 404."""

from django.utils.translation import get_language_info

from home.models import HomePage, PlainPage
from tests.builders import InAHouse, committed, house_settings, live, person, statement, translation


class FrontDoorTests(InAHouse):
    def sent_to(self, *accept_language):
        """Give where `/` sends a visitor with this Accept-Language header."""
        headers = {"accept-language": accept_language[0]} if accept_language else {}
        response = self.client.get("/", headers=headers)
        self.assertEqual(response.status_code, 302)
        self.assertEqual(response.headers["Vary"], "Accept-Language")
        self.assertFalse(response.cookies)
        return response.headers["Location"]

    def test_a_visitor_is_sent_to_her_best_language(self):
        for header, home in [
            ("be", "/be/"),
            ("be-BY,ru;q=0.8", "/be/"),
            ("BE-tarask", "/be/"),
            ("en-GB,be;q=0.5", "/en/"),
            ("be;q=0.2,en;q=0.1", "/be/"),
            ("ka,be;q=0.5", "/be/"),
        ]:
            self.assertEqual(self.sent_to(header), home, header)

    def test_others_are_sent_to_the_main_language(self):
        for header in ("ka", "sr-Latn", "*", "", "\x00;;q=,", "be" * 5000, "q=1;be", "-", "be;q=0"):
            self.assertEqual(self.sent_to(header), "/en/", header)
        self.assertEqual(self.sent_to(), "/en/")
        house_settings(main_language="be")
        self.assertEqual(self.sent_to("ka"), "/be/")

    def test_a_language_that_is_no_longer_live_is_offered_to_nobody(self):
        HomePage.objects.get(locale__language_code="be").unpublish()
        self.assertEqual(self.sent_to("be"), "/en/")

    def test_while_no_language_is_live_there_is_nothing(self):
        for home in HomePage.objects.live():
            home.unpublish()
        self.assertEqual(self.client.get("/", headers={"accept-language": "be"}).status_code, 404)
        self.assertEqual(self.client.get("/en/").status_code, 404)

    def test_serbian_in_latin_letters_finds_its_own_home_first(self):
        for code in ("sr", "sr-latn"):
            self.add_language(code)
        self.assertEqual(self.sent_to("sr-Latn-RS"), "/sr-latn/")
        self.assertEqual(self.sent_to("sr-RS"), "/sr/")
        self.assertEqual(self.client.get("/sr-latn/").headers["Content-Language"], "sr-latn")

    def add_language(self, code):
        locale = type(self.home.locale).objects.create(language_code=code)
        with committed():
            self.home.copy_for_translation(locale).save_revision().publish()


class AddressTests(InAHouse):
    def missing(self, address, accept_language="be"):
        """Give the 404 page at an address."""
        response = self.client.get(address, headers={"accept-language": accept_language})
        self.assertEqual(response.status_code, 404, address)
        self.assertFalse(response.cookies)
        return response

    def test_what_is_no_live_language_answers_in_the_best_one(self):
        for prefix in ("ka", "en-gb", "be-by", "xx", "EN", "people", "-", "sr-latn", "%00"):
            for accept_language in ("be", "en"):
                response = self.missing(f"/{prefix}/", accept_language)
                self.assertEqual(response.headers["Content-Language"], accept_language, prefix)
                self.assertContains(response, f'<html lang="{accept_language}"', status_code=404)

    def test_a_page_only_in_english_is_not_there_in_belarusian_and_says_where_it_is(self):
        statement(title="Release them", lead="We demand.")
        response = self.missing("/be/statements/release-them/", "en")
        self.assertEqual(response.headers["Content-Language"], "be")
        self.assertContains(response, 'href="/en/statements/release-them/"', status_code=404)
        self.assertNotContains(response, "We demand.", status_code=404)

    def test_a_page_that_is_nowhere_names_no_other_language(self):
        self.assertNotContains(self.missing("/be/statements/nothing/"), "/en/statements/nothing", status_code=404)

    def test_a_page_that_is_nowhere_offers_the_home_pages_and_the_versions_there_are(self):
        statement(title="Release them")
        here = '<a href="/be/" lang="be" hreflang="be" aria-current="true">'
        for rest, english in [("nothing/", "/en/"), ("statements/release-them/", "/en/statements/release-them/")]:
            response = self.missing(f"/be/{rest}")
            self.assertContains(response, f'<a href="{english}" lang="en" hreflang="en">English</a>', status_code=404)
            self.assertContains(response, here, status_code=404)
            self.assertNotContains(response, 'rel="alternate"', status_code=404)
            self.assertNotContains(response, 'rel="canonical"', status_code=404)

    def test_a_draft_translation_is_not_there(self):
        translation(statement(title="Release them"), publish=False)
        self.assertContains(self.missing("/be/statements/release-them/"), "/en/statements/", status_code=404)

    def test_a_language_that_is_withdrawn_is_gone_on_the_next_request(self):
        page = statement(title="Release them")
        translation(page)
        self.assertContains(self.client.get("/en/statements/release-them/"), "/be/statements/release-them/")
        HomePage.objects.get(locale__language_code="be").unpublish()
        self.missing("/be/statements/release-them/")
        self.missing("/be/")
        self.assertNotContains(self.client.get("/en/statements/release-them/"), "/be/")
        for address in ("/sitemap.xml", "/en/sitemap.xml"):
            self.assertNotContains(self.client.get(address), "/be/")

    def test_unprefixed_addresses_are_not_sent_on(self):
        for address in ("/people/", "/statements/release-them/", "/login", "/_util/login/", "/password/1/1"):
            self.missing(address)

    def test_odd_addresses_are_not_there(self):
        for rest in (
            "%00/",
            "a%00b/",
            "%ff%fe/",
            "people/%00/",
            "x" * 3000 + "/",
            "../../etc/passwd",
            "page/",
            "feed/",
        ):
            self.missing(f"/en/{rest}")

    def test_a_language_switch_is_a_change_of_prefix(self):
        page = live(PlainPage(title="About"), self.home)
        translation(page)
        response = self.client.get("/be/about/")
        self.assertContains(response, 'href="/en/about/"')
        self.assertContains(response, 'hreflang="en"')
        self.assertContains(response, 'hreflang="x-default"')

    def test_a_language_switch_keeps_what_was_asked_of_a_list(self):
        for rest in ("people/?country=LT&amp;status=custody", "statements/?year=2025", "search/?q=Anna"):
            page = self.client.get(f"/en/{rest.replace('&amp;', '&')}").content.decode()
            self.assertIn(f'<a href="/be/{rest}" lang="be" hreflang="be">', page)

    def test_a_telephone_is_told_the_name_in_the_language_of_the_page(self):
        house_settings(palette="pine")
        self.assertContains(self.client.get("/be/"), '<link rel="manifest" href="/be/manifest.webmanifest">')
        self.client.get("/be/manifest.webmanifest")  # fills the cache of sites
        # 1 home pages, 2 text of the house and its settings, 3 the site, 4 whether it is a demonstration
        with self.assertNumQueries(4):
            answer = self.client.get("/be/manifest.webmanifest")
        self.assertEqual(answer.headers["Content-Type"], "application/manifest+json")
        found = answer.json()
        told = (found["lang"], found["start_url"], found["display"], found["theme_color"])
        self.assertEqual(told, ("be", "/be/", "browser", "#f6fcf7"))
        self.assertContains(self.client.get("/be/"), found["name"])
        for icon in found["icons"]:
            self.assertEqual(self.client.get(icon["src"]).headers["Content-Type"], "image/png")
        self.missing("/ka/manifest.webmanifest")

    def test_an_untranslated_page_offers_no_other_language(self):
        live(PlainPage(title="About"), self.home)
        self.assertNotContains(self.client.get("/en/about/"), "/be/about/")

    def test_the_sitemap_lists_both_languages_and_no_draft(self):
        person("Anna Example")
        translation(live(PlainPage(title="About"), self.home))
        translation(statement(title="Release them"), publish=False)
        text = "".join(self.client.get(f"/{code}/sitemap.xml").content.decode() for code in ("en", "be"))
        for address in ("/en/about/", "/be/about/", "/en/people/anna-example/", "/be/people/anna-example/"):
            self.assertIn(f"<loc>http://testserver{address}</loc>", text)
        self.assertNotIn("/be/statements/release-them/", text)

    def test_azerbaijani_is_written_from_left_to_right(self):
        self.assertFalse(get_language_info("az")["bidi"])
        self.assertTrue(get_language_info("ar")["bidi"])

    def test_a_second_home_page_in_a_language_changes_nothing(self):
        other = HomePage(title="Other", slug="other", locale=self.home.locale)
        self.home.get_parent().add_child(instance=other)
        response = self.client.get("/en/")
        self.assertContains(response, "/en/people/")
        self.assertNotContains(response, "Other")
