"""The sign of the house in tabs and on telephones, and where they ask for it without being told."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import SimpleTestCase
from PIL import Image, ImageChops

from network_site.pictures.card_drawing import SIGN
from scripts.icons import PICTURES, SMALL, draw, shapes

ICONS = Path(finders.find("network_site/icons/favicon.ico")).parent


def differ(one, other):
    """Say whether two pictures differ more than the edges of shapes do."""
    return max(high for _low, high in ImageChops.difference(one.convert("RGB"), other).getextrema()) > 40


@pytest.mark.parametrize("name", PICTURES)
def test_each_is_drawn_as_icon_svg_is(name):
    size, share = PICTURES[name]
    assert not differ(Image.open(ICONS / name), draw(size, share))
    assert (ICONS / name).stat().st_size < 3000


def test_old_browsers_find_both_sizes_and_no_png():
    file = ICONS / "favicon.ico"
    assert b"PNG" not in file.read_bytes()
    for size in SMALL:
        icon = Image.open(file)
        icon.size = (size, size)
        assert not differ(icon, draw(size))


def test_what_a_telephone_cuts_off_holds_nothing_of_the_sign():
    width, _ground, _colour, sign = shapes()
    _size, share = PICTURES["maskable-512.png"]
    middle = width / 2
    for x, y in [corner for corners in sign for corner in corners]:
        assert share * ((x - middle) ** 2 + (y - middle) ** 2) ** 0.5 < 0.4 * width


def test_cards_for_sharing_have_the_same_sign():
    assert [{*corners} for corners in shapes()[3]] == [{*corners} for corners in SIGN]


class AskedForAtTheRoot(SimpleTestCase):
    """No database is at hand here: asking for it would fail."""

    def test_it_is_there_at_once(self):
        for asked, file in [
            ("/favicon.ico", "favicon.ico"),
            ("/apple-touch-icon.png", "touch-180.png"),
            ("/apple-touch-icon-precomposed.png", "touch-180.png"),
            ("/apple-touch-icon-120x120.png", "touch-180.png"),
        ]:
            answer = self.client.get(asked)
            self.assertRedirects(answer, f"/static/network_site/icons/{file}", msg_prefix=asked)
            self.assertRegex(answer.headers["Cache-Control"], r"^public, max-age=\d{5}$")
            self.assertFalse(answer.cookies)

    def test_the_drawing_for_tabs_has_a_form_for_the_night(self):
        drawing = Path(finders.find("network_site/icon.svg")).read_text()
        self.assertTrue(re.search(r"@media\(prefers-color-scheme:dark\){rect{fill:#\w+}path{fill:#\w+}}", drawing))
