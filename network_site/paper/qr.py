"""Addresses as QR codes, for whoever holds a telephone before a sheet of paper."""

from dataclasses import dataclass
from functools import lru_cache

import segno


@dataclass(frozen=True)
class Code:
    """A code as a drawing: as many units wide and high as `size`, its dark squares as the path `squares` of an SVG."""

    size: int
    squares: str


@lru_cache(maxsize=512)
def qr_code(address):
    """Give the Code of an address, with the quiet margin around it that cameras need.

    It can still be read with a seventh of it gone: sheets get wet and torn.
    """
    made = segno.make_qr(address, error="m", boost_error=False)
    runs = []
    for y, row in enumerate(made.matrix_iter(border=4)):
        runs += _runs(row, y)
    return Code(made.symbol_size(border=4)[0], "".join(runs))


def _runs(row, y):
    """Give the dark squares of a row that touch each other as one rectangle each: seams would show in print."""
    begin = None
    for x, is_dark in enumerate([*row, 0]):
        if is_dark and begin is None:
            begin = x
        elif not is_dark and begin is not None:
            yield f"M{begin} {y}h{x - begin}v1H{begin}z"
            begin = None
