"""Contact sheets: for each kind one picture, languages below each other, modes side by side; and an index of all."""

from html import escape

from PIL import Image, ImageDraw, ImageFont

from scripts.shots.camera import MODES

SCALES = {390: 0.6, 1280: 0.35, 680: 0.45}
TALLEST = 900  # pixels of a scaled shot: about two screens
GAP, MARGIN, HEAD = 16, 60, 40
PAPER, INK, MARK = "#d7d7d2", "#111111", "#c00000"
PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shots</title>
<style>body {{ font: 1rem sans-serif; margin: 1rem }} img {{ max-width: 100%; height: auto }}</style>
<h1>Shots</h1>
<ul>{contents}</ul>
{sections}
"""


def make_sheet(folder, view):
    """Write the contact sheet of a view: {kind}.png. Takes the folder of the shots."""
    columns = [(mode, int(width * SCALES[width])) for mode, (width, _, _) in MODES.items()]
    rows = []
    for language in view.languages:
        shots = [folder / f"{view.kind}.{language}.{mode}.png" for mode in MODES]
        rows.append((language, [_thumbnail(path, width) for path, (_, width) in zip(shots, columns, strict=True)]))
    heights = [max(shot.height for shot in shots) for _, shots in rows]
    width = MARGIN + sum(width + GAP for _, width in columns)
    sheet = Image.new("RGB", (width, HEAD * 2 + sum(heights) + GAP * len(rows)), PAPER)
    pen = ImageDraw.Draw(sheet)
    pen.text((GAP, 8), f"{view.kind}   /{view.languages[0]}/{view.path}", INK, ImageFont.load_default(22))
    top = HEAD * 2
    for (language, shots), height in zip(rows, heights, strict=True):
        pen.text((GAP, top), language, INK, ImageFont.load_default(22))
        left = MARGIN
        for (mode, column), shot in zip(columns, shots, strict=True):
            pen.text((left, HEAD + 14), mode, INK, ImageFont.load_default(16))
            sheet.paste(shot, (left, top))
            left += column + GAP
        top += height + GAP
    sheet.save(folder / f"{view.kind}.png", compress_level=3)


def _thumbnail(path, width):
    with Image.open(path) as shot:
        scale = width / shot.width
        seen = min(shot.height, int(TALLEST / scale))
        small = shot.convert("RGB").resize((width, int(seen * scale)), Image.Resampling.BOX, (0, 0, shot.width, seen))
        if seen < shot.height:
            pen = ImageDraw.Draw(small)
            pen.rectangle((0, small.height - 20, width, small.height), MARK)
            words = f"goes on: {shot.height} px in all"
            pen.text((4, small.height - 18), words, "white", ImageFont.load_default(13))
    return small


def make_index(folder, views):
    """Write index.html: every contact sheet, and links to every shot."""
    contents = "".join(f'<li><a href="#{view.kind}">{view.kind}</a></li>' for view in views)
    sections = "\n".join(_section(folder, view) for view in views)
    (folder / "index.html").write_text(PAGE.format(contents=contents, sections=sections), encoding="utf-8")


def _section(folder, view):
    """Give what the index says of a View: what of it is in the folder."""
    lines = []
    for language in view.languages:
        names = [*(f"{view.kind}.{language}.{mode}.png" for mode in MODES), f"{view.kind}.{language}.pdf"]
        there = [name for name in names if (folder / name).exists()]
        links = (f'<a href="{name}">{name.removeprefix(f"{view.kind}.{language}.")}</a>' for name in there)
        lines.append(f"<li>{language}: {' '.join(links)}</li>")
    pictures = "".join(
        f'<a href="{name}"><img src="{name}" alt="" loading="lazy"></a>\n'
        for name in (f"{view.kind}.png", f"{view.kind}.sheets.png")
        if (folder / name).exists()
    )
    return (
        f'<h2 id="{view.kind}">{view.kind} <small>{escape(view.path)}</small></h2>\n{pictures}<ul>{"".join(lines)}</ul>'
    )
