"""A document is what its name says, and is only ever saved, never opened within the site."""

import io
import json
import zipfile

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import override_settings
from django.urls import reverse
from wagtail.documents.models import Document
from wagtail.models import Collection, CollectionViewRestriction

from network_site.documents.kinds import is_what_it_says
from tests.builders import staff

pytestmark = pytest.mark.django_db

ASKED_BY_SCRIPT = {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"}
HTML = b"<!doctype html><script>alert(1)</script>"


def archive(**members):
    """Give the bytes of a ZIP archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for name, content in members.items():
            packed.writestr(name.replace("__", "/"), content)
    return file.getvalue()


ODT = archive(mimetype="application/vnd.oasis.opendocument.text", content="<a/>")
DOCX = archive(**{"[Content_Types].xml": "<a/>", "word__document.xml": "<a/>"})
WHOLE = {"pdf": b"%PDF-1.7\n%%EOF", "odt": ODT, "docx": DOCX, "txt": "Ліст — гэта акно.".encode()}
NOT_WHOLE = {
    "a page named as PDF": (HTML, "pdf"),
    "a picture named as PDF": (b"\x89PNG\r\n\x1a\n", "pdf"),
    "DOCX named as ODT": (DOCX, "odt"),
    "ODT named as DOCX": (ODT, "docx"),
    "DOCX that is cut off": (DOCX[:40], "docx"),
    "an archive named as ODT": (archive(mimetype="application/zip"), "odt"),
    "a program named as text": (b"\x7fELF\0\0\xff", "txt"),
    "text in an old encoding": ("Ліст".encode("cp1251"), "txt"),
    "UTF-16": ("Ліст".encode("utf-16"), "txt"),
}


def sent(content, name):
    return SimpleUploadedFile(name, content, "application/pdf")


def by_form(client, file):
    response = client.post(reverse("wagtaildocs:add"), {"title": "Report", "file": file})
    return "" if response.status_code == 302 else " ".join(response.context["form"].errors["file"])


def by_replacing(client, file):
    there = Document.objects.create(title="Old report", file=ContentFile(WHOLE["pdf"], name="old.pdf"))
    response = client.post(reverse("wagtaildocs:edit", args=[there.pk]), {"title": "Report", "file": file})
    if response.status_code == 302:
        return ""
    assert there.file.storage.exists(there.file.name)
    assert 'value="Report"' in response.content.decode()
    there.delete()
    return " ".join(response.context["form"].errors["file"])


def by_several(client, file):
    response = client.post(reverse("wagtaildocs:add_multiple"), {"files[]": file}, **ASKED_BY_SCRIPT)
    assert response.status_code == 200
    return response.json().get("error_message", "")


def by_chooser(client, file):
    prefix = "document-chooser-upload-"
    fields = {f"{prefix}title": "Report", f"{prefix}file": file}
    response = client.post(reverse("wagtaildocs_chooser:create"), fields, **ASKED_BY_SCRIPT)
    assert response.status_code == 200
    if json.loads(response.content)["step"] == "chosen":
        return ""
    return " ".join(response.context["form"].errors["file"])


DOORS = [by_form, by_replacing, by_several, by_chooser]


@pytest.mark.parametrize("ending", WHOLE)
@pytest.mark.parametrize("door", DOORS)
def test_a_document_is_taken_at_every_door(client, door, ending):
    client.force_login(staff())
    assert door(client, sent(WHOLE[ending], f"report.{ending.upper()}")) == ""
    stored = Document.objects.get()
    assert stored.file.read() == WHOLE[ending]
    assert stored.file_size == len(WHOLE[ending])


@pytest.mark.parametrize("door", DOORS)
def test_what_is_not_what_its_name_says_is_refused_at_every_door(client, door):
    client.force_login(staff())
    said = door(client, sent(HTML, "report.pdf"))
    assert "is called .pdf, but is none" in said
    assert "extension" not in said
    assert "not in UTF-8" in door(client, sent(b"\xff\xfe", "report.txt"))
    taken = "Documents are taken as PDF, ODT, DOCX or TXT, recordings as MP3, OGG, OPUS or M4A"
    assert taken in door(client, sent(HTML, "report.html"))
    with override_settings(WAGTAILDOCS_MAX_UPLOAD_SIZE=1000):
        assert "too big (2.0\xa0KB)" in door(client, sent(WHOLE["pdf"] + bytes(2000), "report.pdf"))
    assert not Document.objects.exists()


@pytest.mark.parametrize("content, ending", NOT_WHOLE.values(), ids=NOT_WHOLE)
def test_bytes_are_looked_at(content, ending):
    assert not is_what_it_says(io.BytesIO(content), ending)


def test_an_editor_is_told_what_a_document_gives_away(client):
    client.force_login(staff())
    page = client.get(reverse("wagtaildocs:add")).content.decode()
    assert "what it says of itself (author, program, dates, changes)" in page
    assert "at most 20.0\xa0MB" in page
    assert 'accept=".pdf,.odt,.docx,.txt,.m4a,.mp3,.ogg,.opus"' in page


def test_words_about_a_document_change_without_its_file(client):
    client.force_login(staff())
    by_form(client, sent(WHOLE["pdf"], "report.pdf"))
    stored = Document.objects.get()
    response = client.post(reverse("wagtaildocs:edit", args=[stored.pk]), {"title": "Mended"})
    assert response.status_code == 302
    assert Document.objects.get().title == "Mended"


@pytest.mark.parametrize("ending", WHOLE)
def test_a_visitor_saves_a_document_and_does_not_open_it_here(client, ending):
    stored = Document.objects.create(title="Report", file=ContentFile(WHOLE[ending], name=f"report.{ending}"))
    response = client.get(stored.url)
    assert b"".join(response.streaming_content) == WHOLE[ending]
    assert response.headers["Content-Disposition"].startswith("attachment;")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Security-Policy"] == "default-src 'none'"
    assert not response.cookies


def test_a_document_is_not_served_from_its_place_in_the_storage(client):
    stored = Document.objects.create(title="Report", file=ContentFile(WHOLE["pdf"], name="report.pdf"))
    assert client.get(f"/media/{stored.file.name}").status_code == 404
    assert client.get(f"/media/images/../{stored.file.name}").status_code == 404


@pytest.mark.django_db
def test_a_document_of_a_private_collection_is_not_there_for_visitors(client):
    collection = Collection.get_first_root_node().add_child(name="Private")
    document = Document.objects.create(title="Plan", file=ContentFile(b"Plan", name="plan.txt"), collection=collection)
    assert client.get(document.url).status_code == 200
    CollectionViewRestriction.objects.create(collection=collection, restriction_type="password", password="open")
    answer = client.get(document.url)
    assert (answer.status_code, len(answer.cookies)) == (404, 0)
