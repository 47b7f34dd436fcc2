"""What is not to be shown shows nowhere, and what is old says so wherever it shows."""

import re
from datetime import date, timedelta

import time_machine
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone

from campaigns.models import ActionPerson, CampaignPage, CampaignPerson
from people.models import Person, PlaceOfDetention
from tests.builders import (
    InAHouse,
    action,
    campaign,
    event,
    paper_as_html,
    person,
    poem,
    profile,
    statement,
    translation,
    update,
    words,
)

ADDRESSES = [
    "",
    "people/",
    "people/?status=custody",
    "people/anna-example/",
    "people/anna-example.txt",
    "people/export.csv",
    "people/export.json",
    "people/birthdays.ics",
    "people/birthdays/?month=3",
    "people/figures/",
    "people/hearings.ics",
    "people/feed/",
    "people/papers/names/",
    "people/papers/postcards/",
    "people/papers/birthdays/?birth_month=3",
    "campaigns/",
    "campaigns/a-window/",
    "campaigns/a-window.txt",
    "campaigns/a-window.ics",
    "campaigns/a-window/poster-a4/",
    "campaigns/a-window/names/",
    "campaigns/actions.ics",
    "campaigns/actions/feed/",
    "campaigns/a-window/rally/",
    "campaigns/a-window/rally.ics",
    "campaigns/a-window/digest/",
    "statements/",
    "statements/?person=anna-example",
    "statements/?kind=release&year=2025&country=BY",
    "statements/release-them/",
    "statements/release-them.txt",
    "statements/release-them.pdf",
    "write/?to=anna-example",
    "poems/",
    "poems/north-window/",
    "campaigns/feed/",
    "statements/feed/",
    "poems/feed/",
    "search/?q=Anna",
    "sitemap.xml",
]
# Random identifiers, as in feeds: their digits may spell a year.
IDENTIFIER = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# Only while she is in custody.
OF_CUSTODY = ["people/anna-example/placard-a4.pdf", "people/anna-example/postcard/"]


