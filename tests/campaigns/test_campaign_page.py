"""What a campaign shows: its days, organisers and people, how many are free, and the blocks of its body."""

import re
from datetime import date

import time_machine
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction

from campaigns.models import CampaignIndexPage, CampaignOrganiser, CampaignPage, CampaignPerson, PoemReading
from people.models import Affiliation, OrganisationName, Person
from tests.builders import (
    InAHouse,
    action,
    campaign,
    event,
    house_settings,
    index,
    organisation,
    person,
    poem,
    translation,
    words,
)

CUSTODY = ("detained", "2025-06-01")
PAGE = "/en/campaigns/a-window/"


def held(name, **fields):
    """Give somebody in custody."""
    return person(name, event(*CUSTODY), **fields)


def freed(name, **fields):
    """Give somebody who is at liberty."""
    return person(name, event(*CUSTODY), event("released_served", "2025-06-10"), **fields)


class Shown(InAHouse):
    def read(self, address=PAGE):
        return words(self.client.get(address))

    def names(self, address=PAGE):
        return [portrayal.name for portrayal in self.client.get(address).context["people"]]


class Days(Shown):
    def test_a_yearly_day_shows_the_next_one_and_since_when(self):
        translation(campaign(starts_on=date(2021, 5, 21), recurs_yearly=True))
        with time_machine.travel("2026-05-22"):
            self.assertIn("Next: 21 May 2027 Every year", self.read())
            self.assertIn("21 мая 2027", self.read("/be/campaigns/a-window/"))
            self.assertIn("Next: 21 May 2027", self.read("/en/campaigns/"))
        with time_machine.travel("2026-05-21"):
            self.assertIn("Today 21 May 2026", self.read())

    def test_the_day_turns_at_the_midnight_of_the_house(self):
        campaign(starts_on=date(2021, 5, 21), recurs_yearly=True)
        house_settings(time_zone="Asia/Tokyo")
        with time_machine.travel("2026-05-20T15:30:00Z"):
            self.assertIn("Today 21 May 2026", self.read())
        house_settings(time_zone="UTC")
        with time_machine.travel("2026-05-20T15:30:00Z"):
            self.assertIn("Next: 21 May 2026", self.read())

    def test_a_span_is_under_way_until_its_last_day_and_a_single_day_stays_as_it_was(self):
        campaign(starts_on=date(2023, 12, 30), ends_on=date(2024, 1, 2), recurs_yearly=True)
        with time_machine.travel("2026-01-02"):
            self.assertIn("Under way 30 December 2025 – 2 January 2026", self.read())
        campaign(title="Once", starts_on=date(2021, 9, 17))
        text = self.read("/en/campaigns/once/")
        self.assertIn("17 September 2021", text)
        self.assertNotIn("Next:", text)
        self.assertNotIn("Every year", text)


class People(Shown):
    def test_chosen_ones_come_first_in_their_order_then_those_of_the_rule_nobody_twice(self):
        zora, adam, free = held("Zora Example"), held("Adam Example"), freed("Free Example")
        held("Berta Example")
        held("Stub Example", is_listed=False)
        held("Hidden Example", is_hidden=True)
        held("Anar Example", countries="AZ")
        page = campaign(zora, free, people_country="BY", people_in_custody=True)
        translation(page)
        expected = ["Zora Example", "Free Example", "Adam Example", "Berta Example"]
        self.assertEqual(self.names(), expected)
        self.assertEqual(self.names("/be/campaigns/a-window/"), expected)
        self.assertEqual(adam.status, "custody")

    def test_those_of_an_organisation_come_and_go_as_the_register_changes(self):
        house = organisation("Example Union")
        anna, other = held("Anna Example"), held("Other Example")
        anna.affiliations.add(Affiliation(organisation=house))
        anna.save()
        campaign(people_organisation=house, people_in_custody=True)
        self.assertEqual(self.names(), ["Anna Example"])
        anna.events.add(event("released_served", "2025-06-10", sort_order=2))
        anna.save()
        self.assertEqual(self.names(), [])
        self.assertEqual(other.status, "custody")

    def test_no_more_are_drawn_than_a_page_bears_and_the_rest_is_one_link_away(self):
        house = organisation("Example Union")
        for number in range(63):
            someone = person(f"Person {number:02}")
            Affiliation.objects.create(person=someone, organisation=house)
        campaign(people_country="BY", people_organisation=house)
        response = self.client.get(PAGE)
        self.assertEqual(len(response.context["people"]), 60)
        self.assertContains(response, "to=person-", count=50)
        self.assertIn("and 3 more people", words(response))
        address = "/en/people/?country=BY&amp;organisation=example-union"
        self.assertContains(response, f'href="{address}"')
        self.assertEqual(self.client.get(address.replace("&amp;", "&")).context["total"], 63)
        self.assertIn("At liberty: 0 of 63 people", words(response))

    def test_a_draft_shows_who_was_just_chosen_and_its_rule(self):
        anna, boris = held("Anna Example"), held("Boris Example")
        page = CampaignPage(title="New", lead="…", people_country="BY")
        page.campaign_people.add(CampaignPerson(person=boris, sort_order=0))
        parent = index(CampaignIndexPage)
        page.set_url_path(parent)
        page.locale, page.source_locale = parent.locale, parent.locale
        request = self.client.get("/en/").wsgi_request
        context = page.get_context(request)
        self.assertEqual([portrayal.person for portrayal in context["people"]], [boris, anna])

    def test_how_many_are_free_is_said_with_its_day_and_the_dead_are_counted_apart(self):
        dead = person("Dead Example", event(*CUSTODY), event("died_in_custody", "2025-06-10"))
        old = held("Old Example", facts_checked_on=date(2025, 6, 2))
        campaign(held("Anna Example"), freed("Free Example"), dead, old)
        with time_machine.travel("2026-11-21"):
            self.assertIn(
                "At liberty: 1 of 3 people, as of 21 November 2026, each by the status last confirmed. "
                "Of these, 1 was last confirmed before 23 August 2026. In memoriam: 1.",
                self.read(),
            )

    def test_organisers_are_named_in_the_language_of_the_reader(self):
        union = organisation("Example Union")
        OrganisationName.objects.create(owner=union, language="be", name="Прыкладны саюз")
        page = campaign()
        page.campaign_organisers.add(CampaignOrganiser(organisation=union, sort_order=0))
        page.save()
        translation(page)
        self.assertIn("Organised by: Example Union", self.read())
        self.assertIn("Прыкладны саюз", self.read("/be/campaigns/a-window/"))


