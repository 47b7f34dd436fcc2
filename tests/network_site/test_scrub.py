"""Of a picture only what is to be seen is kept. What is no picture is refused in a sentence."""

import io
from unittest import mock

import pytest
from PIL import Image

from network_site.pictures.recognise import RefusedPicture
from network_site.pictures.scrub import scrub
from tests.network_site import photographs
from tests.network_site.photographs import FORMATS, HEIC, HTML, SVG, bomb, photograph, picture, png, traces

ENDINGS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "AVIF": "avif"}


def scrubbed(content, form="JPEG", name="", **limits):
    """Scrub bytes that are sent as a file of a format."""
    limits = {"most_bytes": 10_000_000, "most_pixels": 40_000_000} | limits
    return scrub(io.BytesIO(content), name or f"IMG_2025.{ENDINGS[form]}", **limits)


def opened(content, form="JPEG"):
    """Scrub bytes and open what comes out."""
    return Image.open(io.BytesIO(scrubbed(content, form).content))


def assert_near(colour, expected, tolerance=6):
    assert all(abs(one - other) <= tolerance for one, other in zip(colour, expected, strict=True)), (colour, expected)


def refusal(content, form="JPEG", **options):
    """Give the sentence with which a file is refused."""
    with pytest.raises(RefusedPicture) as refused:
        scrubbed(content, form, **options)
    return str(refused.value)


CAN_HOLD = {
    "JPEG": set(photographs.TRACES),
    "PNG": set(photographs.TRACES) - {"profile"},  # PNG packs it: it is found by reading, below
    "WEBP": {"GPS", "camera", "XMP", "thumbnail", "profile", "trailing bytes"},
    "AVIF": {"GPS", "camera", "XMP", "profile", "trailing bytes"},  # Pillow writes no thumbnail into it
}


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_that_a_camera_wrote_is_left(form):
    sent = photograph(form)
    assert CAN_HOLD[form] | {"EXIF", "icc_profile"} <= traces(sent)
    clean = scrubbed(sent, form)
    assert traces(clean.content) == set()
    image = Image.open(io.BytesIO(clean.content))
    assert (image.format, image.info.keys() & {"exif", "xmp"}) == (form, set())
    assert clean.ending == ENDINGS[form]


@pytest.mark.parametrize("form", FORMATS)
def test_a_photograph_stands_upright_and_has_its_colours(form):
    clean = scrubbed(photograph(form), form)
    image = Image.open(io.BytesIO(clean.content)).convert("RGB")
    assert image.size == (clean.width, clean.height) == (40, 60)
    # Its profile says that red and green have changed places: (200, 80, 40) is (80, 200, 40).
    assert_near(image.getpixel((20, 30)), (80, 200, 40), 12)


def test_a_scrubbed_picture_tells_nothing_of_when_it_was_scrubbed():
    assert scrubbed(photograph()).content == scrubbed(photograph()).content


def test_inks_become_the_colours_that_their_profile_says():
    sent = picture(mode="CMYK", colour=(255, 0, 0, 0), icc_profile=photographs.ink_profile())
    assert_near(opened(sent).getpixel((5, 5)), (255, 0, 0), 12)


def test_inks_without_a_profile_become_colours():
    image = opened(picture(mode="CMYK", colour=(0, 255, 255, 0)))
    assert image.mode == "RGB"
    assert_near(image.getpixel((5, 5)), (255, 0, 0), 12)


def test_grey_becomes_the_grey_that_its_profile_says():
    sent = picture("PNG", mode="L", colour=128, icc_profile=photographs.linear_grey_profile())
    assert_near(opened(sent, "PNG").getpixel((5, 5)), (188, 188, 188))


@pytest.mark.parametrize("profile", [b"no profile", photographs.ink_profile()], ids=["broken", "of other colours"])
def test_a_profile_that_does_not_fit_leaves_the_colours_as_they_are(profile):
    assert_near(opened(picture("PNG", icc_profile=profile), "PNG").getpixel((5, 5)), (200, 80, 40), 0)


