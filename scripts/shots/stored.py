"""Where the pictures of the documentation are stored, and in how many colours."""

import io
from pathlib import Path

from PIL import Image

FOLDER = Path("docs/pictures")
COLOURS = 48


def as_picture(shot):
    """Return the picture in the bytes of a screenshot."""
    return Image.open(io.BytesIO(shot)).convert("RGB")


def store(name, picture):
    """Store a picture under a name, without its ending, and say how large it became."""
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{name}.png"
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    print(f"{path.name}: {path.stat().st_size // 1024} kB", flush=True)
