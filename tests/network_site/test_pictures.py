"""What a visitor gets of a picture tells nothing of who took it, and where."""

import io

import pytest
from django.core.files.base import ContentFile
from PIL import Image

from network_site.models import HouseImage
from network_site.models.base_page import SHARE
from people.models.person_queryset import PORTRAIT

pytestmark = pytest.mark.django_db


def photograph():
    """Give an uploaded photograph with the camera's make and place in it."""
    exif = Image.Exif()
    exif[0x010F] = "Example Camera"
    exif[0x8825] = {1: "N", 2: (53.0, 54.0, 0.0)}
    file = io.BytesIO()
    Image.new("RGB", (1600, 900), "grey").save(file, "JPEG", exif=exif)
    return HouseImage.objects.create(title="p", file=ContentFile(file.getvalue(), name="IMG_2025_anna.jpg"))


@pytest.mark.parametrize("size", [PORTRAIT, SHARE])
def test_a_size_that_is_served_holds_nothing_of_the_camera(size):
    served = photograph().get_rendition(size).file.read()
    assert b"Example Camera" not in served
    assert not Image.open(io.BytesIO(served)).getexif()


def test_file_names_tell_nothing():
    original = photograph()
    for name in (original.file.name, original.get_rendition(PORTRAIT).file.name):
        assert "anna" not in name
        assert "2025" not in name


def test_a_size_is_made_ahead_and_a_lost_file_hinders_nothing():
    picture = photograph()
    picture.make_ready(SHARE)
    assert picture.renditions.get().filter_spec == SHARE
    picture.file.storage.delete(picture.file.name)
    HouseImage.objects.get().make_ready(PORTRAIT)
    assert picture.renditions.count() == 1
