"""One weight of a font, cut to its letters: a TTFont of 1,000 units an em, without hints."""

import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib.instancer import instantiateVariableFont

UNITS = 1000
UNUSED = ["STAT", "prep", "gasp", "DSIG", "vhea", "vmtx"]


def cut(source, letters, weight=None, size=1.0, is_kerned=True):
    """Return the font in the file `source` with `letters` alone (code points), at `weight` where it is variable.

    `size` is that of its letters, as a part of their own, so that two designs stand side by side.
    """
    font = TTFont(source, recalcTimestamp=False)
    if weight and "fvar" in font:
        instantiateVariableFont(font, {"wght": weight}, inplace=True)
    font.flavor = None
    options = Options(layout_features=["kern", "locl"] if is_kerned else [], hinting=False, glyph_names=True)
    options.notdef_outline = True
    options.drop_tables += UNUSED
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    scale_upem(font, round(UNITS * size))
    font["head"].unitsPerEm = UNITS
    return font


def joined(*fonts):
    """Return one font with the letters of all `fonts`, which have none in common."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{number}.ttf" for number in range(len(fonts))]
        for font, file in zip(fonts, files, strict=True):
            font.save(file)
        return Merger().merge([str(file) for file in files])
