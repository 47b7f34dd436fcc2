"""Calendars and the feed of actions, for a reader's own programs."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import feedparser
from icalendar import Calendar

from campaigns.models import ActionPage, CampaignIndexPage
from tests.builders import InAHouse, action, campaign, city, committed, house_settings, index, translation


class CalendarTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.campaign = campaign(title="A window")

    def calendar(self, address="campaigns/actions.ics", language="en"):
        answer = self.client.get(f"/{language}/{address}")
        self.assertEqual((answer.status_code, answer.headers["Content-Type"]), (200, "text/calendar; charset=utf-8"))
        return Calendar.from_ical(answer.content)

    def test_hours_are_in_the_zone_of_the_place_also_where_the_clocks_change(self):
        for title, zone, day in (
            ("Summer", "Europe/Vilnius", date(2024, 5, 21)),
            ("Winter", "Europe/Vilnius", date(2024, 12, 1)),
        ):
            action(self.campaign, title, starts_on=day, starts_at=time(18), ends_at=time(20), time_zone=zone)
        action(self.campaign, "New York", starts_on=date(2024, 5, 21), starts_at=time(18), time_zone="America/New_York")
        house_settings(time_zone="Asia/Tbilisi")
        action(self.campaign, "At home", starts_on=date(2024, 5, 21), starts_at=time(18))
        calendar = self.calendar()
        found = {str(event["SUMMARY"]): event for event in calendar.events}
        moments = {name: event["DTSTART"].dt.astimezone(UTC).hour for name, event in found.items()}
        self.assertEqual(moments, {"Summer": 15, "Winter": 16, "New York": 22, "At home": 14})
        self.assertEqual(found["Summer"]["DTEND"].dt, datetime(2024, 5, 21, 20, tzinfo=ZoneInfo("Europe/Vilnius")))
        self.assertNotIn("DTEND", found["New York"])
        named = {str(zone["TZID"]) for zone in calendar.timezones}
        self.assertEqual(named, {"Europe/Vilnius", "America/New_York", "Asia/Tbilisi"})
        self.assertEqual(calendar.get_missing_tzids(), set())

    def test_an_action_keeps_its_calendar_when_its_campaign_is_withdrawn(self):
        address = action(self.campaign, "Vigil").get_url().removeprefix("/en/").removesuffix("/")
        self.campaign.unpublish()
        (event,) = self.calendar(f"{address}.ics").events
        self.assertEqual(event["SUMMARY"], "Vigil")
        self.assertEqual(self.client.get("/en/campaigns/a-window.ics").status_code, 404)

    def test_whole_days_end_with_the_last_and_a_night_with_the_next(self):
        action(self.campaign, "Day", starts_on=date(2024, 5, 21))
        action(self.campaign, "Days", starts_on=date(2024, 5, 20), ends_on=date(2024, 5, 24))
        opens = {"starts_at": time(18), "time_zone": "Europe/Rome"}
        action(self.campaign, "Opens", starts_on=date(2024, 5, 20), ends_on=date(2024, 5, 24), **opens)
        action(self.campaign, "Night", starts_on=date(2024, 5, 20), ends_at=time(2), **opens)
        action(self.campaign, "Unknown", starts_on=None, date_not_known=True)
        found = {str(event["SUMMARY"]): (event["DTSTART"].dt, event["DTEND"].dt) for event in self.calendar().events}
        rome = ZoneInfo("Europe/Rome")
        self.assertEqual(found["Day"], (date(2024, 5, 21), date(2024, 5, 22)))
        self.assertEqual(found["Days"], (date(2024, 5, 20), date(2024, 5, 25)))
        self.assertEqual(found["Opens"][1], datetime(2024, 5, 25, tzinfo=rome))
        self.assertEqual(found["Night"][1], datetime(2024, 5, 21, 2, tzinfo=rome))
        self.assertNotIn("Unknown", found)

    def test_an_entry_stays_the_same_in_every_language_and_after_every_change(self):
        page = action(self.campaign, "Rally", city=city("Rome", "IT", be="Рым"), venue="Square", lead="Come.")
        (first,) = self.calendar().events
        self.assertEqual(str(first["URL"]), "http://testserver/en/campaigns/a-window/rally/")
        self.assertEqual((str(first["LOCATION"]), str(first["DESCRIPTION"])), ("Square, Rome, Italy", "Come."))
        (there,) = self.calendar(language="be").events
        self.assertIn("Рым", str(there["SUMMARY"]))
        self.assertEqual(there["UID"], first["UID"])
        etag = self.client.get("/en/campaigns/actions.ics").headers["ETag"]
        self.assertEqual(self.client.get("/en/campaigns/actions.ics", headers={"if-none-match": etag}).status_code, 304)
        page.title, page.starts_on = "March", date(2025, 6, 14)
        with committed():
            page.save_revision().publish()
        published = datetime(2030, 1, 1, tzinfo=UTC)
        ActionPage.objects.filter(pk=page.pk).update(last_published_at=published)
        (second,) = self.calendar().events
        self.assertEqual((second["UID"], str(second["SUMMARY"])), (first["UID"], "March"))
        self.assertEqual((second["LAST-MODIFIED"].dt, second["DTSTAMP"].dt), (published, published))

    def test_a_campaign_and_an_action_have_calendars_of_their_own(self):
        action(self.campaign, "Rally")
        action(self.campaign, "Ride")
        other = campaign(title="Another")
        action(other, "Rally")
        translation(other)
        counts = {
            "campaigns/actions.ics": 3,
            "campaigns/a-window.ics": 2,
            "campaigns/another.ics": 1,
            "campaigns/a-window/rally.ics": 1,
        }
        for address, count in counts.items():
            for language in ("en", "be"):
                self.assertEqual(len(self.calendar(address, language).events), count, address)
        self.assertEqual(str(self.calendar("campaigns/another.ics", "be")["X-WR-CALNAME"]), "[Another] · Example House")
        other.unpublish()
        for address in ("another.ics", "nothing.ics", "a-window/nothing.ics", "another/ride.ics"):
            self.assertEqual(self.client.get(f"/en/campaigns/{address}").status_code, 404, address)

    def test_where_the_list_is_not_live_there_is_none_and_a_demonstration_says_so(self):
        action(self.campaign, "Rally")
        index(CampaignIndexPage, "be").unpublish()
        self.assertEqual(self.client.get("/be/campaigns/actions.ics").status_code, 404)
        house_settings(is_demo=True)
        calendar = self.calendar()
        self.assertTrue(str(calendar["X-WR-CALDESC"]).startswith("Demonstration."))
        self.assertTrue(str(calendar.events[0]["DESCRIPTION"]).startswith("Demonstration."))

    def test_calendars_and_feed_ask_the_same_for_many(self):
        # 1 home pages and lists, 2 the actions, 3 house, 4 the site, 5 settings of the house; 6 the campaign
        addresses = {"actions.ics": 5, "a-window.ics": 6, "actions/feed/": 5}
        for number in range(3):
            for day in range(1 + number):
                translation(action(self.campaign, f"Rally {number} {day}", city=city()))
            for address, times in addresses.items():
                self.client.get(f"/be/campaigns/{address}")
                with self.assertNumQueries(times):
                    self.client.get(f"/be/campaigns/{address}")

    def test_the_feed_has_actions_in_every_language_by_their_publication(self):
        action(self.campaign, "First", lead="Come & see.", city=city("Rome", "IT", be="Рым"))
        translation(action(self.campaign, "Second"))
        ActionPage.objects.filter(title="First").update(first_published_at=datetime(2024, 1, 1, tzinfo=UTC))
        for language, name, titles in (
            ("en", "Actions", ["Second", "First"]),
            ("be", "Акцыі", ["[Second]", "Рым"]),
        ):
            feed = feedparser.parse(self.client.get(f"/{language}/campaigns/actions/feed/").content)
            self.assertFalse(feed.bozo)
            self.assertEqual(feed.feed.title, f"{name} · Example House")
            self.assertEqual([entry.title.rpartition(", ")[2] for entry in feed.entries], titles)
            self.assertEqual([entry.link[17:20] for entry in feed.entries], [f"/{language}"[:3], "/en"])
        self.assertIn("<p>13 June 2025 · Rome · Italy</p><p>Come &amp; see.</p>", self.summary_of_first())

    def summary_of_first(self):
        return feedparser.parse(self.client.get("/en/campaigns/actions/feed/").content).entries[1].summary
