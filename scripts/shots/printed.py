"""What comes out of the printer: files of sheets, made by the browser or fetched, and the pictures of them."""

import asyncio
import shutil
import subprocess

from PIL import Image, ImageDraw, ImageFont

from scripts.shots.sheets import GAP, INK, MARGIN, PAPER

DOTS = 50  # an inch: A4 is 413 pixels wide
MOST_SHEETS = 5
TRIES, PAUSE = 12, 5  # after a large file no other is made for a while


async def fetch(page, url, path):
    """Store the file at `url`; return the status of the answer."""
    for _ in range(TRIES):
        answer = await page.request.get(url)
        if answer.status != 503:
            break
        await asyncio.sleep(PAUSE)
    if answer.ok:
        path.write_bytes(await answer.body())
    return answer.status


def lay_out(folder, view):
    """Write {kind}.sheets.png of a View: a row for each language that has a file {kind}.{language}.pdf.

    Nothing where pdftoppm is missing.
    """
    rows = [(code, _pictures(folder / f"{view.kind}.{code}.pdf")) for code in view.languages]
    rows = [(code, pictures) for code, pictures in rows if pictures]
    if not rows:
        return
    width = max(sum(picture.width + GAP for picture in pictures) for _, pictures in rows)
    heights = [max(picture.height for picture in pictures) for _, pictures in rows]
    sheet = Image.new("RGB", (MARGIN + width, GAP + sum(height + GAP for height in heights)), PAPER)
    pen, top = ImageDraw.Draw(sheet), GAP
    for (code, pictures), height in zip(rows, heights, strict=True):
        pen.text((GAP, top), code, INK, ImageFont.load_default(22))
        left = MARGIN
        for picture in pictures:
            sheet.paste(picture, (left, top))
            left += picture.width + GAP
        top += height + GAP
    sheet.save(folder / f"{view.kind}.sheets.png", compress_level=3)


def _pictures(path):
    if not path.exists() or not shutil.which("pdftoppm"):
        return []
    command = ["pdftoppm", "-r", str(DOTS), "-l", str(MOST_SHEETS), "-png", path, path.with_suffix("")]
    subprocess.run(command, check=True)
    found = []
    for picture in sorted(path.parent.glob(f"{path.stem}-*.png")):
        with Image.open(picture) as opened:
            found.append(opened.convert("RGB"))
        picture.unlink()
    return found
