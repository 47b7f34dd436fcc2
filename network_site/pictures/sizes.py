"""The sizes in which the design shows pictures, and how each is written.

Pure: texts in, Wagtail's filter specifications out.
"""

# A portrait is cut to the pane of the window: 68 to 312 px wide in lists, up to 496 px on a profile.
PORTRAIT = "fill-400x480"
PORTRAIT_LARGE = "fill-800x960"
# A picture of a text is shown whole: in the column of 608 px, or over the page of 1344 px.
TEXT = "max-800x800"
WIDE = "max-1600x1600"
# For newspapers: 20 cm in print. JPEG only, and only of pictures that no size above shows whole.
PRINT = "max-2400x2400"
# The header gives the logo 44 px of height.
LOGO = "max-320x88"
# What chat programs and networks show of a link. The whole picture on a card: nobody's head is cut off.
SHARE = "max-1200x630|card-1200x630"

# Best first. At these qualities a photograph takes fewer bytes as AVIF than as WebP, and as WebP than as JPEG.
FORMATS = {
    "avif": "format-avif|avifquality-55",
    "webp": "format-webp|webpquality-75",
    "jpeg": "format-jpeg|jpegquality-80",
}
# The larger of two sizes is of use to pictures with a longer side than this: nothing is made larger than it is.
LARGER = {PORTRAIT_LARGE: 480, WIDE: 800, PRINT: 1600}
# In every specification of ours, and in none of those by which Wagtail's admin makes its own previews.
OURS = "quality-"


def spec(size, file_format):
    """Give the filter specification of `size` in one of FORMATS."""
    return f"{size}|{FORMATS[file_format]}"


def share_spec(demo_language=""):
    """Give that of the picture for sharing, with the notice of a demonstration in a language when one is given.

    A JPEG: not every program that shows links reads the other formats.
    """
    return spec(f"{SHARE}|demo-{demo_language}" if demo_language else SHARE, "jpeg")


def all_specs(demo_languages=()):
    """Give every specification that a picture of a house may be asked for; `demo_languages` of a demonstration."""
    sizes = (PORTRAIT, PORTRAIT_LARGE, TEXT, WIDE, LOGO)
    shared = [share_spec(language) for language in demo_languages] or [share_spec()]
    return [*(spec(size, file_format) for size in sizes for file_format in FORMATS), spec(PRINT, "jpeg"), *shared]


def is_of_use(filter_spec, width, height):
    """Say whether a picture of so many pixels is needed in this size, because no smaller one shows all of it."""
    least = LARGER.get(filter_spec.partition("|")[0], 0)
    return max(width, height) > least
