"""The picture that stands for a page where a link to it is shared."""

from django.utils.translation import override
from PIL import Image, ImageDraw
from wagtail.images.image_operations import FilterOperation
from willow.plugins.pillow import PillowImage

from network_site.demo_notice import demo_notice
from network_site.pictures.lettering import can_write, lines, write

WALL, SLAB, SLAB_INK = "#e9ecea", "#14171a", "#ffffff"  # of the stylesheet
LETTER, LEADING, MARGIN = 30, 40, 40


class CardOperation(FilterOperation):
    """`card-1200x630`: sets the picture in the middle of a card of that size."""

    def construct(self, size):
        """Take the size in pixels, such as 1200x630; raise ValueError for what is none."""
        width, height = size.split("x")
        self.size = int(width), int(height)

    def run(self, willow, image, env):
        """Give the card."""
        picture = willow.get_pillow_image().convert("RGBA")
        card = Image.new("RGB", self.size, WALL)
        card.paste(
            picture, tuple((whole - part) // 2 for whole, part in zip(self.size, picture.size, strict=True)), picture
        )
        return PillowImage(card)


class DemoOperation(FilterOperation):
    """`demo-be`: writes the notice of a demonstration, in that language, on a band at the lower edge."""

    def construct(self, *language):
        """Take a language code, at the hyphens of which Wagtail has cut it."""
        self.language = "-".join(language)

    def run(self, willow, image, env):
        """Give the picture with the band."""
        card = willow.get_pillow_image().convert("RGB")
        width, height = card.size
        notice = lines(notice_in(self.language), LETTER, width - 2 * MARGIN)
        draw = ImageDraw.Draw(card)
        top = height - LEADING * len(notice) - MARGIN
        draw.rectangle((0, top, width, height), fill=SLAB)
        for number, line in enumerate(notice):
            write(draw, (MARGIN, top + MARGIN // 2 + LEADING * number + LETTER), line, LETTER, SLAB_INK)
        return PillowImage(card)


def notice_in(language):
    """Give the notice in a language; in English where the site has no letters for it."""
    with override(language):
        notice = demo_notice()
    with override("en"):
        return notice if can_write(notice) else demo_notice()
