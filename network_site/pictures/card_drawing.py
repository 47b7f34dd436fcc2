"""Draws the card that stands for a page where a link to it is shared. Pure: texts and a picture in, pixels out.

Nothing that grows old stands on it: no status, no count.
"""

from PIL import Image, ImageDraw, ImageOps

from network_site.pictures.lettering import length, lines, write

SIZE = WIDTH, HEIGHT = 1200, 630
INK, PAPER, SHADE, BAND = "#14171a", "#ffffff", "#262c2f", "#ffffff"  # of the stylesheet, as its dark bands have them
BOLD, REGULAR = 750, 500
MARGIN, PANE = 56, 500
TITLES = (88, 76, 66, 56, 48, 40)  # sizes in pixels, the largest that fits is taken
LEADING = 1.2  # Georgian and Armenian letters reach deeper than Latin ones
HOUSE, NOTICE, NOTICE_LEADING = 30, 26, 34
# The sign of the house: a window that opens. Of network_site/icon.svg, which is 34 pixels wide.
SIGN = (
    ((5, 5), (8, 5), (8, 29), (5, 29)),
    ((12, 5), (15, 5), (15, 29), (12, 29)),
    ((19, 5), (28, 9), (28, 25), (19, 29)),
)


def draw_card(title, house_name, notice="", picture=None):
    """Give the card as a Pillow image.

    `notice` is that of a demonstration, on a band at the lower edge; `picture` a Pillow image, or None.
    """
    card = Image.new("RGB", SIZE, INK)
    draw = ImageDraw.Draw(card)
    cut = lines(notice, NOTICE, WIDTH - 2 * MARGIN)
    bottom = HEIGHT - (NOTICE_LEADING * len(cut) + 28 if cut else 0)
    left = MARGIN
    if picture:
        card.paste(ImageOps.fit(picture.convert("RGB"), (PANE, bottom), centering=(0.5, 0.3)), (0, 0))
        left = PANE + MARGIN
    else:
        _sign(draw, (WIDTH - 330, bottom - 300), 340, SHADE)
    _sign(draw, (left - 8, bottom - MARGIN - 42), 54, PAPER)
    name = _fitted(house_name, HOUSE, WIDTH - left - 56 - MARGIN)
    write(draw, (left + 56, bottom - MARGIN - 4), name, HOUSE, PAPER, REGULAR)
    _title(draw, title, (left, MARGIN), (WIDTH - left - MARGIN, bottom - 2 * MARGIN - 70))
    draw.rectangle((0, bottom, WIDTH, HEIGHT), fill=BAND)
    for number, line in enumerate(cut, 1):
        write(draw, (MARGIN, bottom + NOTICE_LEADING * number + 4), line, NOTICE, INK, REGULAR)
    return card


def _title(draw, title, start, room):
    left, top = start
    width, height = room
    for size in TITLES:
        cut = lines(title, size, width, BOLD)
        if len(cut) * size * LEADING <= height and all(length(line, size, BOLD) <= width for line in cut):
            break
    most = int(height // (size * LEADING))
    if len(cut) > most:
        cut = [*cut[: most - 1], f"{cut[most - 1]}…"]
    for number, line in enumerate(cut):
        base = top + round(size * (0.95 + LEADING * number))
        write(draw, (left, base), _fitted(line, size, width, BOLD), size, PAPER, BOLD)


def _fitted(text, size, width, weight=REGULAR):
    """Give as much of `text` as is no wider than `width`."""
    while len(text) > 1 and length(text, size, weight) > width:
        text = f"{text[:-2].rstrip()}…"
    return text


def _sign(draw, start, size, colour):
    left, top = start
    for shape in SIGN:
        draw.polygon([(left + x * size / 34, top + y * size / 34) for x, y in shape], fill=colour)
