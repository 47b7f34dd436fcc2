"""A language exists for the public when its home page is live, and not a moment earlier or later."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import LocaleSynchronization, Translation

from home.models import HomePage
from people.models import PeopleIndexPage
from solidarity.models import MessagePage
from tests.builders import InAHouse, committed, index, person, poem, profile, staff, statement, translation, words

SEEN = ["/en/", "/be/", "/en/people/", "/en/people/anna-example/", "/en/statements/", "/en/write/", "/en/poems/feed/"]
SEEN += ["/be/statements/in-english/", "/en/nothing/", "/sitemap.xml", "/en/sitemap.xml", "/be/sitemap.xml"]
BELOW = ["", "people/", "people/anna-example/", "statements/", "statements/feed/", "write/", "sitemap.xml", "no/"]


class ALanguageIsAdded(InAHouse):
    """By an administrator, step by step in the admin."""

    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        profile(person("Anna Example"))
        poem()
        statement(title="In English")

    def setUp(self):
        self.visitor = self.client_class()
        self.client.force_login(staff())

    def add_locale(self, code="ka"):
        response = self.client.post(reverse("wagtaillocales:add"), {"language_code": code})
        self.assertRedirects(response, reverse("wagtaillocales:index"))
        return Locale.objects.get(language_code=code)

    def submit(self, page, locale):
        """Submit a page for translation, as its form does; give the draft."""
        address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
        with committed():
            self.assertEqual(self.client.post(address, {"locales": [locale.pk]}).status_code, 302)
        return page.get_translation(locale)

    def fill(self, draft):
        """Upload the sentences of a translation, as a translator does."""
        made = Translation.objects.get(source__object_id=draft.translation_key, target_locale=draft.locale)
        po = made.export_po()
        for entry in po:
            entry.msgstr = f"ქართული {entry.msgid}"
        file = SimpleUploadedFile("ka.po", str(po).encode(), "text/x-gettext-translation")
        address = reverse("wagtail_localize:upload_pofile", args=[made.pk])
        next_address = reverse("wagtailadmin_pages:edit", args=[draft.pk])
        self.assertEqual(self.client.post(address, {"file": file, "next": next_address}).status_code, 302)
        self.assertEqual(*made.get_progress())

    def publish(self, draft):
        """Press *Publish*; give what the admin says."""
        with committed():
            address = reverse("wagtailadmin_pages:edit", args=[draft.pk])
            return words(self.client.post(address, {"action": "publish"}, follow=True))

    def assert_invisible(self, code="ka"):
        sent = self.visitor.get("/", headers={"accept-language": f"{code},be;q=0.5"})
        self.assertEqual(sent.headers["Location"], "/be/")
        for address in SEEN:
            text = self.visitor.get(address).content.decode()
            for trace in (f"/{code}/", f'hreflang="{code}"', "ქართული"):
                self.assertNotIn(trace, text, address)
        for rest in BELOW:
            answer = self.visitor.get(f"/{code}/{rest}", headers={"accept-language": code})
            self.assertEqual(answer.status_code, 404, rest)
            self.assertEqual(answer.headers["Content-Language"], "en", rest)
            self.assertNotIn("ქართული", answer.content.decode())

    def test_it_is_invisible_until_its_home_page_is_live_and_again_when_that_is_withdrawn(self):
        locale = self.add_locale()
        self.assert_invisible()
        home = self.submit(self.home, locale)
        self.assert_invisible()
        directory, message = (self.submit(index(model), locale) for model in (PeopleIndexPage, MessagePage))
        self.fill(home)
        self.assertIn("Publish the directory of people and the message page first", self.publish(home))
        self.assertIn("sentences are not translated yet", self.publish(directory))
        for draft in (directory, message):
            self.fill(draft)
            self.publish(draft)
            self.assertTrue(type(draft).objects.get(pk=draft.pk).live)
            self.assert_invisible()
        self.publish(home)
        self.assert_visible()
        HomePage.objects.get(pk=home.pk).unpublish()
        self.assert_invisible()

    def assert_visible(self):
        sent = self.visitor.get("/", headers={"accept-language": "ka,be;q=0.5"})
        self.assertEqual(sent.headers["Location"], "/ka/")
        for rest in ("", "people/", "people/anna-example/", "write/"):
            self.assertContains(self.visitor.get(f"/ka/{rest}"), '<html lang="ka"')
            self.assertContains(self.visitor.get(f"/en/{rest}"), f'href="/ka/{rest}"')
        self.assertContains(self.visitor.get("/ka/people/anna-example/"), 'href="/en/people/anna-example/" lang="en"')
        self.assertContains(self.visitor.get("/sitemap.xml"), "/ka/sitemap.xml")
        self.assertContains(self.visitor.get("/en/sitemap.xml"), 'hreflang="ka"')

    def test_the_admin_does_not_offer_to_copy_another_language_into_it(self):
        self.assertNotContains(self.client.get(reverse("wagtaillocales:add")), "sync_from")
        name = f"component-{LocaleSynchronization._meta.db_table}"
        data = {"language_code": "ka", f"{name}-enabled": "on", f"{name}-sync_from": self.home.locale_id}
        self.client.post(reverse("wagtaillocales:add"), data)
        locale = Locale.objects.get(language_code="ka")
        self.assertNotContains(self.client.get(reverse("wagtaillocales:edit", args=[locale.pk])), "sync_from")
        self.assertFalse(LocaleSynchronization.objects.exists())
        self.assertFalse(HomePage.objects.filter(locale=locale).exists())


class GapTests(InAHouse):
    """What is there in other languages only, in a house that has three."""

    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        locale = Locale.objects.create(language_code="ka")
        for page in (index(PeopleIndexPage), index(MessagePage), cls.home):
            translation(page, "ka")
        cls.georgian = locale

    def versions(self, address):
        """Give the links of the 404 page at an address, below its heading."""
        answer = self.client.get(address)
        self.assertEqual(answer.status_code, 404, address)
        return [version.url for version in answer.context["other_versions"]]

    def test_a_list_that_is_not_there_names_those_there_are(self):
        self.assertEqual(self.versions("/ka/statements/"), ["/en/statements/", "/be/statements/"])
        self.assertEqual(self.versions("/ka/statements/feed/"), ["/en/statements/feed/", "/be/statements/feed/"])

    def test_a_page_below_a_list_that_is_not_there_names_its_own_versions(self):
        statement()
        self.assertEqual(self.versions("/ka/statements/release-them/"), ["/en/statements/release-them/"])
        self.assertEqual(self.versions("/ka/statements/nothing/"), [])

    def test_a_person_answers_in_every_live_language_and_is_named_elsewhere_for_others(self):
        profile(person("Anna Example"))
        answer = self.client.get("/ka/people/anna-example/")
        self.assertEqual([version.code for version in answer.context["text_languages"]], ["en"])
        self.assertContains(answer, 'href="/en/people/anna-example/" lang="en" hreflang="en">English</a>', count=2)
        everywhere = [f"/{code}/people/anna-example/" for code in ("en", "be", "ka")]
        self.assertEqual(self.versions("/hy/people/anna-example/"), everywhere)

    def test_somebody_who_is_hidden_is_named_for_no_language(self):
        for fields in ({"is_hidden": True}, {"is_listed": False}):
            made = person("Vida Hidden", **fields)
            profile(made)
            self.assertEqual(self.versions("/hy/people/vida-hidden/"), [])
            made.profiles.all().delete()
            made.delete()

    def test_the_menu_shows_what_is_live_in_the_language(self):
        for address in ("/ka/", "/ka/nothing/"):
            links = [link["url"] for link in self.client.get(address).context["menu"]]
            self.assertEqual(links, ["/ka/people/", "/ka/write/"])

    def test_an_alias_that_stands_in_for_a_translation_is_in_no_menu_of_an_absent_page(self):
        translation(statement(), "ka")  # its list comes along as an alias, live and in English
        for address in ("/ka/", "/ka/nothing/", "/xx/"):
            answer = self.client.get(address, headers={"accept-language": "ka"})
            self.assertNotIn("/ka/statements/", [link["url"] for link in answer.context["menu"]], address)

    def test_a_list_counts_what_has_no_version_here_and_links_where_it_is(self):
        translation(statement(title="Both"))
        for number in range(2):
            statement(title=f"English {number}")
        text = self.client.get("/be/statements/")
        self.assertEqual(text.context["elsewhere"], {"count": 2, "codes": ["en"]})
        self.assertContains(text, '<a href="/en/statements/" lang="en" hreflang="en">English</a>')
        statement(title="Belarusian", language="be")
        self.assertIn("1 more in another language: беларуская", words(self.client.get("/en/statements/")))

    def test_what_stands_in_no_list_is_not_counted(self):
        translation(statement(title="Both"), "ka")
        statement(title="Belarusian", language="be")
        text = words(self.client.get("/en/statements/"))
        self.assertIn("1 more in another language: беларуская", text)
        self.assertNotIn("ქართული", text.split("1 more")[1].split("Feed")[0])

    def test_a_home_page_says_where_there_is_something(self):
        self.assertNotContains(self.client.get("/ka/"), 'class="elsewhere"')
        statement()
        answer = self.client.get("/ka/")
        self.assertContains(answer, 'class="elsewhere"', count=1)
        self.assertContains(answer, '<a href="/en/statements/" lang="en" hreflang="en">English</a>')
        self.assertNotContains(answer, 'href="/be/statements/"')
        self.assertNotContains(self.client.get("/en/"), 'class="elsewhere"')

    def test_a_home_page_asks_once_more_for_what_it_lacks(self):
        statement()
        self.client.get("/ka/")
        # 1 home pages and menu, 2 the home page, 3 the site, 4 its versions, 5 house, 6 counters, 7 poem,
        # 8 people, 9 campaign, 10 statements, 11 coming actions, 12 lists of other languages
        with self.assertNumQueries(12):
            self.client.get("/ka/")
