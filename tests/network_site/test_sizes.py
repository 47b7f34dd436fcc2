"""What the sizes of a picture are: of the shapes the design asks for, in three formats, pixels and nothing else."""

import io

import pytest
from django.test import TestCase
from PIL import Image

from network_site.pictures.make import make_sizes as make_sizes_of
from network_site.pictures.sizes import (
    FORMATS,
    OURS,
    PORTRAIT,
    PORTRAIT_LARGE,
    TEXT,
    WIDE,
    all_specs,
    is_of_use,
    share_spec,
    spec,
)
from tests.builders import photograph


class SizesTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        """A noisy picture, as photographs are, in all sizes."""
        cls.made = photograph(size=(450, 540))
        make_sizes_of(cls.made, all_specs())

    def test_a_photograph_takes_fewest_bytes_as_avif_and_most_as_jpeg(self):
        for size in (PORTRAIT, TEXT):
            avif, webp, jpeg = (self.made.renditions.get(filter_spec=spec(size, name)).file.size for name in FORMATS)
            self.assertLess(avif, webp)
            self.assertLess(webp, jpeg)

    def test_a_picture_is_shown_whole_a_portrait_cut_to_its_pane(self):
        for filter_spec, size in (
            (spec(PORTRAIT, "avif"), (400, 480)),
            (spec(PORTRAIT_LARGE, "webp"), (450, 540)),
            (spec(TEXT, "webp"), (450, 540)),
            (share_spec(), (1200, 630)),
        ):
            made = self.made.renditions.get(filter_spec=filter_spec)
            self.assertEqual((made.width, made.height), size)

    def test_a_larger_size_is_not_made_of_a_picture_that_is_no_larger(self):
        self.assertFalse(self.made.renditions.filter(filter_spec=spec(WIDE, "jpeg")).exists())
        self.assertTrue(is_of_use(spec(WIDE, "jpeg"), 801, 20))

    def test_the_admins_own_previews_are_left_alone(self):
        preview = self.made.get_rendition("max-165x165")
        self.assertNotIn(OURS, preview.filter_spec)
        make_sizes_of(self.made, all_specs())
        self.assertTrue(self.made.renditions.filter(pk=preview.pk).exists())


@pytest.mark.django_db
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP"])
def test_an_old_picture_that_was_never_scrubbed_tells_nothing_in_any_size(file_format):
    """It may stand in the storage since before pictures were scrubbed on their way in."""
    exif = Image.Exif()
    exif[0x010F] = "Example Camera"
    exif[0x0112] = 6  # taken with the camera on its side
    exif[0x8825] = {1: "N", 2: (53.0, 54.0, 0.0)}
    file = io.BytesIO()
    written = {"comment": b"Example Camera"} if file_format == "JPEG" else {}
    Image.new("RGB", (60, 40), "grey").save(file, file_format, exif=exif, xmp=b"<x>Example Camera</x>", **written)
    picture = photograph()
    with picture.file.storage.open(picture.file.name, "wb") as stored:
        stored.write(file.getvalue())
    assert b"Example Camera" in file.getvalue()
    for filter_spec in (*all_specs(["be"]), "max-165x165", "original"):
        served = picture.get_rendition(filter_spec).file.read()
        opened = Image.open(io.BytesIO(served))
        opened.load()
        assert b"Example Camera" not in served, filter_spec
        assert not opened.getexif(), filter_spec
        assert not {"exif", "xmp", "comment", "photoshop"} & set(opened.info), filter_spec
    assert picture.renditions.get(filter_spec=spec(TEXT, "jpeg")).height == 60, "turned upright"


def test_what_the_design_asks_for_is_made_for_every_language_of_a_demonstration():
    plain, demo = set(all_specs()), set(all_specs(["be", "sr-latn"]))
    assert plain - demo == {share_spec()}
    assert demo - plain == {share_spec("be"), share_spec("sr-latn")}
    assert all(OURS in made for made in plain | demo)
