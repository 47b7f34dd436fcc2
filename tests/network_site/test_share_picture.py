"""A link that is shared brings its picture along."""

import io
import re

import pytest
from django.core.management import call_command
from django.utils.translation import override
from PIL import Image, ImageChops, ImageDraw

from home.models import PlainPage
from network_site.demo_notice import demo_notice
from network_site.models import HouseSettings
from network_site.pictures import lettering
from network_site.pictures.share import DemoOperation
from network_site.pictures.sizes import share_spec
from tests.builders import (
    InAHouse,
    campaign,
    house_settings,
    live,
    make_sizes,
    person,
    photograph,
    profile,
    translation,
)


class SharePictureTests(InAHouse):
    def shared(self, address):
        """Give the picture that a page names for sharing, as anybody gets it; None when it names none."""
        page = self.client.get(address).content.decode()
        found = re.search(r'property="og:image" content="http://testserver(.*?)"', page)
        return self.client.get(found[1]) if found else None

    def number(self, address):
        """Give the primary key of the picture that a page names."""
        page = self.client.get(address).content.decode()
        return re.search(r'property="og:image" content="http://testserver/media/(.*?)"', page)[1]

    def test_a_page_with_a_picture_names_a_jpeg_that_answers(self):
        live(PlainPage(title="About", share_image=photograph()), self.home)
        make_sizes()
        answer = self.shared("/en/about/")
        self.assertEqual((answer.status_code, answer.headers["Content-Type"]), (200, "image/jpeg"))
        self.assertIn("immutable", answer.headers["Cache-Control"])
        picture = Image.open(io.BytesIO(b"".join(answer.streaming_content)))
        self.assertEqual((picture.format, picture.size), ("JPEG", (1200, 630)))

    def test_a_page_without_one_names_none_or_the_logo(self):
        live(PlainPage(title="Contact"), self.home)
        self.assertIsNone(self.shared("/en/contact/"))
        logo, settings = photograph(), HouseSettings.load()
        settings.logo = logo
        settings.save()
        make_sizes()
        self.assertEqual(self.number("/en/contact/"), logo.renditions.get(filter_spec=share_spec()).file.name)

    def test_a_campaign_is_shared_with_its_large_picture(self):
        hero = photograph()
        translation(campaign(hero_image=hero))
        make_sizes()
        for address in ("/en/campaigns/a-window/", "/be/campaigns/a-window/"):
            self.assertEqual(self.number(address), hero.renditions.get(filter_spec=share_spec()).file.name)

    def test_a_profile_is_shared_with_the_portrait_when_that_may_be_shown(self):
        portrait = photograph()
        anna = person("Anna Example", portrait=portrait, show_portrait=True)
        profile(anna)
        make_sizes()
        made = portrait.renditions.get(filter_spec=share_spec()).file.name
        self.assertEqual([self.number(f"/{code}/people/anna-example/") for code in ("en", "be")], [made, made])
        anna.show_portrait = False
        anna.save()
        self.assertIsNone(self.shared("/en/people/anna-example/"))

    def test_on_a_demonstration_each_language_has_its_own_picture_with_the_notice(self):
        picture = photograph(size=(1200, 630))
        house_settings(is_demo=True)
        translation(live(PlainPage(title="About", share_image=picture), self.home))
        make_sizes()
        cards = []
        for code in ("en", "be"):
            self.assertEqual(
                self.number(f"/{code}/about/"), picture.renditions.get(filter_spec=share_spec(code)).file.name
            )
            cards.append(Image.open(io.BytesIO(b"".join(self.shared(f"/{code}/about/").streaming_content))))
        self.assertFalse(picture.renditions.filter(filter_spec=share_spec()).exists())
        left, top, right, _bottom = ImageChops.difference(*cards).point(lambda shade: 255 * (shade > 60)).getbbox()
        self.assertGreater(top, 500, "they differ in the band alone")
        self.assertGreater(right - left, 300)

    def test_a_house_that_becomes_a_demonstration_names_no_picture_without_the_notice(self):
        picture = photograph()
        live(PlainPage(title="About", share_image=picture), self.home)
        make_sizes()
        settings = HouseSettings.load()
        settings.is_demo = True
        settings.save()
        self.assertIsNone(self.shared("/en/about/"))
        call_command("make_renditions")
        self.assertEqual(self.number("/en/about/"), picture.renditions.get(filter_spec=share_spec("en")).file.name)


@pytest.mark.parametrize("language", ["en", "be", "pl", "az", "sr", "uk"])
def test_the_notice_is_written_in_letters_of_the_site(language):
    with override(language):
        assert lettering.can_write(demo_notice())


@pytest.mark.parametrize("text", ["დემონსტრაცია.", "Ցուցադրական կայք։", "Дэманстрацыя – «так».", "Şəffaf Łódź č’"])
def test_the_letters_of_the_network_are_all_there(text):
    assert lettering.can_write(text)
    letters = {letter: drawn(letter) for letter in set(text) if letter.isalpha()}
    assert len(set(letters.values())) == len(letters), "none is drawn as an empty box, as what is missing would be"


def drawn(letter):
    """Give the pixels of a letter."""
    card = Image.new("L", (60, 60))
    lettering.write(ImageDraw.Draw(card), (10, 45), letter, 40, 255)
    return card.tobytes()


def test_a_long_notice_is_cut_at_its_blanks_into_lines_that_fit():
    text = "Demonstration. Facts are as of the dates shown and may be out of date."
    cut = lettering.lines(text, 30, 400)
    assert " ".join(cut) == text
    assert len(cut) > 2
    assert all(lettering.length(line, 30) <= 400 for line in cut)
    assert lettering.lines("Unbreakable", 30, 10) == ["Unbreakable"]


def test_a_notice_for_which_there_are_no_letters_is_written_in_english():
    assert not lettering.can_write("عرض")
    assert DemoOperation("demo", "sr", "latn").language == "sr-latn"
