"""Whichever way a picture comes in, it is scrubbed; what is no picture is refused, and what was typed is kept."""

import json
import re

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext, override
from wagtail.models import UploadedFile
from wagtail.users.models import UserProfile
from wagtail.utils.file import hash_filelike

from network_site.models import HouseImage
from tests.builders import staff
from tests.network_site.photographs import FORMATS, HEIC, HTML, SVG, bomb, photograph, picture, traces

pytestmark = pytest.mark.django_db

ENDINGS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "AVIF": "avif"}
REFUSED = {
    "a bomb": (bomb(), "IMG_1.png", "far too many pixels"),
    "HEIC": (HEIC, "IMG_1.jpg", "HEIC picture"),
    "SVG": (SVG, "IMG_1.jpg", "SVG drawing"),
    "HTML": (HTML, "IMG_1.png", "cannot be read as a picture"),
    "cut off": (photograph()[:300], "IMG_1.jpg", "cannot be read as a picture"),
    "another ending": (picture("JPEG"), "IMG_1.png", "holds a JPEG picture"),
    "too many pixels": (picture("PNG", (8000, 6000), mode="1", colour=0), "IMG_1.png", "48,000,000 pixels"),
    "too large": (picture() + bytes(11 * 1024 * 1024), "IMG_1.jpg", "too large"),
}


@pytest.fixture(autouse=True)
def admin(client):
    """Log in somebody who may do everything."""
    client.force_login(staff())


def sent(content, name):
    return SimpleUploadedFile(name, content, "image/jpeg")


def errors_of(response):
    return " ".join(response.context["form"].errors.get("file", [])) if response.status_code == 200 else ""


def by_form(client, content, name):
    """Add one picture in its form; give the sentence of a refusal."""
    fields = {"title": "A window", "credit": "Anna Example", "file": sent(content, name)}
    response = client.post(reverse("wagtailimages:add"), fields)
    assert response.status_code in (200, 302)
    if sentence := errors_of(response):
        assert 'value="Anna Example"' in response.content.decode()
    return sentence


def by_replacing(client, content, name):
    """Put another file under a picture that is there."""
    there = HouseImage.objects.create(title="A window", file=ContentFile(picture(), name="window.jpg"))
    before = there.file.name
    fields = {"title": "Another window", "credit": "Anna Example", "file": sent(content, name)}
    response = client.post(reverse("wagtailimages:edit", args=[there.pk]), fields)
    assert response.status_code in (200, 302)
    if sentence := errors_of(response):
        assert 'value="Another window"' in response.content.decode()
        there.refresh_from_db()
        assert (there.file.name, there.file.storage.exists(before)) == (before, True)
        there.delete()
    return sentence


def by_several(client, content, name):
    """Drop a picture onto the page for several; each file is sent and answered for itself."""
    response = client.post(reverse("wagtailimages:add_multiple"), {"files[]": sent(content, name)}, **ASKED_BY_SCRIPT)
    assert response.status_code == 200
    answer = response.json()
    return answer.get("error_message", "")


def by_several_with_a_long_title(client, content, name):
    """As before, but with a title that does not fit: the picture waits until its form is mended."""
    fields = {"files[]": sent(content, name), "title": "window " * 50}
    answer = client.post(reverse("wagtailimages:add_multiple"), fields, **ASKED_BY_SCRIPT).json()
    if not answer["success"]:
        return answer["error_message"]
    waiting = UploadedFile.objects.get(pk=answer["uploaded_file_id"])
    assert traces(waiting.file.read()) == set()
    assert "IMG" not in waiting.file.name
    address = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk])
    assert client.post(address, {f"uploaded-image-{waiting.pk}-title": "A window"}, **ASKED_BY_SCRIPT).json()["success"]
    return ""


def by_chooser(client, content, name):
    """Upload a picture while choosing one for a page."""
    prefix = "image-chooser-upload-"
    fields = {f"{prefix}title": "A window", f"{prefix}credit": "Anna Example", f"{prefix}file": sent(content, name)}
    response = client.post(reverse("wagtailimages_chooser:create"), fields, **ASKED_BY_SCRIPT)
    assert response.status_code == 200
    answer = json.loads(response.content)
    if answer["step"] == "chosen":
        return ""
    assert 'value="Anna Example"' in answer["htmlFragment"]
    return " ".join(response.context["form"].errors["file"])


def by_code(client, content, name):
    """Store a picture in a script."""
    try:
        with transaction.atomic():
            HouseImage.objects.create(title="A window", file=ContentFile(content, name=name))
    except ValidationError as refused:
        return " ".join(refused.messages)
    return ""


