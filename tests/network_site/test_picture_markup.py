"""How pages show pictures: three formats to choose from, a shape, words for those who cannot see them, the credit."""

import re

from home.models import PlainPage
from network_site.models import HouseSettings
from tests.builders import InAHouse, campaign, house_text, live, make_sizes, person, photograph, profile, translation


def block(picture, alt, caption="A window in the north."):
    """Give a block with a picture; without `alt` it is an ornament."""
    picture.contextual_alt_text, picture.decorative = alt, not alt
    return ("picture", {"picture": picture, "caption": caption})


class PictureTests(InAHouse):
    def pictures(self, address):
        """Give the pictures of a page, each as (picture element, attributes of its image)."""
        page = self.client.get(address).content.decode()
        found = re.findall(r"<picture>.*?</picture>", page, re.DOTALL)
        return [(each, dict(re.findall(r'([\w-]+)="([^"]*)"', each[each.index("<img") :]))) for each in found]

    def assert_is_whole(self, picture, image):
        """Assert that a picture offers each format, best first, at addresses that answer, and has a shape."""
        types = re.findall(r'<source type="(.*?)"', picture)
        self.assertEqual(types, ["image/avif", "image/webp"])
        addresses = [part.split()[0] for each in re.findall(r'srcset="(.*?)"', picture) for part in each.split(", ")]
        for address in (*addresses, image["src"]):
            self.assertEqual(self.client.get(address).status_code, 200)
        self.assertTrue(image["src"].endswith(".jpg"))
        self.assertGreater(int(image["width"]) * int(image["height"]), 0)

    def test_a_picture_in_a_text_has_words_caption_and_credit_and_loads_when_it_comes_in_sight(self):
        body = [block(photograph(), "A window with a letter in it"), block(photograph(credit=""), "", caption="")]
        live(PlainPage(title="About", body=body), self.home)
        make_sizes()
        (picture, image), (_ornament, plain) = self.pictures("/en/about/")
        self.assert_is_whole(picture, image)
        self.assertEqual((image["alt"], image["loading"]), ("A window with a letter in it", "lazy"))
        self.assertEqual(plain["alt"], "")
        page = self.client.get("/en/about/")
        self.assertContains(page, "<figcaption>", count=1)
        self.assertContains(page, "A window in the north.")
        self.assertContains(page, 'Picture: <span lang="">Example Photographer</span>')

    def test_the_words_for_a_picture_are_translated_with_the_page(self):
        translation(live(PlainPage(title="About", body=[block(photograph(), "A window")]), self.home))
        make_sizes()
        ((_picture, image),) = self.pictures("/be/about/")
        self.assertEqual(image["alt"], "[A window]")

    def test_a_campaign_shows_its_large_picture_at_once_in_every_language(self):
        page = campaign(hero_image=photograph(), hero_alt="People on a square")
        translation(page)
        make_sizes()
        for address, alt in (("/en/campaigns/a-window/", "People on a square"), ("/be/campaigns/a-window/", "[People")):
            ((picture, image),) = self.pictures(address)
            self.assert_is_whole(picture, image)
            self.assertTrue(image["alt"].startswith(alt))
            self.assertNotIn("loading", image)
            self.assertContains(self.client.get(address), "Example Photographer")

    def test_a_portrait_has_words_on_the_profile_and_none_where_the_name_stands_beside_it(self):
        anna = person("Anna Example", portrait=photograph(size=(800, 960)), show_portrait=True)
        profile(anna)
        make_sizes()
        ((picture, image),) = self.pictures("/en/people/anna-example/")
        self.assert_is_whole(picture, image)
        self.assertEqual(image["alt"], "Anna Example")
        self.assertNotIn("loading", image)
        self.assertEqual([width.split()[1] for width in image["srcset"].split(", ")], ["400w", "800w"])
        self.assertContains(self.client.get("/en/people/anna-example/"), "Example Photographer")
        ((picture, image),) = self.pictures("/en/people/")
        self.assert_is_whole(picture, image)
        self.assertEqual((image["alt"], image["loading"]), ("", "lazy"))
        self.assertNotIn("800w", picture)

    def test_the_logo_stands_beside_the_name_of_the_house_on_every_page(self):
        house_text(name="Example House")
        settings = HouseSettings.load()
        settings.logo = photograph(size=(300, 100))
        settings.save()
        make_sizes()
        for address in ("/en/", "/be/people/", "/en/write/", "/en/nothing/"):
            (picture, image), *_others = self.pictures(address)
            self.assert_is_whole(picture, image)
            self.assertEqual(image["alt"], "")
            self.assertEqual(int(image["height"]), 88)
