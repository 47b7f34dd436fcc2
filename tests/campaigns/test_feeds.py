"""Feeds: what is newest in a language, for a reader's own programs."""

import re
import xml.etree.ElementTree as ET
from datetime import date

import feedparser

from campaigns.models import StatementIndexPage, StatementIssuer
from people.case.kinds import Status
from people.models import Organisation, OrganisationName
from tests.builders import (
    InAHouse,
    action,
    campaign,
    event,
    house_settings,
    index,
    person,
    poem,
    staff,
    statement,
    translation,
)

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TITLES = {"statements": "Заявы", "campaigns": "Кампаніі", "poems": "Вершы"}
KINDS = {"statements": statement, "campaigns": campaign, "poems": poem}


class Entry:
    """An entry of a feed, or the feed itself."""

    def __init__(self, element):
        self.element = element

    def __getattr__(self, name):
        """Give the text of a child such as `title`, or None."""
        return self.element.findtext(f"{ATOM}{name}")

    @property
    def author(self):
        return self.element.findtext(f"{ATOM}author/{ATOM}name")

    def link(self, rel="alternate"):
        return self.element.find(f"{ATOM}link[@rel='{rel}']").get("href")


class FeedTests(InAHouse):
    def feed(self, address, **headers):
        """Give the feed at an address, and its entries."""
        answer = self.client.get(address, headers=headers)
        self.assertEqual(answer.status_code, 200, address)
        self.assertEqual(answer.headers["Content-Type"], "application/atom+xml; charset=utf-8")
        root = ET.fromstring(answer.content)
        return Entry(root), [Entry(entry) for entry in root.findall(f"{ATOM}entry")]

    def test_programs_find_them_on_the_pages_of_which_they_tell(self):
        page = campaign(title="One")
        alternate = re.compile(r'<link rel="alternate" type="([^"]+)" href="/en/([^"]+)"')
        actions, calendar = "campaigns/actions/feed/", ("text/calendar", "campaigns/one.ics")
        lists = ["campaigns/feed/", "statements/feed/", "poems/feed/", "people/feed/"]
        for address, feeds in [
            ("", [*lists, actions]),
            ("campaigns/", ["campaigns/feed/", actions]),
            ("campaigns/one/", ["campaigns/feed/"]),
            ("people/", ["people/feed/"]),
        ]:
            found = alternate.findall(self.client.get(f"/en/{address}").content.decode())
            self.assertEqual(found, [("application/atom+xml", feed) for feed in feeds], address)
        action(page, title="Rally")
        found = alternate.findall(self.client.get("/en/campaigns/one/").content.decode())
        self.assertEqual(found[1:], [("application/atom+xml", actions), calendar])
        for _type, feed in found:
            self.assertEqual(self.client.get(f"/en/{feed}").status_code, 200, feed)
        index(StatementIndexPage).unpublish()
        self.assertNotContains(self.client.get("/en/"), "statements/feed/")

    def test_a_reader_of_feeds_understands_each_list(self):
        for name, make in KINDS.items():
            translation(make(title="One"))
            read = feedparser.parse(self.client.get(f"/be/{name}/feed/").content)
            self.assertFalse(read.bozo, name)
            self.assertEqual((read.version, read.feed.language, len(read.entries)), ("atom10", "be", 1), name)
            entry = read.entries[0]
            self.assertTrue(entry.title and entry.id and entry.link and entry.updated_parsed, name)

    def test_each_list_has_a_feed_in_its_language(self):
        for name, make in KINDS.items():
            translation(make(title="One"))
            feed, (entry,) = self.feed(f"/be/{name}/feed/")
            self.assertEqual(feed.element.get(LANG), "be")
            self.assertEqual(feed.title, f"{TITLES[name]} · Example House")
            self.assertEqual(feed.author, "Example House")
            self.assertEqual(feed.link(), f"http://testserver/be/{name}/")
            self.assertEqual(feed.link("self"), f"http://testserver/be/{name}/feed/")
            self.assertEqual((entry.title, entry.link()), ("[One]", f"http://testserver/be/{name}/one/"))

    def test_only_what_is_live_in_the_language_is_in_it(self):
        translation(statement(title="Both"))
        translation(statement(title="A draft"), publish=False)
        statement(title="English")
        statement(title="Withdrawn", language="be").unpublish()
        self.assertEqual([entry.title for entry in self.feed("/be/statements/feed/")[1]], ["[Both]"])

    def test_statements_come_by_their_date_and_the_undated_by_their_publication(self):
        statement(title="Undated", date=None)
        statement(title="Old", date=date(2020, 1, 1))
        statement(title="New", date=date(2025, 6, 13))
        entries = self.feed("/en/statements/feed/")[1]
        self.assertEqual([entry.title for entry in entries], ["Undated", "New", "Old"])
        self.assertEqual(entries[1].published, "2025-06-13T12:00:00+00:00")
        self.assertEqual(entries[0].published[:10], date.today().isoformat())
        self.assertEqual([entry.updated[:10] for entry in entries], [date.today().isoformat()] * 3)

    def test_the_date_of_a_translation_is_its_sources(self):
        page = statement(date=date(2021, 1, 1))
        translated = translation(page)
        type(page).objects.filter(pk=translated.pk).update(date=date(2024, 1, 1))
        self.assertEqual(self.feed("/be/statements/feed/")[1][0].published[:10], "2021-01-01")

    def test_the_newest_twenty_are_in_it(self):
        for number in range(21):
            statement(title=f"No. {number:02}", date=date(2025, 1, 1 + number))
        titles = [entry.title for entry in self.feed("/en/statements/feed/")[1]]
        self.assertEqual(titles, [f"No. {number:02}" for number in range(20, 0, -1)])

    def test_an_entry_tells_the_lead_or_the_first_stanza(self):
        statement(lead="We <demand>.\nNow.")
        poem(verse="One & two\n  three\n\nfour", poet=person("Taciana Example"))
        self.assertEqual(self.feed("/en/statements/feed/")[1][0].summary, "<p>We &lt;demand&gt;.<br>Now.</p>")
        self.assertEqual(
            self.feed("/en/poems/feed/")[1][0].summary, "<p>Taciana Example</p><p>One &amp; two<br>three</p>"
        )

    def test_those_who_issued_a_statement_are_its_authors_and_no_member_of_staff(self):
        first, second = Organisation.objects.create(name="B House"), Organisation.objects.create(name="A House")
        OrganisationName.objects.create(owner=first, language="be", name="Б Дом")
        page = statement(issuers=[StatementIssuer(organisation=o, sort_order=n) for n, o in enumerate([first, second])])
        page.owner = staff(display_name="Olga Staff")
        page.save_revision(user=page.owner).publish(user=page.owner)
        translation(page)
        statement(title="Nobody's", date=None)
        nobodys, theirs = self.feed("/en/statements/feed/")[1]
        self.assertEqual((nobodys.author, theirs.author), (None, "B House, A House"))
        self.assertEqual(self.feed("/be/statements/feed/")[1][0].author, "Б Дом, A House")
        self.assertNotContains(self.client.get("/en/statements/feed/"), "Olga")

    def test_an_id_stays_when_title_slug_and_date_change_and_is_another_in_another_language(self):
        page = statement()
        translated = translation(page)
        before = self.feed("/en/statements/feed/")[1][0].id
        page.title, page.slug, page.date = "New title", "new-slug", date(2020, 1, 1)
        page.save_revision().publish()
        (entry,) = self.feed("/en/statements/feed/")[1]
        self.assertEqual((entry.title, entry.id), ("New title", before))
        self.assertNotEqual(self.feed("/be/statements/feed/")[1][0].id, before)
        self.assertEqual(translated.translation_key, page.translation_key)

    def test_a_feed_sets_no_cookie_and_is_not_sent_twice(self):
        for name in KINDS:  # an empty one too
            first = self.client.get(f"/en/{name}/feed/")
            self.assertFalse(first.cookies)
            self.assertEqual(first.headers["Cache-Control"], "no-cache")
            self.assertNotIn("Last-Modified", first.headers)
            again = self.client.get(f"/en/{name}/feed/", headers={"if-none-match": first.headers["ETag"]})
            self.assertEqual((again.status_code, again.content), (304, b""), name)

    def test_what_is_withdrawn_is_gone_also_for_a_reader_who_asks_for_what_is_newer(self):
        page = statement(title="Mistaken")
        etag = self.client.get("/en/statements/feed/").headers["ETag"]
        page.unpublish()
        asked = {"if-none-match": etag, "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT"}
        self.assertEqual(self.feed("/en/statements/feed/", **asked)[1], [])

    def test_a_demonstration_says_so_in_feed_and_entries(self):
        for make in KINDS.values():
            translation(make())
        house_settings(is_demo=True)
        for language, notice in (("en", "Demonstration."), ("be", "Дэманстрацыйная версія.")):
            for name in KINDS:
                feed, (entry,) = self.feed(f"/{language}/{name}/feed/")
                self.assertTrue(feed.subtitle.startswith(notice))
                self.assertTrue(entry.summary.startswith(f"<p>{notice}"))
                self.assertEqual(self.client.get(f"/{language}/{name}/feed/").headers["X-Robots-Tag"], "noindex")

    def test_a_house_in_use_says_no_such_thing(self):
        statement()
        feed, (entry,) = self.feed("/en/statements/feed/")
        self.assertIsNone(feed.subtitle)
        self.assertEqual(entry.summary, "<p>We demand.</p>")
        self.assertNotIn("X-Robots-Tag", self.client.get("/en/statements/feed/").headers)

    def test_no_status_of_anybody_is_in_a_feed(self):
        anna = person("Anna Example", event("detained", "2025-06-01"))
        for make in (statement, campaign):
            translation(make(anna))
        for language in ("en", "be"):
            for name in KINDS:
                text = self.client.get(f"/{language}/{name}/feed/").content.decode()
                self.assertEqual([label for label in map(str, Status.labels) if label in text], [])

    def test_where_the_list_is_not_live_the_feeds_there_are_are_named(self):
        index(StatementIndexPage, "be").unpublish()
        for language in ("be", "ka"):
            answer = self.client.get(f"/{language}/statements/feed/")
            self.assertContains(answer, 'href="/en/statements/feed/"', status_code=404)
            self.assertNotContains(answer, "/be/statements/", status_code=404)
        for address in ("/en/feed/", "/ka/feed/", "/en/statements/feed/x/"):
            self.assertNotContains(self.client.get(address), 'feed/"', status_code=404)

    def test_a_feed_is_only_read(self):
        self.assertEqual(self.client.post("/en/statements/feed/").status_code, 405)

    def test_letters_that_xml_cannot_write_are_left_out(self):
        statement(title="A\x0bB", lead="C\x08D")
        (entry,) = self.feed("/en/statements/feed/")[1]
        self.assertEqual((entry.title, entry.summary), ("AB", "<p>CD</p>"))

    def test_a_list_names_its_feed(self):
        for name in KINDS:
            answer = self.client.get(f"/be/{name}/")
            feed = f"/be/{name}/feed/"
            self.assertContains(answer, f'<link rel="alternate" type="application/atom+xml" href="{feed}"')
            self.assertContains(answer, f'<a href="{feed}"')
        actions = '<link rel="alternate" type="application/atom+xml" href="/be/campaigns/actions/feed/"'
        self.assertContains(self.client.get("/be/campaigns/"), actions)

    def test_costs_the_same_for_many_entries(self):
        # 1 home pages and lists, 2 house, 3 the site, 4 entries, 5 settings of the house; 6 who issued statements
        makers = {"statements": (statement, 6), "campaigns": (campaign, 5), "poems": (poem, 5)}
        for name, (make, times) in makers.items():
            for number in range(3):
                make(title=f"Another {number}")
                self.client.get(f"/en/{name}/feed/")
                with self.assertNumQueries(times):
                    self.client.get(f"/en/{name}/feed/")
