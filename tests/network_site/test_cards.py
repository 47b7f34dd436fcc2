"""Where an editor has given no picture for sharing there is a card, and it goes with what it shows."""

import io
import re
from unittest import mock

import pytest
from django.core.files.storage import default_storage
from django.core.management import call_command
from PIL import Image, ImageChops

from campaigns.models import CampaignPage
from network_site.demo_notice import demo_notice
from network_site.models import HouseSettings, ShareCard
from network_site.pictures import cards
from network_site.pictures.card_drawing import BAND, SIZE, draw_card
from people.models import Person
from tests.builders import (
    InAHouse,
    campaign,
    committed,
    house_text,
    make_sizes,
    person,
    photograph,
    statement,
    translation,
)


def make():
    """Make what the worker makes, now."""
    with committed():
        call_command("make_cards")


class CardTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.portrait = photograph(size=(300, 400))
        cls.anna = person("Anna Example", names=[("be", "Ганна")], portrait=cls.portrait, show_portrait=True)
        cls.page = campaign(cls.anna, title="A window", hero_image=photograph(), hero_alt="A window")
        cls.translated = translation(cls.page, title="Акно")
        make()

    def named(self, address):
        """Give the path of the picture that a page names for sharing; None when it names none."""
        found = re.search(r'property="og:image" content="http://testserver(.*?)"', self.text(address))
        return found and found[1]

    def text(self, address):
        return self.client.get(address).content.decode()

    def status(self, path):
        return self.client.get(path).status_code

    def card(self, **fields):
        return ShareCard.objects.get(**fields)

    def test_a_page_and_a_person_have_one_in_each_language_made_of_title_and_name(self):
        for address, fields in {
            "/en/campaigns/a-window/": {"page": self.page},
            "/be/campaigns/a-window/": {"page": self.translated},
            "/en/people/anna-example/": {"person": self.anna, "language": "en"},
            "/be/people/anna-example/": {"person": self.anna, "language": "be"},
            "/en/people/figures/": {"page__slug": "people", "language": "en"},
        }.items():
            card = self.card(**fields)
            self.assertEqual(self.named(address), card.file.url)
            self.assertRegex(card.file.name, r"^images/[0-9a-f]{32}\.jpg$")
            answer = self.client.get(card.file.url)
            picture = Image.open(io.BytesIO(b"".join(answer.streaming_content)))
            self.assertEqual((picture.format, picture.size, dict(picture.getexif())), ("JPEG", (1200, 630), {}))
            self.assertIn('property="og:image:width" content="1200"', self.text(address))
            self.assertIn('name="twitter:card" content="summary_large_image"', self.text(address))
        titles = {card.title for card in ShareCard.objects.exclude(page=None, person=None)}
        self.assertLessEqual({"A window", "Акно", "Anna Example", "Ганна"}, titles)

    def test_a_picture_that_an_editor_chose_comes_first(self):
        page = CampaignPage.objects.get(pk=self.page.pk)
        page.share_image = photograph("Chosen")
        with committed():
            page.save_revision().publish()
        make_sizes()
        make()
        self.assertFalse(ShareCard.objects.filter(page=page).exists())
        self.assertIn(
            self.named("/en/campaigns/a-window/"), [made.file.url for made in page.share_image.renditions.all()]
        )

    def test_it_is_made_anew_when_what_it_shows_is_another_and_only_then(self):
        before = self.card(page=self.page).file.name
        with mock.patch.object(cards, "draw_card") as drawn:
            make()
            drawn.assert_not_called()
        page = CampaignPage.objects.get(pk=self.page.pk)
        page.title = "Two windows"
        page.save()
        self.assertNotIn(before, self.text("/en/campaigns/a-window/"), "not even before the worker comes")
        self.assertEqual(self.status(f"/media/{before}"), 404)
        make()
        self.assertEqual(self.named("/en/campaigns/a-window/"), self.card(page=page).file.url)
        self.assertFalse(default_storage.exists(before))
        for change in (lambda: house_text(name="Another House"), lambda: self.replace_hero(page)):
            before = self.card(page=page).digest
            change()
            make()
            self.assertNotEqual(self.card(page=page).digest, before)

    def replace_hero(self, page):
        hero = page.hero_image
        hero.focal_point_x = None
        hero.file = photograph("Other").file
        with committed():
            hero.save()

    def test_a_portrait_that_must_not_be_shown_any_more_is_gone_at_once(self):
        before = self.card(person=self.anna, language="en")
        for change in ({"portrait": photograph("Other")}, {"portrait": self.portrait, "show_portrait": False}):
            Person.objects.filter(pk=self.anna.pk).update(**change)
            self.assertEqual(self.status(before.file.url), 404)
            self.assertNotEqual(self.named("/en/people/anna-example/"), before.file.url)
        make()
        self.assertIsNone(self.card(person=self.anna, language="en").picture)

    def test_a_picture_taken_off_a_page_is_on_no_card_of_it_in_any_language(self):
        cards = ShareCard.objects.filter(page__in=[self.page, self.translated])
        addresses = [card.file.url for card in cards]
        page = CampaignPage.objects.get(pk=self.page.pk)
        page.hero_image = None
        with committed():
            page.save_revision().publish()
        self.assertEqual([self.status(address) for address in addresses], [404, 404])
        make()
        self.assertEqual([card.picture for card in cards.all()], [None, None])

    def test_who_is_hidden_has_no_card_from_that_moment_on(self):
        paths = [card.file.name for card in ShareCard.objects.filter(person=self.anna)]
        Person.objects.filter(pk=self.anna.pk).update(is_hidden=True)
        self.assertEqual({self.status(f"/media/{path}") for path in paths}, {404})
        with committed():
            Person.objects.get(pk=self.anna.pk).save()
        self.assertFalse(ShareCard.objects.filter(person=self.anna).exists())
        self.assertFalse(any(default_storage.exists(path) for path in paths))
        make()
        self.assertFalse(ShareCard.objects.filter(person=self.anna).exists())

    def test_a_page_that_is_withdrawn_takes_its_cards_along(self):
        paths = [card.file.name for card in ShareCard.objects.filter(page__in=[self.page, self.translated])]
        with committed():
            self.page.unpublish()
        self.assertFalse(any(default_storage.exists(path) for path in paths))
        self.assertEqual({self.status(f"/media/{path}") for path in paths}, {404})

    def test_on_a_demonstration_no_card_without_the_notice_is_named(self):
        before = self.named("/be/campaigns/a-window/")
        settings = HouseSettings.load()
        settings.is_demo = True
        settings.save()
        self.assertNotEqual(self.named("/be/campaigns/a-window/"), before)
        self.assertEqual(self.status(before), 404)
        with mock.patch.object(cards, "draw_card", wraps=draw_card) as drawn:
            make()
        notices = {call.args[0]: call.args[2] for call in drawn.call_args_list}
        self.assertEqual((notices["A window"], "Дэманстрацыйная" in notices["Акно"]), (demo_notice(), True))
        self.assertEqual(self.named("/be/campaigns/a-window/"), self.card(page=self.translated).file.url)

    def test_a_title_without_letters_of_ours_has_none_and_a_long_run_goes_on_later(self):
        page = statement(title="مثال")
        with mock.patch.object(cards, "_make") as made:
            cards.make_cards(most_seconds=0)
            made.assert_not_called()
        make()
        self.assertFalse(ShareCard.objects.filter(page=page).exists())


@pytest.mark.parametrize("title", ["Short", "A very long title, word upon word, " * 7, "Հայտարարություններ", "ი" * 200])
def test_every_title_fits_above_the_house_and_the_notice(title):
    card, empty = (draw_card(words, "Example House", "Demonstration. " * 12) for words in (title, "."))
    left, _top, right, bottom = ImageChops.difference(card, empty).getbbox()
    assert card.size == SIZE
    assert left >= 50
    assert right <= 1150
    assert bottom < 450
    assert card.getpixel((5, 620)) == tuple(bytes.fromhex(BAND[1:]))
