"""The themes and widths in which a page is looked at, and which of axe's rules are asked in each."""

from dataclasses import dataclass, field

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
BEST = "best-practice"
ALL = {"type": "tag", "values": [*WCAG, BEST]}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
HEIGHTS = {320: 700, 390: 844, 640: 450, 1024: 768, 1280: 900}


@dataclass(frozen=True)
class Look:
    """A width, what the reader asks of the browser (`media`), and the rules that are asked (axe's `runOnly`)."""

    name: str
    width: int
    media: dict = field(default_factory=dict)
    rules: dict = field(default_factory=lambda: ALL)


# What stands in a page, and where, is asked of phone and wide window; colours are those of a theme at any width.
LOOKS = (
    Look("light 390", 390),
    Look("light 1280", 1280),
    Look("dark", 390, {"color_scheme": "dark"}, COLOURS),
    Look("contrast", 1280, {"contrast": "more"}, COLOURS),
    Look("contrast dark", 390, {"contrast": "more", "color_scheme": "dark"}, COLOURS),
    Look("forced", 1280, {"forced_colors": "active"}, COLOURS),
    Look("forced dark", 390, {"forced_colors": "active", "color_scheme": "dark"}, COLOURS),
)
# A language changes words and their length, but no colour: further ones are looked at by day and by night.
FURTHER = (LOOKS[0], Look("dark", 1280, {"color_scheme": "dark"}, COLOURS))
# Less motion: a colour that fades from theme to theme is not yet that of either.
PLAIN = {"color_scheme": "light", "contrast": "no-preference", "forced_colors": "none", "reduced_motion": "reduce"}


async def put_on(page, look):
    """Show the page as a Look has it."""
    await resize(page, look.width)
    await page.emulate_media(media="screen", **(PLAIN | look.media))


async def resize(page, width):
    """Make the window as wide as a number of pixels."""
    await page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
