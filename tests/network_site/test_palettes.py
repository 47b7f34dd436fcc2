"""Every palette can be read, by day and by night, and a house that chooses one has it on every page."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

from network_site.models.palette import PAPERS, Palette
from tests.builders import InAHouse, house_settings

STYLESHEET = Path(finders.find("network_site/window.css")).read_text()
TOKENS = STYLESHEET.partition("@layer tokens {")[2].partition("@layer base {")[0]
BY_DAY, _rule, NIGHT = TOKENS.partition("@media (prefers-color-scheme: dark)")
BY_NIGHT, _rule, MORE = NIGHT.partition("@media (prefers-contrast: more)")
BANDS = ("iron", "sky", "stone")
# What stands on what, and how much lighter or darker it must be at least (WCAG 2.2 AA: 1.4.3 and 1.4.11).
PAIRS = [
    *[(ink, ground, 4.5) for ink in ("ink", "mute", "wrong", *BANDS) for ground in ("paper", "wall")],
    *[(f"{band}-band-{ink}", f"{band}-band", 4.5) for band in BANDS for ink in ("ink", "mute")],
    ("slab-ink", "slab", 4.5),
    *[(sign, ground, 3) for sign in ("field", "focus") for ground in ("paper", "wall")],
    *[("focus", ground, 3) for ground in ("sky-band", "stone-band")],
    ("sky", "sky-band", 3),  # the open leaf
]


def tokens(text, selector):
    """Give the colours that the first rule of `selector` in a part of the stylesheet sets: {name: #rrggbb}."""
    rule = text.partition(f"{selector} {{")[2].partition("}")[0]
    long = re.sub(r"#(\w)(\w)(\w);", r"#\1\1\2\2\3\3;", rule)
    return dict(re.findall(r"--([\w-]+): (#\w{6});", long))


def own(text, palette):
    """Give the colours that a palette sets for itself in a part of the stylesheet; none of the one of the house."""
    return tokens(text, f':root:where([data-palette="{palette}"])') if palette else {}


def luminance(colour):
    """Give the relative luminance of #rrggbb, as WCAG defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """Give the contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def warmth(colour):
    """Say by how much there is more red than blue and green in a colour: above 0 it is warm."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return red - max(green, blue)


@pytest.mark.parametrize("palette", Palette.values)
def test_what_stands_on_what_can_be_read(palette):
    day = tokens(BY_DAY, ":root") | own(BY_DAY, palette)
    night = tokens(BY_DAY, ":root") | tokens(BY_NIGHT, ":root") | own(BY_NIGHT, palette)
    assert (day["paper"], night["paper"]) == PAPERS[palette]
    for colours in (day, night):
        found = [(a, b, contrast(colours[a], colours[b]), least) for a, b, least in PAIRS]
        assert [pair for pair in found if pair[2] < pair[3]] == []
        assert warmth(colours["iron"]) > 30, "warm for custody"
        assert warmth(colours["sky"]) < -20, "cool for liberty"
        assert abs(warmth(colours["stone"])) < 25, "grey for memory"


def test_each_palette_sets_what_the_others_set():
    chosen = [palette for palette in Palette.values if palette]
    assert len(chosen) == 6
    assert len({tuple(own(BY_DAY, palette)) for palette in chosen}) == 1
    assert {tuple(own(BY_NIGHT, palette)) for palette in chosen} == {tuple(own(BY_DAY, "clay"))}


@pytest.mark.parametrize("palette", Palette.values)
def test_who_asks_for_more_contrast_reads_every_status_at_seven_to_one(palette):
    assert TOKENS.index("prefers-contrast: more") > TOKENS.rindex("data-palette"), "or a palette would win"
    day = tokens(BY_DAY, ":root") | own(BY_DAY, palette)
    night = day | tokens(BY_NIGHT, ":root") | own(BY_NIGHT, palette)
    for colours, paper in ((day, "#ffffff"), (night, "#000000")):
        assert min(contrast(colours[band], paper) for band in BANDS) >= 7
        assert min(contrast(colours[f"{band}-band-ink"], colours[f"{band}-band"]) for band in BANDS) >= 7


class APalette(InAHouse):
    def test_is_on_every_page_once_it_is_chosen(self):
        house_settings(palette="pine")
        for address in ("/en/", "/en/nothing-here/"):
            page = self.client.get(address).content.decode()
            assert 'data-script="latin" data-palette="pine">' in page
            assert '<meta name="theme-color" content="#f6fcf7" media="(prefers-color-scheme: light)">' in page
