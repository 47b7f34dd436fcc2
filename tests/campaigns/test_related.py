"""Pages that go with each other, both ways."""

from datetime import date

from campaigns.models import PoemIndexPage, PoemPage, PoemReading, RelatedPage, StatementIndexPage, StatementPage
from home.models import HomePage
from tests.builders import (
    InAHouse,
    action,
    campaign,
    committed,
    index,
    live,
    person,
    poem,
    statement,
    translation,
    update,
    words,
)


def choose(page, *targets):
    """Say on `page` that these go with it, and publish it."""
    for target in targets:
        page.related_pages.add(RelatedPage(target=target.page_ptr))
    with committed():
        page.save_revision().publish()


class RelatedTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.campaign = campaign(title="A window")
        cls.pages = {
            "statement": statement(title="Release them"),
            "poem": poem("North window"),
            "action": action(cls.campaign, "Rally"),
            "update": update(cls.campaign, "A prize", title="Digest"),
        }

    def around(self, page, language="en"):
        address = page.get_url().replace("/en/", f"/{language}/", 1)
        answer = self.client.get(address)
        self.assertEqual(answer.status_code, 200, address)
        return answer

    def titles(self, page, language="en"):
        return [item.title for item in self.around(page, language).context["around"].pages]

    def test_nothing_is_named_that_is_live_in_a_language_which_the_site_does_not_offer(self):
        earlier = StatementPage(title="Раней", kind="release", date=date(2024, 1, 1))
        earlier = live(earlier, index(StatementIndexPage, "be"))
        verse = live(PoemPage(title="Верш", verse="а", rights="б"), index(PoemIndexPage, "be"))
        PoemReading.objects.create(page=verse, name="Anna", action=self.pages["action"], sort_order=0)
        later = statement(title="Later", follows=earlier)
        choose(later, earlier)
        pages = [(later, "Раней"), (self.pages["action"], "Верш")]
        for page, title in pages:
            self.assertContains(self.around(page), title)
        HomePage.objects.filter(locale__language_code="be").update(live=False)
        for page, title in pages:
            self.assertNotContains(self.around(page), title)

    def test_what_is_chosen_on_one_page_shows_on_both(self):
        first, *others = self.pages.values()
        choose(first, *others)
        self.assertEqual(self.titles(first), ["Rally", "Digest", "North window"])
        for page in others:
            self.assertEqual(self.titles(page), ["Release them"], page)
            self.assertIn("Goes with this", words(self.around(page)))

    def test_in_another_language_its_translation_is_shown_else_the_page_as_first_written(self):
        first, *others = self.pages.values()
        choose(first, *others)
        translation(first)
        translation(self.pages["poem"])
        self.assertEqual(self.titles(first, "be"), ["Rally", "Digest", "[North window]"])
        self.assertContains(self.around(first, "be"), 'href="/en/campaigns/a-window/rally/" hreflang="en" lang="en"')
        self.assertEqual(self.titles(self.pages["poem"], "be"), ["[Release them]"])

    def test_a_translation_that_was_chosen_stands_for_its_source(self):
        choose(self.pages["statement"], translation(self.pages["poem"]))
        self.assertEqual(self.titles(self.pages["statement"]), ["North window"])

    def test_what_is_chosen_no_more_is_gone_in_every_language_at_once(self):
        page, verse = self.pages["statement"], self.pages["poem"]
        choose(page, verse)
        translation(page)
        translation(verse)
        RelatedPage.objects.filter(page=page.pk).delete()
        for language in ("en", "be"):
            self.assertEqual(self.titles(page, language), [])
            self.assertEqual(self.titles(verse, language), [])

    def test_what_is_withdrawn_is_not_shown(self):
        choose(self.pages["statement"], self.pages["poem"])
        self.pages["poem"].unpublish()
        self.assertEqual(self.titles(self.pages["statement"]), [])

    def test_a_page_below_a_campaign_names_it_and_a_campaign_its_updates(self):
        translation(self.pages["action"])
        self.assertEqual(self.titles(self.campaign), ["Digest"])
        self.assertEqual(self.around(self.pages["action"]).context["around"].above.title, "A window")
        above = self.around(self.pages["action"], "be").context["around"].above
        self.assertEqual((above.title, above.language), ("A window", "en"))
        translation(self.campaign)
        HomePage.objects.filter(locale__language_code="en").update(live=False)
        around = self.around(self.pages["action"], "be").context["around"]
        self.assertEqual((around.above.title, around.pages), ("[A window]", []))

    def test_a_poem_read_at_an_action_is_named_there_with_its_reader(self):
        reader = person("Vera Example", names=[("be", "Вера Прыклад")])
        verse = self.pages["poem"]
        verse.readings.add(PoemReading(reader=reader, action=self.pages["action"]))
        with committed():
            verse.save_revision().publish()
        translation(self.pages["action"])
        self.assertIn("North window read by Vera Example", words(self.around(self.pages["action"])))
        answer = self.around(self.pages["action"], "be")
        self.assertContains(answer, 'href="/en/poems/north-window/" hreflang="en"')
        self.assertIn("Вера Прыклад", words(answer))
        reader.is_hidden = True
        reader.save()
        self.assertNotContains(self.around(self.pages["action"]), "North window")
