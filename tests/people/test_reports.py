"""The report of facts to confirm: who was not checked for long, who has no source, of whom there is no news."""

import re
from datetime import date, timedelta

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from home.house.roles import make_roles
from network_site.models import HouseSettings
from people.admin.reports.attention import needing, needs_of, numbers
from people.models import Person, PersonSource
from tests.builders import InAHouse, event, house_settings, person, staff, words

REPORT = reverse("people_attention")


def ago(days):
    return date.today() - timedelta(days=days)


def sourced(kind, day, **fields):
    return event(kind, day.isoformat() if isinstance(day, date) else day, **{"source": "family"} | fields)


class NeedTests(InAHouse):
    def needs(self, *events, sources=(), **fields):
        """Give what is missing of a person made of `events`."""
        made = person("Anna Example", *events, **{"facts_checked_on": ago(1)} | fields)
        for source in sources:
            made.sources.add(source)
        made.save()
        found = needing(HouseSettings.load()).filter(pk=made.pk).first()
        return [need.value for need in needs_of(found)] if found else []

    def test_somebody_looked_after_is_not_in_the_report(self):
        self.assertEqual(self.needs(sourced("detained", ago(300))), [])

    def test_facts_not_checked_for_more_days_than_the_house_allows(self):
        for checked, wanted in ((ago(90), []), (ago(91), ["check"]), (None, ["check"])):
            self.assertEqual(
                self.needs(sourced("released_served", ago(300)), facts_checked_on=checked), wanted, checked
            )

    def test_the_limit_is_the_house_s(self):
        house_settings(days_until_old=10)
        self.assertEqual(self.needs(sourced("released_served", ago(300)), facts_checked_on=ago(11)), ["check"])

    def test_the_dead_need_no_check(self):
        self.assertEqual(self.needs(sourced("died", "2020-05-01"), facts_checked_on=None), [])

    def test_a_source_of_the_person_or_of_any_event_is_one_public_or_not(self):
        detained = ("detained", ago(3).isoformat())
        self.assertEqual(self.needs(event(*detained)), ["source"])
        self.assertEqual(self.needs(event(*detained), sources=[PersonSource(title="family", is_public=False)]), [])
        self.assertEqual(self.needs(event(*detained, source="family", source_is_public=False)), [])
        self.assertEqual(self.needs(event(*detained, source_url="https://a.example/")), [])

    def test_no_news_of_somebody_in_an_open_case_for_sixty_days(self):
        for kind in ("detained", "house_arrest", "charged", "disappeared"):
            self.assertEqual(self.needs(sourced(kind, ago(300)), facts_checked_on=ago(61)), ["news"], kind)
            self.assertEqual(self.needs(sourced(kind, ago(300)), facts_checked_on=ago(60)), [], kind)
        self.assertEqual(self.needs(sourced("released_served", ago(300)), facts_checked_on=ago(61)), [])

    def test_an_event_is_news_also_for_staff_only(self):
        self.assertEqual(
            self.needs(
                sourced("detained", ago(300)), sourced("last_news", ago(5), is_public=False), facts_checked_on=ago(61)
            ),
            [],
        )

    def test_what_lies_ahead_or_has_no_day_is_no_news(self):
        ahead = sourced("hearing_set", date.today() + timedelta(days=9))
        before = sourced("charged", f"<{ago(2).isoformat()}")
        self.assertEqual(self.needs(sourced("detained", ago(300)), ahead, before, facts_checked_on=ago(61)), ["news"])

    def test_a_month_is_news_of_its_first_day(self):
        month = ago(70).replace(day=1)
        self.assertEqual(
            self.needs(sourced("detained", f"{month:%Y-%m}"), facts_checked_on=None, is_listed=True), ["check", "news"]
        )
        found = needing(HouseSettings.load()).get()
        self.assertEqual(found.last_news, month)

    def test_somebody_of_whom_no_day_is_known_needs_everything(self):
        self.assertEqual(self.needs(event("detained"), facts_checked_on=None), ["check", "source", "news"])

    def test_stubs_and_hidden_people_are_left_alone(self):
        self.assertEqual(self.needs(facts_checked_on=None, is_listed=False), [])
        self.assertEqual(self.needs(facts_checked_on=None, is_hidden=True), [])


class ReportTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        make_roles([])
        cls.keeper = staff("Register keepers")
        cls.old = person("Olga Old", sourced("released_served", ago(300)), facts_checked_on=ago(100), countries="PL")
        cls.bare = person("Boris Bare", event("released_served", ago(300).isoformat()))
        cls.silent = person("Sofia Silent", sourced("detained", ago(300)), facts_checked_on=ago(61))
        person("Gala Good", sourced("detained", ago(300)))

    def setUp(self):
        self.client.force_login(self.keeper)

    def names(self, query=""):
        text = words(self.client.get(REPORT + query))
        return [name for name in ("Olga Old", "Boris Bare", "Sofia Silent", "Gala Good") if name in text]

    def test_the_report_lists_who_needs_to_be_looked_at_and_says_why(self):
        self.assertEqual(self.names(), ["Olga Old", "Boris Bare", "Sofia Silent"])
        text = words(self.client.get(REPORT))
        for said in (
            "for more than 90 days, or ever",
            "for more than 60 days neither",
            "facts not checked",
            "no source",
        ):
            self.assertIn(said, text)

    def test_it_is_filtered_by_what_is_missing_and_by_country(self):
        self.assertEqual(self.names("?need=check"), ["Olga Old"])
        self.assertEqual(self.names("?need=source"), ["Boris Bare"])
        self.assertEqual(self.names("?need=news"), ["Sofia Silent"])
        self.assertEqual(self.names("?country=PL"), ["Olga Old"])
        self.assertEqual(self.names("?country=PL&need=news"), [])
        self.assertEqual(self.client.get(f"{REPORT}?need=abc&p=99").status_code, 200)

    def test_the_facts_are_confirmed_from_the_report_and_she_leaves_it(self):
        where = reverse("people_confirm", args=[self.old.pk])
        self.assertContains(self.client.get(REPORT), f'action="{where}"')
        answer = self.client.post(where, {"next": REPORT}, follow=True)
        self.assertContains(answer, "Olga Old: facts confirmed today.")
        self.assertEqual(self.names("?need=check"), [])

    def test_the_click_is_let_through_and_leads_back_to_the_report_as_it_was_filtered(self):
        browser = Client(enforce_csrf_checks=True)
        browser.force_login(self.keeper)
        for asked in (REPORT, reverse("people_attention_results")):
            page = browser.get(f"{asked}?need=check&_w_filter_fragment=true")
            where = reverse("people_confirm", args=[self.old.pk])
            sent = page.content.decode().partition(f'action="{where}"')[2].partition("</form>")[0]
            answer = browser.post(where, dict(re.findall(r'name="(\w+)" value="([^"]*)"', sent)))
            self.assertRedirects(answer, f"{REPORT}?need=check", fetch_redirect_response=False)
            Person.objects.filter(pk=self.old.pk).update(facts_checked_on=ago(100))

    def test_those_ticked_are_confirmed_together(self):
        self.assertContains(self.client.get(REPORT), f'data-object-id="{self.old.pk}"')
        bulk = reverse("wagtail_bulk_action", args=["people", "person", "confirm_facts"])
        self.assertContains(self.client.get(REPORT), bulk)

    def test_nothing_is_downloaded(self):
        for form in ("csv", "xlsx"):
            self.assertIn("text/html", self.client.get(f"{REPORT}?export={form}").headers["Content-Type"])

    def test_it_is_in_the_menu_and_three_numbers_are_on_the_front_page(self):
        front = self.client.get(reverse("wagtailadmin_home"))
        self.assertContains(front, f'href="{REPORT}?need=check">Facts not checked: 1')
        self.assertContains(front, f'href="{REPORT}?need=source">No source: 1')
        self.assertContains(front, f'href="{REPORT}?need=news">No news: 1')
        self.assertIn(REPORT, front.content.decode().replace("\\u002D", "-"))
        self.assertEqual(numbers(HouseSettings.load()), {"check": 1, "source": 1, "news": 1})

    def test_others_read_neither_report_nor_numbers(self):
        for role in ("Editors", "Letter desk"):
            self.client.force_login(staff(role))
            self.assertEqual(self.names(), [])
            self.assertNotContains(self.client.get(reverse("wagtailadmin_home")), "Facts not checked")

    def test_many_people_ask_no_more_than_few(self):
        def queries(where):
            with CaptureQueriesContext(connection) as found:
                self.client.get(where)
            return len(found)

        front = reverse("wagtailadmin_home")
        queries(REPORT), queries(front)  # what is remembered from the first request on
        few = queries(REPORT), queries(front)
        for number in range(20):
            person(f"Person {number}", event("detained", "2020-01-01"), facts_checked_on=None)
        self.assertEqual((queries(REPORT), queries(front)), few)

    def test_each_list_and_each_number_is_one_query(self):
        house = HouseSettings.load()
        with self.assertNumQueries(1):  # all three numbers
            numbers(house)
        with self.assertNumQueries(1):  # the people, with what is missing of each
            [needs_of(someone) for someone in needing(house)]
        self.assertEqual(Person.objects.count(), 4)
