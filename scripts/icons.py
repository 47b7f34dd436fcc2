"""Draw the icons of browsers and telephones, in network_site/static/network_site/icons/, from icon.svg.

To be run when that changes: python -m scripts.icons
"""

import xml.etree.ElementTree as ET
from pathlib import Path

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path
from PIL import Image, ImageDraw

SOURCE = Path(__file__).resolve().parents[1] / "network_site" / "static" / "network_site" / "icon.svg"
TARGET = SOURCE.parent / "icons"
SVG = "{http://www.w3.org/2000/svg}"
FINER = 8  # drawn so much larger and then made smaller, for soft edges
ROUND = 0.75  # where a telephone cuts the corners off, the sign keeps away from them
PICTURES = {"touch-180.png": (180, ROUND), "192.png": (192, 1), "512.png": (512, 1), "maskable-512.png": (512, ROUND)}
SMALL = (16, 32)


def shapes():
    """Give the width of icon.svg, the colour of its ground, that of the sign, and the corners of each of its shapes."""
    root = ET.parse(SOURCE).getroot()
    path, pen = root.find(f"{SVG}path"), RecordingPen()
    parse_path(path.get("d"), pen)
    found = []
    for command, points in pen.value:
        if command == "moveTo":
            found.append([])
        found[-1] += points
    return int(root.get("viewBox").split()[2]), root.find(f"{SVG}rect").get("fill"), path.get("fill"), found


def draw(size, share=1):
    """Give the icon as a Pillow image of `size` pixels, its sign filling `share` of what it fills in icon.svg."""
    width, ground, colour, sign = shapes()
    large = Image.new("RGB", (size * FINER, size * FINER), ground)
    pen, scale, middle = ImageDraw.Draw(large), size * FINER * share / width, size * FINER / 2
    for corners in sign:
        placed = [tuple(middle + (place - width / 2) * scale for place in corner) for corner in corners]
        pen.polygon(placed, fill=colour)
    return large.resize((size, size), Image.Resampling.BOX)


def main():
    """Write all of them."""
    TARGET.mkdir(exist_ok=True)
    for name, (size, share) in PICTURES.items():
        draw(size, share).quantize(64).save(TARGET / name, optimize=True)
    first, *others = (draw(size) for size in sorted(SMALL, reverse=True))
    sizes = [(size, size) for size in SMALL]
    # Browsers that ask for this file know no PNG within it.
    first.save(TARGET / "favicon.ico", append_images=others, sizes=sizes, bitmap_format="bmp")


if __name__ == "__main__":
    main()
