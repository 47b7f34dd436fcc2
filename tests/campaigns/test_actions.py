"""Actions: what was done, on a day, in a place."""

from datetime import date, time
from uuid import uuid4

import time_machine
from django.test import SimpleTestCase
from django.utils.translation import override
from wagtail.models import Locale

from campaigns.actions.days import by_day
from campaigns.actions.entry import ActionEntry
from campaigns.actions.hours import hours_text
from campaigns.models import ActionOrganiser, ActionPage, ActionPerson
from tests.builders import (
    InAHouse,
    action,
    campaign,
    city,
    committed,
    make_sizes,
    organisation,
    person,
    photograph,
    staff,
    translation,
    words,
)

TODAY = date(2026, 5, 21)


def entry(kind="rally", day=None, **fields):
    """Give an ActionEntry for the pure rules; `day` of May 2026."""
    return ActionEntry(uuid4(), kind, "/", starts_on=day and date(2026, 5, day), **fields)


def days(found):
    """Give the days of a list with the cities of each."""
    return [(day.day and day.day.day, [action.city for action in day.actions]) for day in found]


class DayTests(SimpleTestCase):
    def test_what_is_to_come_begins_with_the_next_day_and_what_was_with_the_last(self):
        programme = by_day([entry(day=day) for day in (20, 30, 19, 22)] + [entry()], TODAY)
        self.assertEqual([day for day, _cities in days(programme.coming)], [22, 30])
        self.assertEqual([day for day, _cities in days(programme.past)], [20, 19, None])

    def test_what_goes_on_is_among_what_is_to_come_and_stands_once(self):
        going_on = entry("exhibition", 19, ends_on=date(2026, 5, 24), city="Turin")
        over = entry("exhibition", 18, ends_on=date(2026, 5, 20), city="Oslo")
        programme = by_day([over, going_on, entry(day=21, city="Rome")], TODAY)
        self.assertEqual(days(programme.coming), [(19, ["Turin"]), (21, ["Rome"])])
        self.assertEqual(days(programme.past), [(18, ["Oslo"])])

    def test_within_a_day_they_come_by_country_city_and_hour(self):
        places = [("Warsaw", "PL", None), ("Vilnius", "LT", time(18)), ("Klaipėda", "LT", None)]
        actions = [entry(day=20, city=name, country=code, starts_at=hour) for name, code, hour in places]
        (day,) = by_day(actions, TODAY).past
        self.assertEqual([action.city for action in day.actions], ["Klaipėda", "Vilnius", "Warsaw"])

    def test_hours_are_those_of_the_place_with_the_name_of_their_zone(self):
        summer = entry(day=20, starts_at=time(18), ends_at=time(20), time_zone="Europe/London")
        self.assertEqual(hours_text(summer, "Europe/Warsaw"), "18:00–20:00, British Summer Time")
        with override("be"):
            self.assertEqual(hours_text(entry(day=20, starts_at=time(9)), "Asia/Tbilisi")[:5], "09:00")
        self.assertEqual(hours_text(entry(day=20), "Europe/Warsaw"), "")

    def test_without_a_title_it_is_its_kind_and_place(self):
        self.assertEqual(entry(city="Rome", country="IT").name, "Rally, Rome")
        self.assertEqual(entry(country="GB").name, "Rally, United Kingdom")
        self.assertEqual(entry().name, "Rally")


class ActionPageTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.vilnius = city("Vilnius", "LT", be="Вільнюс")
        cls.campaign = campaign(title="A window")
        translation(cls.campaign)
        cls.anna = person("Anna Example", names=[("be", "Ганна Прыклад")])

    def test_its_page_says_when_where_who_for_whom_and_what_happened(self):
        page = action(
            self.campaign,
            "On the square",
            city=self.vilnius,
            venue="Cathedral Square",
            starts_on=date(2024, 5, 21),
            starts_at=time(18),
            time_zone="Europe/Vilnius",
            organisers=[ActionOrganiser(organisation=organisation("Union")), ActionOrganiser(name="Diaspora")],
            action_people=[ActionPerson(person=self.anna)],
            body=[("text", "<p>A hundred came.</p>")],
        )
        text = words(self.client.get(page.url))
        for said in ("Rally", "21 May 2024", "18:00, Eastern European Summer Time", "Cathedral Square", "Vilnius"):
            self.assertIn(said, text)
        for said in ("Lithuania", "Union", "Diaspora", "Anna Example", "A hundred came.", "A window"):
            self.assertIn(said, text)
        translation(page)
        text = words(self.client.get("/be/campaigns/a-window/on-the-square/"))
        for said in ("[On the square]", "[Cathedral Square]", "Вільнюс", "Літва", "Ганна Прыклад", "[A hundred came.]"):
            self.assertIn(said, text)

    def test_a_fact_changed_in_the_source_shows_in_every_language_at_once(self):
        page = action(self.campaign, "Ride", city=self.vilnius)
        translation(page)
        page.city, page.starts_on = city("Rome", "IT", be="Рым"), date(2024, 5, 19)
        page.action_people.add(ActionPerson(person=self.anna))
        with committed():
            page.save_revision().publish()
        text = words(self.client.get("/be/campaigns/a-window/ride/"))
        for said in ("Рым", "19 мая 2024", "Ганна Прыклад"):
            self.assertIn(said, text)
        self.assertIn("Рым", words(self.client.get("/be/campaigns/a-window/")))

    def test_a_campaign_tells_its_actions_without_their_being_typed_again(self):
        action(self.campaign, "Rally", city=self.vilnius, lead="A hundred came.")
        quote = {"quote": "We are here.", "speaker": "Vera", "source": "", "original": "", "original_language": ""}
        action(self.campaign, "Ride", body=[("text", "<p>Flags &amp; names.</p>"), ("quote", quote)])
        text = words(self.client.get("/en/campaigns/a-window/"))
        for said in ("Actions", "2 actions", "Vilnius Lithuania", "A hundred came.", "Flags & names.", "We are here."):
            self.assertIn(said, text)
        other = campaign(title="Another")
        self.assertNotIn("A hundred came.", words(self.client.get(other.url)))
        self.assertContains(self.client.get("/en/campaigns/a-window/"), '<a href="/en/campaigns/actions/feed/"')

    def test_where_it_is_not_translated_its_facts_are_shown_and_its_words_are_a_link_away(self):
        page = action(self.campaign, "On the square", city=self.vilnius, lead="A hundred came.", kind="ride")
        answer = self.client.get("/be/campaigns/a-window/")
        self.assertContains(answer, '<a href="/en/campaigns/a-window/on-the-square/" hreflang="en">')
        self.assertIn("Вільнюс", words(answer))
        self.assertNotIn("On the square", words(answer))
        self.assertNotIn("A hundred came.", words(answer))
        translation(page, publish=False)
        self.assertNotIn("[On the square]", words(self.client.get("/be/campaigns/a-window/")))
        page.unpublish()
        self.assertNotIn("Вільнюс", words(self.client.get("/be/campaigns/a-window/")))

    @time_machine.travel("2026-05-21 12:00")
    def test_the_home_page_names_the_next_five_before_all_else(self):
        self.assertNotIn("Coming actions", words(self.client.get("/en/")))
        for day in range(14, 31, 2):
            action(self.campaign, f"On the {day}th", starts_on=date(2026, 5, day))
        action(self.campaign, "Exhibition", starts_on=date(2026, 5, 1), ends_on=date(2026, 5, 24))
        not_offered = Locale.objects.create(language_code="ka")
        unread = action(self.campaign, "Unread", starts_on=date(2026, 5, 21))
        ActionPage.objects.filter(pk=unread.pk).update(locale=not_offered, source_locale=not_offered)
        text = words(self.client.get("/en/"))
        told = [title for title in ("Exhibition", "On the 22th", "On the 28th") if title in text]
        self.assertEqual(told, ["Exhibition", "On the 22th", "On the 28th"])
        self.assertLess(text.index("Coming actions"), text.index("A window"))
        for title in ("On the 20th", "Unread", "On the 30th"):
            self.assertNotIn(title, text)

    def test_a_picture_is_shown_with_its_credit_once_somebody_said_that_it_harms_nobody(self):
        picture = photograph(credit="Example Photographer")
        picture.contextual_alt_text, picture.decorative = "A crowd", False
        pictures = [("picture", {"picture": picture, "caption": ""})]
        page = action(self.campaign, "Rally", pictures=pictures, pictures_are_safe=False)
        make_sizes()
        addresses = ("/en/campaigns/a-window/", "/en/campaigns/a-window/rally/")
        for address in addresses:
            self.assertNotContains(self.client.get(address), "<picture>")
        ActionPage.objects.filter(pk=page.pk).update(pictures_are_safe=True)
        for address in addresses:
            answer = self.client.get(address)
            self.assertContains(answer, 'alt="A crowd"')
            self.assertIn("Example Photographer", words(answer))
        self.assertNotContains(self.client.get("/be/campaigns/a-window/"), "<picture>")  # there are no words for it

    def test_somebody_hidden_is_named_on_no_action(self):
        page = action(self.campaign, action_people=[ActionPerson(person=self.anna)])
        self.anna.is_hidden = True
        self.anna.save()
        self.assertNotContains(self.client.get(page.url), "Anna Example")

    def test_an_editor_adds_an_action_below_a_campaign(self):
        self.client.force_login(staff("Editors"))
        form = self.client.get(f"/admin/pages/add/campaigns/actionpage/{self.campaign.pk}/")
        self.assertEqual(form.status_code, 200)
        data = {"title": "Concert", "kind": "concert", "starts_on": "2024-05-21", "time_zone": "", "country": "LT"}
        data |= {"slug": "", "body-count": "0", "pictures-count": "0"}
        for name in ("organisers", "action_people", "related_pages"):
            data |= {f"{name}-TOTAL_FORMS": "0", f"{name}-INITIAL_FORMS": "0"}
        data |= {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}
        self.client.post(f"/admin/pages/add/campaigns/actionpage/{self.campaign.pk}/", data)
        page = ActionPage.objects.get(title="Concert")
        self.assertEqual(
            (page.slug, page.live, page.source, page.get_parent().pk), ("concert", False, page, self.campaign.pk)
        )
        with committed():
            page.latest_revision.publish()
        self.client.logout()
        self.assertContains(self.client.get("/en/campaigns/a-window/concert/"), "Concert")