def by_code_in_bulk(client, content, name):
    """Store pictures in an importer that saves many at once."""
    try:
        with transaction.atomic():
            HouseImage.objects.bulk_create([HouseImage(title="A window", file=ContentFile(content, name=name))])
    except ValidationError as refused:
        return " ".join(refused.messages)
    return ""


ASKED_BY_SCRIPT = {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"}
DOORS = [by_form, by_replacing, by_several, by_several_with_a_long_title, by_chooser, by_code, by_code_in_bulk]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("door", DOORS)
def test_a_photograph_is_scrubbed_at_every_door(client, door, form):
    content = photograph(form)
    assert {"GPS", "XMP", "EXIF", "trailing bytes"} <= traces(content)
    assert door(client, content, f"IMG_2025_anna.{ENDINGS[form]}") == ""
    stored = HouseImage.objects.get()
    kept = stored.file.read()
    assert traces(kept) == set()
    assert (stored.width, stored.height) == (40, 60), "it stands upright"
    assert (stored.file_size, stored.file_hash) == (len(kept), hash_filelike(ContentFile(kept)))
    assert "IMG" not in stored.file.name
    assert "anna" not in stored.file.name


@pytest.mark.parametrize("content, name, words", REFUSED.values(), ids=REFUSED)
@pytest.mark.parametrize("door", DOORS)
def test_what_is_not_taken_is_refused_in_a_sentence_at_every_door(client, door, content, name, words):
    assert words in door(client, content, name)
    assert not HouseImage.objects.exists()
    assert not UploadedFile.objects.exists()


def test_a_picture_is_made_anew_once_and_not_again_when_its_words_change(client):
    by_form(client, photograph(), "IMG_1.jpg")
    stored = HouseImage.objects.get()
    first = stored.file.name, stored.file.read()
    response = client.post(reverse("wagtailimages:edit", args=[stored.pk]), {"title": "Mended", "credit": "A"})
    assert response.status_code == 302
    stored = HouseImage.objects.get()
    stored.save()
    assert (stored.title, stored.file.name, stored.file.read()) == ("Mended", *first)


def test_a_form_stores_the_picture_that_one_scrubbing_gives(client):
    by_code(client, photograph(), "IMG_1.jpg")
    by_form(client, photograph(), "IMG_1.jpg")
    once, through_the_form = HouseImage.objects.values_list("file_hash", flat=True)
    assert once == through_the_form


def test_a_replaced_picture_leaves_neither_its_file_nor_its_sizes(client):
    there = HouseImage.objects.create(title="A window", file=ContentFile(photograph(), name="a.jpg"))
    there.get_rendition("max-20x20")
    client.post(reverse("wagtailimages:edit", args=[there.pk]), {"title": "A", "file": sent(picture(), "b.jpg")})
    assert not there.file.storage.exists(there.file.name)
    assert not there.renditions.exists()


@pytest.mark.parametrize("address", ["add", "add_multiple"])
def test_telephones_are_asked_for_what_they_must_turn_heic_into(client, address):
    page = client.get(reverse(f"wagtailimages:{address}")).content.decode()
    assert 'accept="image/jpeg,image/png,image/webp,image/avif"' in page
    assert "image/*" not in page
    assert "Place, time and camera are taken out of the file." in page


def test_the_chooser_asks_for_the_same(client):
    page = client.get(reverse("wagtailimages_chooser:choose"), **ASKED_BY_SCRIPT).json()["html"]
    assert 'accept="image/jpeg,image/png,image/webp,image/avif"' in page


def test_a_form_without_a_file_says_so(client):
    response = client.post(reverse("wagtailimages:add"), {"title": "A window"})
    assert response.context["form"].errors["file"] == ["This field is required."]


@pytest.mark.parametrize("language", ["en", "pl"])
def test_no_door_asks_for_a_description_which_stands_with_the_picture_on_each_page(client, language):
    UserProfile.objects.update_or_create(user=staff(), defaults={"preferred_language": language})
    with override(language):
        asked = gettext("Please provide an image description to comply with best practices for accessibility.")
    assert asked.startswith("Please") == (language == "en")
    page = client.get(reverse("wagtailimages:add_multiple")).content.decode()
    assert asked not in page
    assert 'id="upload-list-item"' in page
    stored = HouseImage.objects.create(title="Window", file=ContentFile(photograph(), name="window.jpg"))
    edited = client.get(reverse("wagtailimages:edit", args=[stored.pk])).content.decode()
    chosen = client.get(reverse("wagtailimages_chooser:choose"), **ASKED_BY_SCRIPT).json()["html"]
    for form in (edited, chosen):
        fields = re.findall(r'<(?:input|textarea|select)[^>]* name="(?:image-chooser-upload-)?(\w+)"', form)
        assert "credit" in fields
        assert "description" not in fields
