"""Updates: digests whose items are news of people."""

from datetime import date

from wagtail.blocks import StreamValue

from campaigns.models import UpdateItem, UpdateItemPerson, UpdatePage
from campaigns.updates import anchor_of
from tests.builders import (
    InAHouse,
    campaign,
    committed,
    make_sizes,
    person,
    photograph,
    staff,
    translation,
    update,
    words,
)


class UpdateTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person("Anna Example", names=[("be", "Ганна Прыклад")])
        cls.campaign = campaign(title="A window")
        translation(cls.campaign)
        cls.page = update(cls.campaign, ("A prize", cls.anna), "A painting", title="Digest")

    def test_it_shows_its_items_with_date_and_people(self):
        first = self.page.items.first()
        UpdateItem.objects.filter(pk=first.pk).update(date=date(2022, 10, 30))
        answer = self.client.get(self.page.url)
        text = words(answer)
        for said in ("Digest", "2 November 2022", "A prize", "A prize, in short.", "30 October 2022", "A painting"):
            self.assertIn(said, text)
        self.assertContains(answer, f'id="{anchor_of(first.translation_key)}"')
        self.assertContains(answer, '<a href="/en/people/anna-example/">Anna Example</a>')
        self.assertContains(answer, '<a href="/en/campaigns/a-window/">A window</a>')

    def test_items_dates_and_people_are_the_sources_and_words_the_translations(self):
        translation(self.page)
        first = self.page.items.first()
        address = "/be/campaigns/a-window/digest/"
        answer = self.client.get(address)
        self.assertContains(answer, f'id="{anchor_of(first.translation_key)}"')
        self.assertIn("[A prize] [A prize, in short.] Ганна Прыклад", words(answer))
        page = UpdatePage.objects.get(pk=self.page.pk)
        page.items.add(UpdateItem(heading="An appeal", sort_order=9, item_people=[UpdateItemPerson(person=self.anna)]))
        page.items.get(heading="A prize").item_people.all().delete()
        page.date = date(2022, 11, 3)
        with committed():
            page.save_revision().publish()
        answer = self.client.get(address)
        self.assertIn("3 лістапада 2022", words(answer))
        self.assertContains(answer, 'lang="en"')
        self.assertIn("An appeal", words(answer))

    def test_it_is_previewed_as_it_is_being_written(self):
        page = UpdatePage.objects.get(pk=self.page.pk)
        page.items.add(UpdateItem(heading="An appeal", item_people=[UpdateItemPerson(person=self.anna)]))
        self.client.force_login(staff())
        page.save_revision()
        draft = self.client.get(f"/admin/pages/{page.pk}/revisions/{page.latest_revision.pk}/view/")
        self.assertIn("An appeal", words(draft))
        self.assertEqual(words(draft).count("Anna Example"), 2)
        self.assertNotIn("An appeal", words(self.client.get(page.url)))

    def test_pictures_of_an_item_are_shown_with_their_credit_and_exchanged_in_every_language_at_once(self):
        old, new = photograph(credit="Somebody Else"), photograph(credit="Example Photographer")
        old.contextual_alt_text, old.decorative = "A crowd", False
        page = UpdatePage.objects.get(pk=self.page.pk)
        page.items.add(UpdateItem(heading="Seen", body=[("picture", {"picture": old, "caption": "Rome"})]))
        with committed():
            page.save_revision().publish()
        translation(page)
        item = page.items.get(heading="Seen")
        raw = list(item.body.raw_data)
        raw[0]["value"]["picture"]["image"] = new.pk
        item.body = StreamValue(item.body.stream_block, raw, is_lazy=True)
        with committed():
            page.save_revision().publish()
        make_sizes()
        for address, alt in ((page.url, "A crowd"), ("/be/campaigns/a-window/digest/", "[A crowd]")):
            answer = self.client.get(address)
            self.assertContains(answer, f'alt="{alt}"')
            self.assertIn("Example Photographer", words(answer))
            self.assertNotIn("Somebody Else", words(answer))

    def test_a_copy_names_the_same_people_and_takes_nobody_away_from_the_original(self):
        copy = UpdatePage.objects.get(pk=self.page.pk).copy(keep_live=False, update_attrs={"slug": "again"})
        copy.get_latest_revision().publish()
        for page in (self.page, copy):
            self.assertEqual([row.person for row in UpdateItemPerson.objects.filter(item__page=page)], [self.anna])

    def test_somebody_hidden_is_named_in_no_item(self):
        self.anna.is_hidden = True
        self.anna.save()
        self.assertNotContains(self.client.get(self.page.url), "Anna Example")

    def test_a_campaign_leads_to_its_updates_and_its_feed_has_them_by_their_date(self):
        translation(self.page)
        for language, title in (("en", "Digest"), ("be", "[Digest]")):
            self.assertContains(self.client.get(f"/{language}/campaigns/a-window/"), f">{title}</a>")
            feed = self.client.get(f"/{language}/campaigns/feed/").content.decode()
            self.assertIn(f"<title>{title}</title>", feed)
            self.assertIn("2022-11-02T12:00:00+00:00", feed)

    def test_an_editor_may_begin_one_below_a_campaign(self):
        self.client.force_login(staff("Editors"))
        self.assertEqual(self.client.get(f"/admin/pages/add/campaigns/updatepage/{self.campaign.pk}/").status_code, 200)
