"""The pictures of docs/design.md, of the style guide, whose people are made up. Taken by `make pictures`."""

from PIL import Image

from scripts.shots.stored import as_picture
from scripts.shots.visit import DRAWN

LISTED = ("Anna", "Oksana", "Anahit", "Hasmik", "Rauf")
COURSES = ("Anna", "Hasmik", "Rauf")
PALETTES = ("clay", "plum", "pine", "harbour", "wine", "newsprint")
PLAIN = {"color_scheme": "light", "contrast": "no-preference", "forced_colors": "none"}
FORMS = ({}, {"color_scheme": "dark"}, {"contrast": "more"}, {"forced_colors": "active", "color_scheme": "dark"})
LANGUAGES = ("ka", "hy", "uk", "fa")
BETWEEN = 14  # pixels
OPEN_LEAF = 10  # pixels by which it stands out of its card
# Fixed to the window, it would lie on whatever is photographed.
NO_WAY_OUT = "document.querySelectorAll('.leave').forEach((link) => link.remove())"


def strokes(page):
    """Five people of the directory beside each other."""
    _open(page, 1000, "directory/")
    return _beside(_shot(page, f".card:has-text('{name} Example')", OPEN_LEAF) for name in LISTED)


def palettes(page):
    """Three courses in each palette, in two rows of three."""
    houses = []
    for palette in PALETTES:
        _open(page, 660, f"?palette={palette}")
        houses.append(_below((_shot(page, f".course:has-text('{name} Example')") for name in COURSES), 0))
    return _below(_beside(row) for row in (houses[:3], houses[3:]))


def forms(page):
    """A profile by day, by night, with more contrast, in the reader's own colours."""
    found = []
    for media in FORMS:
        page.emulate_media(**PLAIN | media)
        _open(page, 600, "people/without-portrait/")
        found.append(as_picture(page.screenshot()))
    page.emulate_media(**PLAIN)
    return _beside(found)


def scripts(page):
    """A name in four languages, one of them from right to left."""
    found = []
    for language in LANGUAGES:
        _open(page, 1000, f"people/custody/?language={language}")
        found.append(_shot(page, ".name"))
    return _below(found, 0)


def facade(page):
    """The people of a campaign, each a course."""
    _open(page, 900, "")
    return _shot(page, ".facade")


# Name of the file: what makes it, and how wide it is stored, in pixels.
PICTURES = {
    "design-strokes": (strokes, 900),
    "design-palettes": (palettes, 1000),
    "design-forms": (forms, 1200),
    "design-scripts": (scripts, 640),
    "design-facade": (facade, 900),
}


def take(page):
    """Yield (name of the file, picture) of each, with a Playwright page of a development site."""
    for name, (make, width) in PICTURES.items():
        picture = make(page)
        yield name, picture.resize((width, picture.height * width // picture.width), Image.Resampling.LANCZOS)


def _open(page, width, address):
    page.set_viewport_size({"width": width, "height": width})
    page.goto(f"/styleguide/{address}")
    page.evaluate(NO_WAY_OUT)
    page.evaluate(DRAWN)
    page.evaluate("document.fonts.ready")


def _shot(page, selector, beyond=0):
    part = page.locator(selector).first
    part.scroll_into_view_if_needed()
    clip = part.bounding_box()
    return as_picture(page.screenshot(clip=clip | {"width": clip["width"] + beyond}))


def _beside(pictures):
    pictures = list(pictures)
    width = sum(picture.width for picture in pictures) + BETWEEN * (len(pictures) - 1)
    sheet = Image.new("RGB", (width, max(picture.height for picture in pictures)), "white")
    left = 0
    for picture in pictures:
        sheet.paste(picture, (left, 0))
        left += picture.width + BETWEEN
    return sheet


def _below(pictures, between=BETWEEN):
    pictures = list(pictures)
    height = sum(picture.height for picture in pictures) + between * (len(pictures) - 1)
    sheet = Image.new("RGB", (max(picture.width for picture in pictures), height), "white")
    top = 0
    for picture in pictures:
        sheet.paste(picture, (0, top))
        top += picture.height + between
    return sheet
