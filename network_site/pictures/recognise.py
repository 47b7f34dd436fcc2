"""Tells from its first bytes and its name what an uploaded picture is, and why some kinds are not taken."""

from pathlib import PurePath

from django.utils.translation import gettext as _

# Pillow's names of the formats that are taken, with the endings of their files. The first one is given to new files.
ENDINGS = {"JPEG": ("jpg", "jpeg"), "PNG": ("png",), "WEBP": ("webp",), "AVIF": ("avif",)}
HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
AVIF_BRANDS = {b"avif", b"avis"}
TAKEN = (b"\xff\xd8\xff", b"\x89PNG", b"RIFF")  # how JPEG, PNG and WebP begin
HEAD = 1024  # bytes that are looked at


class RefusedPicture(ValueError):
    """A file that is not taken. Its text is a sentence for the editor: what is wrong, and what to do."""


def refuse_by_kind(head, name):
    """Raise RefusedPicture for the kinds of files that people do try: HEIC and SVG.

    `head` holds the first bytes of the file, `name` is the name that it was sent under.
    """
    ending = _ending(name)
    brands = _brands(head)
    if head.startswith(TAKEN) or brands & AVIF_BRANDS:
        return
    if ending in ("heic", "heif") or brands & HEIC_BRANDS:
        raise RefusedPicture(
            _(
                "This is a HEIC picture, which many browsers cannot show. On an iPhone choose Settings → Camera → "
                "Formats → Most Compatible, or send the picture to yourself and save it as JPEG. Then upload the JPEG."
            )
        )
    if ending in ("svg", "svgz") or b"<svg" in head.lower():
        raise RefusedPicture(
            _("This is an SVG drawing, which can hold programs. Save it as PNG in a drawing program and upload that.")
        )


def refuse_by_name(name, found):
    """Raise RefusedPicture when the name of the file says another format than `found`, Pillow's name of it."""
    if _ending(name) not in ENDINGS[found]:
        raise RefusedPicture(
            _("The file is called “%(name)s”, but it holds a %(format)s picture. Give it the ending .%(ending)s.")
            % {"name": PurePath(name).name, "format": found, "ending": ENDINGS[found][0]}
        )


def _ending(name):
    return PurePath(name).suffix.lower().removeprefix(".")


def _brands(head):
    """Give the brands of an ISO media file (the family of HEIC and AVIF), none for other files."""
    if head[4:8] != b"ftyp":
        return set()
    box = head[8 : int.from_bytes(head[:4], "big")]
    return {box[place : place + 4] for place in range(0, len(box), 4) if place != 4}  # the second is a version
