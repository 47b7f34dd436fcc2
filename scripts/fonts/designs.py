"""The letters of one script at one weight, from the designs of which the site's two families are made.

Basic Latin letters stand in the file of every script, so that a page needs one file of each family.
"""

from pathlib import Path

from scripts.fonts.cuts import cut, joined
from scripts.fonts.letters import BASIC, LATIN, OF_SCRIPT

SANS_WEIGHTS = {300: "Light", 400: "Regular", 500: "Medium", 700: "Bold", 800: "ExtraBold"}
# In Noto the step from light to regular is twice as large: begun here, its regular stays regular between two ends.
NOTO_LIGHTEST = 340
# How large the letters of another design stand beside the Latin ones.
SANS_SIZES = {"georgian": 0.96, "armenian": 0.97}
SERIF_SIZES = {"georgian": 0.95, "armenian": 1.01}


def sans(packages, script, weight):
    """Return the sans letters of `script`, with the basic Latin ones, at `weight`."""
    if script in SANS_SIZES:
        return joined(commissioner(packages, BASIC, weight), noto_sans(packages, script, max(weight, NOTO_LIGHTEST)))
    return commissioner(packages, LATIN if script == "latin" else BASIC | OF_SCRIPT[script], weight)


def second_names(packages, latin):
    """Return the light letters of all scripts, of Latin those of `latin`: for names beside those of a page's language.

    They are not kerned, to be light.
    """
    first = commissioner(packages, OF_SCRIPT["cyrillic"] | latin, 300, is_kerned=False)
    return joined(first, *(noto_sans(packages, script, 300, is_kerned=False) for script in SANS_SIZES))


def serif(packages, script):
    """Return the serif letters of `script`, with the basic Latin ones."""
    if script not in SERIF_SIZES:
        return literata(packages, LATIN if script == "latin" else BASIC | OF_SCRIPT[script])
    file = f"@fontsource/noto-serif-{script}/files/noto-serif-{script}-{script}-400-normal.woff2"
    own = cut(packages / file, OF_SCRIPT[script], size=SERIF_SIZES[script])
    return joined(literata(packages, BASIC), own)


def commissioner(packages, letters, weight, is_kerned=True):
    """Return `letters` of Commissioner at one of the SANS_WEIGHTS."""
    style = f"{weight}{SANS_WEIGHTS[weight]}"
    file = Path("@expo-google-fonts/commissioner") / style / f"Commissioner_{style}.ttf"
    return cut(packages / file, letters, is_kerned=is_kerned)


def literata(packages, letters):
    """Return `letters` of Literata."""
    return cut(packages / "@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf", letters)


def noto_sans(packages, script, weight, is_kerned=True):
    """Return the letters of `script`, Georgian or Armenian, of Noto Sans at `weight`."""
    file = f"@fontsource-variable/noto-sans-{script}/files/noto-sans-{script}-{script}-wght-normal.woff2"
    return cut(packages / file, OF_SCRIPT[script], weight, SANS_SIZES[script], is_kerned)
