"""How large words can be set so that they fill a place and break only between words."""

from dataclasses import dataclass
from functools import lru_cache

from network_site.pictures.lettering import can_write, cut_at_blanks, length

# The sizes that sheets.css has, in hundredths of a sheet's width.
SIZES = (20, 18, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5, 4, 3.5, 3, 2.5, 2, 1.5)
LITTLE = 0.75  # of the largest size: so small may words be to stand in one line each
MEASURED_AT = 100  # pixels
ROUGHLY = 0.65  # of the size is the width of a letter that is in no font of ours
TALL = ("\u0531", "\u10ff")  # Armenian and Georgian letters stand higher and hang deeper than others
LEADING, LEADING_OF_TALL = 0.98, 1.14
CLOSER = 0.03  # of the size: so much closer than usual do the letters of others stand


@dataclass(frozen=True)
class Words:
    """A text cut into `lines`."""

    lines: list[str]

    @property
    def is_tall(self):
        """Whether its letters stand higher and hang deeper than others."""
        return any(map(_is_tall, self.lines))

    @property
    def leading(self):
        """The distance of its lines, in sizes of its letters."""
        return LEADING_OF_TALL if self.is_tall else LEADING


@dataclass(frozen=True)
class Fitted:
    """Some `texts` (Words), all in letters of one `size`, one of SIZES."""

    size: float
    texts: list[Words]

    @property
    def height(self):
        """The height of all lines together."""
        return self.size * sum(len(words.lines) * words.leading for words in self.texts)

    @property
    def is_unbroken(self):
        """Whether each text stands in one line."""
        return all(len(words.lines) == 1 for words in self.texts)


def fitted(texts, width, height, most=SIZES[0]):
    """Give the `Fitted` of `texts`, pairs of words and their weight, in a place of `width` × `height`.

    No larger than `most`; a little smaller where each then stands in one line. What fits in no size has the smallest.
    """
    sizes = [size for size in SIZES if size <= most]
    tried = [Fitted(size, [cut(*pair, size, width) for pair in texts]) for size in sizes]
    weights = [weight for _text, weight in texts]
    fitting = [found for found in tried if _fits(found, weights, width, height)] or tried[-1:]
    unbroken = [found for found in fitting if found.is_unbroken and found.size >= LITTLE * fitting[0].size]
    return (unbroken or fitting)[0]


def cut(text, weight, size, width):
    """Give the Words of a text in letters of a `size` for a place of this `width`."""
    return Words(cut_at_blanks(text, lambda line: _width(line, weight, size) <= width))


def _fits(found, weights, width, height):
    pairs = zip(weights, found.texts, strict=True)
    widest = max(_width(line, weight, found.size) for weight, words in pairs for line in words.lines)
    return widest <= width and found.height <= height


def _width(line, weight, size):
    return _measured(line, weight) * size


@lru_cache(maxsize=2048)
def _measured(line, weight):
    """Give the width of a line in letters of size 1."""
    if not can_write(line):
        return len(line) * ROUGHLY
    return length(line, MEASURED_AT, weight) / MEASURED_AT - (0 if _is_tall(line) else CLOSER * len(line))


def _is_tall(line):
    return any(TALL[0] <= letter <= TALL[1] for letter in line)
