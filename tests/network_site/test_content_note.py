"""A note that an editor put before a page stands there before all else, in every form the page has."""

from django.core.cache import cache
from django.urls import reverse

from campaigns.models import CampaignIndexPage
from home.models import PlainPage
from people.models import PeopleIndexPage
from solidarity.models import MessagePage
from tests.builders import (
    InAHouse,
    action,
    campaign,
    committed,
    index,
    live,
    paper_as_html,
    person,
    poem,
    profile,
    staff,
    statement,
    translation,
    update,
)

NOTE = "It tells of torture."


class ContentNoteTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person("Anna Example")
        given = {"content_note": NOTE}
        above = campaign(cls.anna, **given)
        cls.profile = profile(cls.anna, **given)
        made = [above, action(above, **given), update(above, "Item", **given), statement(cls.anna, **given)]
        made += [poem(**given), live(PlainPage(title="About", **given), cls.home), cls.profile]
        for page in made:
            translation(page)
        cls.addresses = [page.url for page in made]

    def assert_first(self, address, note=NOTE):
        html = self.client.get(address).content.decode()
        self.assertIn(f'role="note">{note}<', html, address)
        self.assertLess(html.index(note), html.index("<h1"), address)

    def test_every_publication_profile_and_plain_page_shows_it_above_its_title(self):
        self.assertEqual(len(set(self.addresses)), 7)
        for address in self.addresses:
            self.assert_first(address)
            self.assert_first(address.replace("/en/", "/be/"), f"[{NOTE}]")

    def test_home_lists_and_the_form_show_theirs(self):
        for page in (self.home, *(index(model) for model in (PeopleIndexPage, CampaignIndexPage, MessagePage))):
            page.content_note = "Names of the dead."
            with committed():
                page.save_revision().publish()
            self.assert_first(page.url, "Names of the dead.")

    def test_that_of_the_directory_is_not_that_of_a_profile(self):
        type(index(PeopleIndexPage)).objects.update(content_note="Names of the dead.")
        self.assertNotContains(self.client.get(self.profile.url), "Names of the dead.")

    def test_a_profile_without_its_text_has_none(self):
        self.assertNotContains(self.client.get("/be/people/anna-example/"), f">{NOTE}<")
        type(self.profile).objects.filter(locale__language_code="be").update(live=False)
        self.assertNotContains(self.client.get("/be/people/anna-example/"), NOTE)

    def test_plain_text_and_paper_begin_with_it(self):
        cache.clear()
        for address in ("statements/release-them.txt", "campaigns/a-window.txt", "people/anna-example.txt"):
            text = self.client.get(f"/en/{address}").content.decode()
            self.assertTrue(text.startswith(NOTE), address)
        with paper_as_html():
            self.assert_first("/en/statements/release-them.pdf")

    def test_a_preview_shows_it_as_it_is_being_written(self):
        self.client.force_login(staff())
        self.profile.content_note = "Not saved."
        self.profile.save_revision()
        self.assertContains(
            self.client.get(reverse("wagtailadmin_pages:view_draft", args=[self.profile.pk])), "Not saved."
        )
