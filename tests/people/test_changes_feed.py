"""The feed of what is new in the register."""

import xml.etree.ElementTree as ET
from datetime import UTC, datetime, timedelta

import time_machine
from django.utils import timezone

from people.data.feed import NEWEST
from people.models import CaseEvent, Person
from tests.builders import InAHouse, event, house_settings, person, staff

ATOM = "{http://www.w3.org/2005/Atom}"
ADDED = datetime(2025, 6, 1, 12, tzinfo=UTC)


class ChangesFeedTests(InAHouse):
    def feed(self, language="en"):
        """Give the feed's element and those of its entries."""
        answer = self.client.get(f"/{language}/people/feed/")
        self.assertEqual(answer.headers["Content-Type"], "application/atom+xml; charset=utf-8")
        root = ET.fromstring(answer.content)
        return root, root.findall(f"{ATOM}entry")

    def told(self, name, language="en"):
        """Give the text of one child of each entry."""
        return [entry.findtext(f"{ATOM}{name}") for entry in self.feed(language)[1]]

    def test_an_entry_is_a_person_and_what_happened(self):
        detained = event("detained", "2025-05-30", added_at=ADDED)
        person("Anna Example", detained, names=[("be", "Ганна Прыклад")], gender="f")
        feed, (entry,) = self.feed()
        self.assertEqual(entry.findtext(f"{ATOM}title"), "Anna Example: Detained on 30 May 2025")
        self.assertEqual(entry.find(f"{ATOM}link").get("href"), "http://testserver/en/people/anna-example/")
        self.assertEqual(entry.findtext(f"{ATOM}updated"), "2025-06-01T12:00:00+00:00")
        self.assertEqual(entry.findtext(f"{ATOM}summary"), "<p>Detained on 30 May 2025</p>")
        self.assertEqual(feed.find(f"{ATOM}link[@rel='self']").get("href"), "http://testserver/en/people/feed/")
        self.assertEqual(feed.find(f"{ATOM}link[@rel='alternate']").get("href"), "http://testserver/en/people/")
        self.assertEqual(feed.findtext(f"{ATOM}title"), "What is new about people · Example House")
        (in_belarusian,) = self.told("title", "be")
        self.assertTrue(in_belarusian.startswith("Ганна Прыклад: "))

    def test_the_author_is_the_house_and_no_member_of_staff(self):
        anna = person("Anna Example", event("detained", "2025-05-30"))
        anna.save_revision(user=staff(display_name="Olga Staff"))
        feed, _entries = self.feed()
        self.assertEqual([name.text for name in feed.iter(f"{ATOM}name")], ["Example House"])
        self.assertNotContains(self.client.get("/en/people/feed/"), "Olga")

    def test_what_was_written_down_or_shown_last_comes_first(self):
        shown = timezone.now() - timedelta(minutes=1)
        person(
            "Anna Example",
            event("detained", "2025-05-30", added_at=ADDED + timedelta(days=1)),
            event("charged", "2025-05-31", added_at=ADDED),
            event("trial_opened", "2025-06-02", added_at=ADDED, public_from=shown),
            event("sentenced", "2025-06-03", added_at=ADDED + timedelta(days=2), public_from=ADDED),
        )
        titles = self.told("title")
        happened = [["Trial", "Sentence", "Detention", "Charge"][number] in titles[number] for number in range(4)]
        self.assertEqual(happened, [True] * 4, titles)

    def test_what_the_public_may_not_see_is_not_in_it(self):
        soon = timezone.now() + timedelta(hours=1)
        person(
            "Anna Example",
            event("hospital", "2025-06-01", is_public=False),
            event("bail", "2025-06-02", public_from=soon),
        )
        person("Vida Hidden", event("detained", "2025-06-01"), is_hidden=True)
        person("Stub Example", event("detained", "2025-06-01"), is_listed=False)
        self.assertEqual(self.told("title"), [])
        with time_machine.travel(soon + timedelta(minutes=1)):
            self.assertEqual(len(self.told("title")), 1)

    def test_an_id_stays_when_the_event_or_the_name_changes_and_is_another_in_another_language(self):
        anna = person("Anna Example", event("detained", "2025-05-30"))
        before = self.told("id")
        CaseEvent.objects.update(date="2025-05-29")
        Person.objects.filter(pk=anna.pk).update(name="Anna New", slug="anna-new")
        self.assertEqual(self.told("id"), before)
        self.assertNotEqual(self.told("id", "be"), before)

    def test_it_holds_the_newest_and_costs_the_same_for_all_of_them(self):
        for number in range(NEWEST // 10 + 1):
            person(f"Person {number}", *(event("known_in_custody", f"2025-06-{day + 1:02}") for day in range(10)))
            self.client.get("/en/people/feed/")
            # 1 home pages and lists, 2 house, 3 the site, 4 events, 5 people, 6 their events,
            # 7 settings of the house for the header
            with self.assertNumQueries(7):
                self.client.get("/en/people/feed/")
        self.assertEqual(len(self.told("id")), NEWEST)
        self.assertEqual(len(set(self.told("id"))), NEWEST)

    def test_a_demonstration_says_so_in_feed_and_entries(self):
        person("Anna Example", event("detained", "2025-05-30"))
        house_settings(is_demo=True)
        for language, notice in (("en", "Demonstration."), ("be", "Дэманстрацыйная версія.")):
            feed, (entry,) = self.feed(language)
            self.assertTrue(feed.findtext(f"{ATOM}subtitle").startswith(notice))
            self.assertTrue(entry.findtext(f"{ATOM}summary").startswith(f"<p>{notice}"))
        self.assertEqual(self.client.get("/en/people/feed/").headers["X-Robots-Tag"], "noindex")
        house_settings(is_demo=False)
        self.assertIsNone(self.feed()[0].find(f"{ATOM}subtitle"))

    def test_letters_that_xml_cannot_write_are_left_out(self):
        person("A\x0bB", event("detained", "2025-05-30"))
        self.assertTrue(self.told("title")[0].startswith("AB: "))
