"""Makes a new picture from the pixels of another: nothing that a camera or a program wrote beside them comes along.

Pure: no models, no settings. Place, time, camera, names, thumbnails, comments, colour profiles and bytes after the
end of the picture stay behind; orientation and colours are applied to the pixels before.
"""

import io
from contextlib import suppress
from dataclasses import dataclass

from django.template.defaultfilters import filesizeformat
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps

from network_site.pictures.recognise import ENDINGS, HEAD, RefusedPicture, refuse_by_kind, refuse_by_name

# How each format is written. What is written is only ever read to make smaller pictures from it.
WRITTEN = {
    "JPEG": {"quality": 92, "subsampling": 0},
    "PNG": {},
    "WEBP": {"quality": 92},
    "AVIF": {"quality": 85, "speed": 8},
}
BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)
COLOURS = {"RGB": "RGB", "L": "GRAY", "CMYK": "CMYK"}  # a mode of Pillow's: the colour space of its profiles


@dataclass(frozen=True)
class Scrubbed:
    """A picture made anew: its bytes, the ending of its file name, and its size in pixels."""

    content: bytes
    ending: str
    width: int
    height: int


def scrub(file, name, *, most_bytes, most_pixels):
    """Give `file`, an open binary file that was sent as `name`, as a Scrubbed picture in the same format.

    Of an animation the first picture is taken. Raises RefusedPicture, with a sentence, for what is not taken.
    """
    _refuse_by_size(file, most_bytes)
    file.seek(0)
    refuse_by_kind(file.read(HEAD), name)
    file.seek(0)
    image = _opened(file, most_pixels)
    found = "JPEG" if image.format == "MPO" else image.format  # several JPEGs in one file, as some telephones make
    refuse_by_name(name, found)
    try:
        ImageOps.exif_transpose(image, in_place=True)
        image = _in_srgb(image)
        clean = Image.new(image.mode, image.size)
        clean.paste(image)
    except Exception as error:  # decoders raise whatever a broken file makes them stumble over
        raise _unreadable() from error
    del image  # a large photograph takes a hundred megabytes and more: once is enough while it is written
    written = io.BytesIO()
    clean.save(written, found, **WRITTEN[found])
    return Scrubbed(written.getvalue(), ENDINGS[found][0], *clean.size)


def _refuse_by_size(file, most_bytes):
    file.seek(0, io.SEEK_END)
    size = file.tell()
    if not size:
        raise RefusedPicture(_("The file is empty. Save the picture again and upload it."))
    if size > most_bytes:
        raise RefusedPicture(
            _("The file is too large: it has %(size)s, and at most %(most)s are taken. Save it smaller and try again.")
            % {"size": filesizeformat(size), "most": filesizeformat(most_bytes)}
        )


def _opened(file, most_pixels):
    """Open the picture and judge its size by its header, before any pixel is decoded."""
    most = number_format(most_pixels, force_grouping=True)
    try:
        image = Image.open(file, formats=list(ENDINGS))
    except BOMBS as error:
        sentence = _("The picture has far too many pixels: at most %(most)s are taken. Make it smaller and try again.")
        raise RefusedPicture(sentence % {"most": most}) from error
    except Exception as error:  # see scrub
        raise _unreadable() from error
    if (pixels := image.width * image.height) > most_pixels:
        sentence = _("The picture has %(pixels)s pixels: at most %(most)s are taken. Make it smaller and try again.")
        raise RefusedPicture(sentence % {"pixels": number_format(pixels, force_grouping=True), "most": most})
    return image


def _in_srgb(image):
    """Give the pixels in the colours that every screen knows, as RGB, or as RGBA where something is transparent."""
    if image.mode.startswith("I"):  # 16 bits of grey, which Pillow would cut off at 255
        return image.convert("I").point(lambda grey: grey * (1 / 256)).convert("L").convert("RGB")
    alpha = image.convert("RGBA").getchannel("A") if image.has_transparency_data else None
    profile = image.info.get("icc_profile")
    if image.mode not in COLOURS:
        image = image.convert("L" if image.mode in ("1", "LA") else "RGB")
    if profile:
        with suppress(ImageCms.PyCMSError, OSError, ValueError):  # a broken profile leaves colours as they are
            image = _from_profile(image, profile)
    if image.mode != "RGB":
        image = image.convert("RGB")
    if alpha:
        image.putalpha(alpha)
    return image


def _from_profile(image, profile):
    profile = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    if profile.profile.xcolor_space.strip() != COLOURS[image.mode]:
        return image
    return ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")


def _unreadable():
    return RefusedPicture(
        _("This file cannot be read as a picture, or is cut off. Take a JPEG, PNG, WebP or AVIF file, complete.")
    )