def test_sixteen_bits_become_eight():
    grey = Image.new("I;16", (4, 4), 32768)
    file = io.BytesIO()
    grey.save(file, "PNG")
    assert_near(opened(file.getvalue(), "PNG").getpixel((1, 1)), (128, 128, 128), 1)
    colour = png(4, 4, 16, 2, bytes([200, 0, 80, 0, 40, 0]) * 4)
    assert_near(opened(colour, "PNG").getpixel((1, 1)), (200, 80, 40), 1)


@pytest.mark.parametrize("mode, colour", [("RGBA", (200, 80, 40, 0)), ("LA", (90, 0))])
def test_what_is_transparent_stays_so(mode, colour):
    assert opened(picture("PNG", mode=mode, colour=colour), "PNG").getpixel((5, 5))[3] == 0


def test_a_palette_becomes_colours_and_keeps_what_is_transparent():
    drawn = Image.new("P", (4, 4), 1)
    drawn.putpalette([0, 0, 0, 200, 80, 40])
    drawn.putpixel((0, 0), 0)
    file = io.BytesIO()
    drawn.save(file, "PNG", transparency=0)
    image = opened(file.getvalue(), "PNG")
    assert (image.getpixel((1, 1)), image.getpixel((0, 0))[3]) == ((200, 80, 40, 255), 0)


@pytest.mark.parametrize("form", ["PNG", "WEBP", "AVIF"])
def test_a_moving_picture_becomes_its_first_one(form):
    file = io.BytesIO()
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue", "green")]
    frames[0].save(file, form, save_all=True, append_images=frames[1:])
    assert Image.open(io.BytesIO(file.getvalue())).n_frames == 3
    image = opened(file.getvalue(), form)
    assert getattr(image, "n_frames", 1) == 1
    assert_near(image.convert("RGB").getpixel((4, 4)), (255, 0, 0), 8)


def test_a_bomb_is_refused_before_a_pixel_is_decoded():
    with (
        mock.patch.object(Image.Image, "load", side_effect=AssertionError),
        mock.patch("PIL.ImageFile.ImageFile.load", side_effect=AssertionError),
    ):
        sentence = refusal(bomb(), "PNG")
    assert "far too many pixels" in sentence
    assert "40,000,000" in sentence


def test_too_many_pixels_and_too_many_bytes_are_named_with_the_limit():
    sentence = refusal(picture(size=(60, 40)), most_pixels=2000)
    assert "2,400" in sentence and "2,000" in sentence
    sentence = refusal(picture() + bytes(3_000_000), most_bytes=2 * 1024 * 1024)
    assert "2.9\xa0MB" in sentence and "2.0\xa0MB" in sentence


@pytest.mark.parametrize("name", ["IMG_1.heic", "IMG_1.HEIF", "IMG_1.jpg"])
def test_heic_is_refused_with_the_way_to_a_jpeg(name):
    assert "save it as JPEG" in refusal(HEIC, name=name)


@pytest.mark.parametrize("name", ["drawing.svg", "drawing.jpg"])
def test_svg_is_refused_with_the_way_to_a_png(name):
    assert "Save it as PNG" in refusal(SVG, name=name)


def test_a_name_that_says_another_format_is_refused_with_the_right_one():
    assert "holds a JPEG picture" in refusal(picture("JPEG"), name="window.png")
    assert "ending .jpg" in refusal(picture("JPEG"), name="IMG_1.HEIC")
    assert "holds a PNG picture" in refusal(picture("PNG"), name="window")


@pytest.mark.parametrize("form", FORMATS)
def test_a_picture_that_is_cut_off_is_refused(form):
    whole = Image.effect_noise((200, 200), 90).convert("RGB")
    file = io.BytesIO()
    whole.save(file, form)
    content = file.getvalue()
    assert opened(content, form).size == (200, 200)
    for part in (2, 20):
        assert "cannot be read" in refusal(content[: len(content) // part], form)


@pytest.mark.parametrize("content", [HTML, b"words", bytes(2000), b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF"])
@pytest.mark.parametrize("form", FORMATS)
def test_what_is_no_picture_is_refused(content, form):
    assert "cannot be read" in refusal(content, form)


def test_an_empty_file_is_refused():
    assert "empty" in refusal(b"")


def test_a_gif_is_refused():
    assert "Take a JPEG, PNG, WebP or AVIF" in refusal(picture("GIF", mode="L", colour=1), name="a.gif")
