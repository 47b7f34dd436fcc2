"""What a profile shows of publications."""

from datetime import date

from campaigns.about_person import about_person
from campaigns.models import ActionPage, ActionPerson, CampaignPage, PoemReading
from campaigns.updates import anchor_of
from people.models import Affiliation, Person
from tests.builders import (
    InAHouse,
    action,
    campaign,
    city,
    event,
    organisation,
    person,
    poem,
    statement,
    translation,
    update,
    words,
)


class ProfileNewsTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person("Anna Example")
        cls.campaign = campaign(cls.anna, title="A window", starts_on=date(2025, 1, 1))
        cls.statement = statement(cls.anna, date=date(2021, 5, 1), date_precision="month")
        cls.update = update(cls.campaign, ("A prize", cls.anna), "A painting", title="Digest")
        rome = city("Rome", "IT", be="Рым")
        people = [ActionPerson(person=cls.anna)]
        cls.action = action(cls.campaign, "On the square", city=rome, starts_on=date(2024, 5, 21), action_people=people)
        cls.poem = poem("North window", poet=cls.anna)
        poem("Read aloud", readings=[PoemReading(reader=cls.anna, date=date(2023, 1, 1))])

    def shown(self, language="en"):
        return self.client.get(f"/{language}/people/anna-example/").context["publications"]

    def test_it_lists_what_names_her_newest_first(self):
        titles = [item.title for item in self.shown().here]
        expected = ["North window", "A window", "On the square", "Read aloud", "A prize", "Release them"]
        self.assertEqual(titles, expected)
        text = words(self.client.get("/en/people/anna-example/"))
        for said in ("21 May 2024", "2 November 2022", "May 2021", "Published here"):
            self.assertIn(said, text)
        self.assertNotIn("A painting", text)

    def test_news_leads_to_its_item_in_the_language_of_the_page(self):
        translation(self.update)
        for language, title in (("en", "A prize"), ("be", "[A prize]")):
            item = next(item for item in self.shown(language).here if item.title == title)
            page, _hash, anchor = item.url.partition("#")
            self.assertEqual(page, f"/{language}/campaigns/a-window/digest/")
            self.assertEqual(anchor, anchor_of(self.update.items.first().translation_key))
            self.assertContains(self.client.get(page), f'id="{anchor}"')

    def test_what_is_not_translated_is_counted_and_an_action_is_its_kind_and_place(self):
        translation(self.statement)
        shown = self.shown("be")
        self.assertEqual([item.title for item in shown.here][1:], ["[Release them]"])
        self.assertIn("Рым", shown.here[0].title)
        self.assertEqual((shown.here[0].language, shown.here[0].url), ("en", self.action.get_url()))
        self.assertEqual((shown.many_more, shown.codes), (4, ["en"]))
        translation(self.action)  # for a reader of neither language it is that of the page first written
        ActionPage.objects.filter(pk=self.action.pk).update(city=city("Oslo", "NO"))
        (item,) = about_person(self.anna, "ka", ["be", "en"]).here
        self.assertEqual((item.title.rpartition(", ")[2], item.language), ("Oslo", "en"))

    def test_what_is_withdrawn_or_says_no_more_of_her_is_gone(self):
        self.statement.unpublish()
        self.campaign.campaign_people.all().delete()
        self.update.items.first().item_people.all().delete()
        titles = [item.title for item in self.shown().here]
        self.assertEqual(titles, ["North window", "On the square", "Read aloud"])

    def test_campaigns_whose_rule_gathers_her_are_there_as_long_as_it_does(self):
        union = organisation("Example Union")
        campaign(title="All of the country", people_country="BY")
        campaign(title="All of a union", people_organisation=union)
        campaign(title="All in custody", people_in_custody=True)
        campaign(title="All of both in custody", people_country="BY", people_organisation=union, people_in_custody=True)
        campaign(title="All of another country", people_country="CL")
        self.assertEqual(self.rules(), ["All of the country"])
        Affiliation.objects.create(person=self.anna, organisation=union)
        anna = Person.objects.get(pk=self.anna.pk)
        anna.events.add(event("detained", "2025-06-01"))
        anna.save()
        self.assertEqual(
            self.rules(), ["All in custody", "All of a union", "All of both in custody", "All of the country"]
        )
        for title in self.rules():  # and each of them names her
            page = CampaignPage.objects.get(title=title)
            self.assertIn("Anna Example", words(self.client.get(page.url)), title)

    def rules(self):
        return sorted(item.title for item in self.shown().here if item.title.startswith("All"))

    def test_the_neutral_facts_are_the_sources(self):
        translated = translation(self.statement)
        type(translated).objects.filter(pk=translated.pk).update(date=date(1999, 1, 1))
        item = next(item for item in self.shown("be").here if item.title == "[Release them]")
        self.assertEqual((item.day, item.day_known_to), (date(2021, 5, 1), "month"))