class Blocks(Shown):
    def test_a_letter_goes_with_its_writer_and_its_consent_is_told_to_nobody(self):
        vida = held("Vida Example")
        letter = {"text": "Light for an hour.", "writer": vida, "date": date(2025, 6, 13), "consent": "by her sister"}
        letter |= {"original": "Гадзіна святла.", "original_language": "be"}
        translation(campaign(held("Anna Example"), body=[("letter", letter)]))
        for address, text in ((PAGE, "Light for an hour."), ("/be/campaigns/a-window/", "[Light for an hour.]")):
            response = self.client.get(address)
            for part in (text, "Vida Example"):
                self.assertIn(part, words(response))
            self.assertEqual('<p class="original" lang="be"' in response.content.decode(), address == PAGE)
            self.assertNotContains(response, "by her sister")
        vida.is_hidden = True
        vida.save()
        for address in (PAGE, "/be/campaigns/a-window/", PAGE.rstrip("/") + ".txt"):
            self.assertNotIn("Light for an hour.", self.read(address))

    def test_demands_and_figures_stand_with_number_day_and_source(self):
        figure = {"value": "more than 900", "what": "closed", "as_of": date(2023, 9, 17), "source": "Example House"}
        figure |= {"source_url": "https://example.org/"}
        demands = ("demands", {"heading": "", "demands": ["Release them.", "Let doctors in."]})
        campaign(body=[demands, ("figures", {"heading": "In numbers", "figures": [figure]})])
        text = self.read()
        self.assertIn("What is demanded Release them. Let doctors in.", text)
        self.assertIn("more than 900 closed As of 17 September 2023. Source: Example House", text)

    def test_documents_are_offered_with_kind_and_size_those_of_a_private_collection_are_not(self):
        kept = Collection.get_first_root_node().add_child(name="Kept")
        CollectionViewRestriction.objects.create(collection=kept, restriction_type="login")
        below = kept.add_child(name="Below")
        free, private = (
            get_document_model().objects.create(
                title=title, collection=collection, file=ContentFile(b"%PDF-", name="a.pdf"), file_size=2500
            )
            for title, collection in (("Poster", Collection.get_first_root_node()), ("Secret", below))
        )
        translation(campaign(body=[("downloads", {"heading": "To print", "documents": [private, free]})]))
        for address in (PAGE, "/be/campaigns/a-window/"):
            text = self.read(address)
            self.assertIn("Poster PDF, 2", text)
            self.assertNotIn("Secret", text)
        private.delete()
        free.delete()
        self.assertNotIn("To print", self.read())

    def test_the_recording_of_somebody_hidden_is_not_offered_by_its_title(self):
        anna = person("Anna Example")
        voice = get_document_model().objects.create(title="Read by Anna Example", file=ContentFile(b"a", "a.mp3"))
        PoemReading.objects.create(page=poem(), reader=anna, recording=voice, sort_order=0)
        campaign(body=[("downloads", {"heading": "To hear", "documents": [voice]})])
        self.assertIn("Read by Anna Example", self.read())
        Person.objects.update(is_hidden=True)
        self.assertNotIn("Anna", self.read())

    def test_lines_of_a_poem_lead_to_it_in_the_language_of_the_reader(self):
        verse = poem()
        translation(verse, title="Акно")
        block = ("poem", {"heading": "", "introduction": "", "verse": "a", "poem": verse})
        translation(campaign(body=[block]))
        self.assertContains(self.client.get("/be/campaigns/a-window/"), 'href="/be/poems/north-window/"')
        verse.unpublish()
        self.assertNotContains(self.client.get(PAGE), "The whole poem")

    def test_actions_stand_under_their_heading_and_only_those_of_its_days(self):
        block = ("actions", {"heading": "By day", "first_day": date(2024, 5, 20), "last_day": date(2024, 5, 21)})
        page = campaign(body=[block, block])
        for title, day in (("Early", 19), ("First", 20), ("Last", 21), ("Late", 22)):
            action(page, title, starts_on=date(2024, 5, day))
        text = self.read()
        self.assertLess(text.index("By day"), text.index("Last"))
        self.assertEqual([name in text for name in ("Early", "First", "Last", "Late")], [False, True, True, False])
        self.assertNotIn("Calendar of these actions", text)
        ids = re.findall(r' id="([^"]+)"', self.client.get(PAGE).content.decode())
        self.assertEqual(len(ids), len(set(ids)))