class PublicFactTests(InAHouse):
    """A person whom a profile, a campaign and a statement name, in two languages."""

    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person("Anna Example", allow_placards=True)
        block = [("people", {"countries": [{"country": "BY", "context": "Since 2020.", "register_url": ""}]})]
        block += [("letter", {"text": "A letter.", "writer": cls.anna, "consent": "agreed by the aunt"})]
        above = campaign(cls.anna, body=block)
        rally = action(above, action_people=[ActionPerson(person=cls.anna)])
        digest = update(above, ("A prize", cls.anna))
        for page in (profile(cls.anna), above, rally, digest, statement(cls.anna), poem(poet=cls.anna)):
            translation(page)

    def setUp(self):
        cache.clear()
        self.enterContext(paper_as_html())

    def about(self, *events, **fields):
        """Give the person with these events and fields."""
        anna = Person.objects.get(pk=self.anna.pk)
        anna.events.set(events)
        for name, value in fields.items():
            setattr(anna, name, value)
        anna.save()
        return anna

    def answers(self, language, addresses=ADDRESSES):
        """Give (address, what a visitor reads there) for each of the addresses in a language."""
        for rest in addresses:
            response = self.client.get(f"/{language}/{rest}")
            self.assertEqual(response.status_code, 200, rest)
            yield rest, response
        is_held = Person.objects.get().status == "custody"
        for rest in OF_CUSTODY:
            response = self.client.get(f"/{language}/{rest}")
            self.assertEqual(response.status_code, 200 if is_held else 404, rest)
            yield rest, response

    def assert_nowhere(self, *facts, addresses=ADDRESSES):
        for language in ("en", "be"):
            for rest, response in self.answers(language, addresses):
                text = IDENTIFIER.sub("", response.content.decode())
                text = text.replace("At liberty: 0 of 1 person", "")  # how many of a campaign
                for fact in facts:
                    self.assertNotIn(fact, text, f"{fact} at /{language}/{rest}")

    def test_nothing_that_is_not_to_be_shown_is_at_any_address(self):
        place = PlaceOfDetention.objects.create(name="Centre no. 1", country="BY", letter_address="Example Street 1")
        soon = timezone.now() + timedelta(hours=2)
        anna = self.about(
            event("detained", "2025-06-01", place=place),
            event("transferred", "2025-06-02", place=place),
            event("hospital", "2025-06-05", is_public=False),
            event("sentenced", "2025-06-06", is_public=False, term="imprisonment", term_years=17, court="Secret Court"),
            event("released_pardoned", "2025-06-07", is_public=False),
            event("released_pardoned", "2025-06-08", public_from=soon),
            birth_date=date(1971, 3, 29),
            consent_by="lawyer",
            consent_date=date(2025, 4, 30),
            consent_scope="everything agreed",
        )
        anna.sources.create(title="the sister", is_public=False)
        self.assertEqual(Person.objects.get().status, "custody")
        self.assertFalse(anna.show_portrait)
        self.assert_nowhere(
            *("29 March", "29 сакавіка", "1971", "Centre no. 1", "Example Street", "<img"),
            *("Hospital", "17 years", "Secret Court", "5 June 2025", "6 June 2025", "At liberty", "pardon"),
            *("the sister", "everything agreed", "30 April", "2025-04-30", "agreed by the aunt"),
        )

    def test_a_birthday_is_shown_as_far_as_it_is_known_and_its_switches_allow(self):
        anna = self.about(birth_date=date(1971, 3, 29), show_birthday=True, show_birth_year=True)
        self.assertIn("29 March 1971", words(self.client.get("/en/people/anna-example/")))
        anna.birth_precision = "year"
        anna.save()
        about_her = [rest for rest in ADDRESSES if rest.startswith("people/") or "to=" in rest]
        self.assert_nowhere("29 March", "1971-03-29", "March 1971", addresses=about_her)
        self.assertIn("1971", words(self.client.get("/en/people/anna-example/")))

    def test_an_event_that_is_public_later(self):
        soon = timezone.now() + timedelta(hours=2)
        self.about(event("detained", "2025-06-01"), event("released_pardoned", "2025-06-06", public_from=soon))
        self.assertNotIn("At liberty", words(self.client.get("/en/people/anna-example/")))
        with time_machine.travel(soon + timedelta(minutes=1)):
            call_command("derive_facts")
            self.assertIn("At liberty", words(self.client.get("/en/people/anna-example/")))
            self.assertIn("At liberty", words(self.client.get("/en/people/?status=free")))
            self.assertEqual(Person.objects.get().status, "free")

    def test_wherever_an_old_status_is_said_its_age_is_said(self):
        self.about(event("known_in_custody", "2022-11-02"), facts_checked_on=date(2022, 11, 2))
        said = []
        for rest, response in self.answers("en"):
            text = words(response)
            count = text.count("In custody when last confirmed, on 2 November 2022")
            self.assertEqual(text.count("Anna Example, In custody"), text.count("Anna Example, In custody when"), rest)
            said += [rest] if count else []
        pages = ["", "people/", "people/?status=custody", "people/anna-example/", "campaigns/a-window/"]
        exports = ["people/export.csv", "people/export.json", "people/anna-example.txt", "campaigns/a-window.txt"]
        papers = [*OF_CUSTODY, "people/papers/names/", "people/papers/postcards/", "campaigns/a-window/names/"]
        self.assertLessEqual({*pages, *exports, *papers}, set(said))
        poster = words(self.client.get("/en/campaigns/a-window/poster-a4/"))
        self.assertIn("Each was in custody when last confirmed, on 2 November 2022 or later.", poster)

    def test_an_old_status_is_not_counted_as_custody_where_people_are_counted(self):
        another = person("Boris Example", event("known_in_custody", "2022-11-02"), facts_checked_on=date(2022, 11, 2))
        CampaignPerson.objects.create(
            page=CampaignPage.objects.get(slug="a-window", locale__language_code="en"), person=another
        )
        self.about(event("known_in_custody", "2022-11-02"), facts_checked_on=date(2022, 11, 2))
        for rest in ("people/figures/", "campaigns/a-window/", "campaigns/a-window.txt"):
            text = words(self.client.get(f"/en/{rest}"))
            self.assertIn("In custody when last confirmed 2", text, rest)
            self.assertNotRegex(text, r"In custody \d", rest)

    def test_an_old_status_without_days_says_its_age_too(self):
        for kind, word in (("house_arrest", "Under house arrest"), ("wanted", "Under prosecution")):
            self.about(event(kind, "2022-11-02"), facts_checked_on=date(2022, 11, 2))
            text = words(self.client.get("/en/people/anna-example/"))
            self.assertEqual(text.count(word), text.count(f"{word} when last confirmed, on 2 November 2022"))

    def test_a_feed_says_no_status_at_all_and_so_none_that_is_old(self):
        self.about(event("known_in_custody", "2022-11-02"), facts_checked_on=date(2022, 11, 2))
        for kind in ("campaigns", "campaigns/actions", "statements", "poems"):
            self.assertNotIn("custody", words(self.client.get(f"/en/{kind}/feed/")).lower())

    def test_the_count_of_an_old_fact_is_at_least_and_ends_at_its_last_confirmation(self):
        self.about(event("detained", "2022-10-23"), facts_checked_on=date(2022, 11, 2))
        text = words(self.client.get("/en/people/anna-example/"))
        self.assertIn("at least 10 days", text)
        self.assertIn("Counted to 2 November 2022.", text)

    def test_a_fact_grows_old_by_itself(self):
        self.about(event("detained", "2025-06-01"), facts_checked_on=date(2025, 6, 13))
        for day, words_then in [
            ("2025-09-11", "as of 13 June 2025"),
            ("2025-09-12", "when last confirmed, on 13 June 2025"),
        ]:
            with time_machine.travel(day):
                self.assertIn(words_then, words(self.client.get("/en/people/anna-example/")))

    def test_a_death_grows_not_old(self):
        self.about(event("detained", "2019-01-01"), event("died_in_custody", "2021-05-21"))
        text = words(self.client.get("/en/people/anna-example/"))
        self.assertIn("In memoriam", text)
        self.assertNotIn("when last confirmed", text)
        self.assertNotIn("871", text)
