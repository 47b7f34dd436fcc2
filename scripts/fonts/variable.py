"""One font of all weights from its lightest and its boldest."""

import copy

from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.ttLib.reorderGlyphs import reorderGlyphs
from fontTools.varLib import build

# Where each weight stands between the lightest (0) and the boldest (1,000), by the design of the Latin letters.
WEIGHTS = [(300, 0), (400, 149), (500, 347), (600, 512), (700, 694), (800, 1000)]
LEAST_KERN = 10  # units; what is closer is not seen, and a kern in tens weighs less


def variable(light, middle, bold):
    """Return the variable font between `light` and `bold`, TTFonts with the same letters; all are kerned as `middle`.

    The kerns of one weight fit the others; kerns that vary make the file a twentieth heavier.
    """
    _round_kerns(middle)
    space = DesignSpaceDocument()
    first, last = WEIGHTS[0], WEIGHTS[-1]
    space.addAxis(
        AxisDescriptor(tag="wght", name="Weight", minimum=first[0], default=first[0], maximum=last[0], map=[*WEIGHTS])
    )
    for font, (weight, place) in ((light, first), (bold, last)):
        reorderGlyphs(font, middle.getGlyphOrder())
        font["GPOS"] = copy.deepcopy(middle["GPOS"])
        style = {"familyName": "Window Sans", "styleName": str(weight)}
        space.addSource(SourceDescriptor(font=font, location={"Weight": place}, **style))
    return build(space, exclude=["MVAR", "STAT"])[0]


def _round_kerns(font):
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            for value in _values(getattr(table, "ExtSubTable", table)):
                if value is not None and getattr(value, "XAdvance", 0):
                    value.XAdvance = round(value.XAdvance / LEAST_KERN) * LEAST_KERN


def _values(table):
    """Return the values of a table of pairs, by glyph or by class."""
    if table.Format == 1:
        pairs = [pair for pairs in table.PairSet for pair in pairs.PairValueRecord]
    else:
        pairs = [pair for first in table.Class1Record for pair in first.Class2Record]
    return [value for pair in pairs for value in (pair.Value1, pair.Value2)]
