"""Make the fonts of the pages and of the PDF files anew; docs/design.md says when and from what.

PDF files need one weight a file: with variable ones WeasyPrint mixes letters up.
"""

import sys
from pathlib import Path

from scripts.fonts.designs import sans, second_names, serif
from scripts.fonts.letters import BASIC, LATIN, OF_SCRIPT
from scripts.fonts.variable import variable

SITE = Path(__file__).parents[2] / "network_site"
PAGES = SITE / "static/network_site/fonts"
PAPER = SITE / "paper/fonts"
PAPER_WEIGHTS = (300, 400, 700, 800)


def main(packages):
    """Write every file of fonts from the folder of `packages`."""
    for script in OF_SCRIPT:
        light, middle, bold = (sans(packages, script, weight) for weight in (300, 500, 800))
        _write(variable(light, middle, bold), PAGES / f"sans-{script}.woff2")
        _write(serif(packages, script), PAGES / f"serif-{script}.woff2")
        for weight in PAPER_WEIGHTS:
            _write(sans(packages, script, weight), PAPER / f"sans-{script}-{weight}.ttf")
    _write(second_names(packages, set()), PAGES / "sans-second.woff2")
    _write(second_names(packages, LATIN - BASIC), PAGES / "sans-second-wide.woff2")


def _write(font, file):
    """Write `font`, named after its file: it is no longer the one it was made from."""
    names = font["name"]
    names.names = [name for name in names.names if name.nameID > 255]
    for number, text in {1: f"Window {file.stem}", 2: "Regular", 4: f"Window {file.stem}", 6: file.stem}.items():
        names.setName(text, number, 3, 1, 0x409)
    font["post"].formatType = 3
    font.flavor = "woff2" if file.suffix == ".woff2" else None
    font.save(file)
    print(f"{file.name} {file.stat().st_size:,} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "@expo-google-fonts").is_dir():
        sys.exit("Say in which folder the packages of the fonts are: see docs/design.md.")
    main(Path(sys.argv[1]))
