"""Which characters each file of letters has."""


def _between(*spans):
    """Return the code points of `spans`, each (first, last)."""
    return {code for first, last in spans for code in range(first, last + 1)}


BASIC = _between((0x20, 0x7E)) | set(map(ord, "\u00a0\u2009§©«°·»–—‘’‚“”„•…′″‹›€−×№"))
LATIN = (
    BASIC
    | set(map(ord, "¡£®±¿÷"))
    | _between((0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0xFF), (0x100, 0x107), (0x10C, 0x113), (0x116, 0x11B))
    | set(map(ord, "ĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŖŗŘřŚśŞşŠšŤťŪūŬŭŮůŰűŲųŸŹźŻżŽžƏəȘșȚț"))
)
CYRILLIC = _between((0x401, 0x402), (0x404, 0x404), (0x406, 0x40B), (0x40E, 0x44F)) | set(map(ord, "ёђєіїјљњћўџҐґ"))
GEORGIAN = _between((0x10D0, 0x10F0))
ARMENIAN = _between((0x531, 0x556), (0x559, 0x55F), (0x561, 0x587), (0x589, 0x58A))

OF_SCRIPT = {"latin": LATIN, "cyrillic": CYRILLIC, "georgian": GEORGIAN, "armenian": ARMENIAN}
