"""A recording is taken with nothing but sound in it, and is sent in parts, so that a listener can jump."""

import io

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.documents.models import Document

from network_site.documents.damaged import Damaged
from network_site.documents.recording import recording_of
from network_site.documents.sound import bare_sound, seconds_of
from tests.builders import staff
from tests.network_site.sounds import FRAME, NAME, m4a, mp3, opus

TRACES = [NAME.encode(), b"Vida", b"+53.9"]
KINDS = {"mp3": (mp3(), 80 * 1152 / 44100), "opus": (opus(), 1), "ogg": (opus(), 1), "m4a": (m4a(), 10)}
REFUSED = {
    "a page named as MP3": (b"<!doctype html><script>alert(1)</script>" * 50, "mp3"),
    "a picture in a tag and no sound": (mp3(frames=0), "mp3"),
    "an OGG named as MP3": (opus(), "mp3"),
    "an MP3 named as OGG": (mp3(), "ogg"),
    "an OGG that is cut off": (opus()[:-20], "ogg"),
    "two recordings in one OGG": (opus(streams=2), "opus"),
    "an M4A that is cut off": (m4a()[:1000], "m4a"),
    "a film named as M4A": (m4a(handler=b"vide"), "m4a"),
    "two tracks in one M4A": (m4a(tracks=2), "m4a"),
    "nothing": (b"", "mp3"),
}


@pytest.mark.parametrize("ending", KINDS)
def test_nothing_but_the_sound_is_left(ending):
    content, length = KINDS[ending]
    made = bare_sound(content, ending)
    assert all(trace in content or ending != "m4a" for trace in TRACES)
    assert NAME.encode() in content
    assert [trace for trace in TRACES if trace in made] == []
    assert seconds_of(io.BytesIO(made), ending) == pytest.approx(length, rel=0.02)
    assert bare_sound(made, ending) == made


def test_every_frame_of_an_mp3_is_kept():
    assert bare_sound(mp3(), "mp3") == FRAME * 80


def test_two_mp3_put_together_lose_the_tag_between_them():
    tag = b"ID3\3\0\0\0\0\0\x20" + NAME.encode().ljust(32)
    assert bare_sound(FRAME * 40 + tag + FRAME * 40, "mp3") == FRAME * 80


def test_the_day_of_a_recording_is_taken_out_of_an_m4a():
    stamp = (3_700_000_000).to_bytes(4, "big")
    assert m4a().count(stamp) == 6
    assert stamp not in bare_sound(m4a(), "m4a")


@pytest.mark.parametrize("content, ending", REFUSED.values(), ids=REFUSED)
def test_what_is_no_whole_recording_is_refused(content, ending):
    with pytest.raises(Damaged):
        bare_sound(content, ending)


@pytest.mark.django_db
@pytest.mark.parametrize("ending", KINDS)
def test_an_editor_sends_a_recording_and_it_is_stored_bare(client, ending):
    client.force_login(staff())
    file = SimpleUploadedFile(f"reading.{ending}", KINDS[ending][0], "audio/mpeg")
    answer = client.post(reverse("wagtaildocs:add"), {"title": "Reading", "file": file})
    assert answer.status_code == 302
    stored = Document.objects.get()
    content = stored.file.read()
    assert NAME.encode() not in content
    assert stored.file_size == len(content)
    shown = recording_of(stored)
    assert (shown.kind, shown.size) == (ending.upper(), len(content))
    assert shown.length == ("0:10" if ending == "m4a" else "0:02" if ending == "mp3" else "0:01")


@pytest.mark.django_db
def test_an_editor_is_told_why_a_recording_is_refused(client):
    client.force_login(staff())
    file = SimpleUploadedFile("reading.ogg", opus()[:-20], "audio/ogg")
    answer = client.post(reverse("wagtaildocs:add"), {"title": "Reading", "file": file})
    assert "is called .ogg, but is no sound of that kind" in " ".join(answer.context["form"].errors["file"])
    assert not Document.objects.exists()


@pytest.fixture
def stored(db):
    content = ContentFile(bytes(range(100)), name="reading.opus")
    return Document.objects.create(title="Reading", file=content, file_hash="a1")


def asked(client, document, **headers):
    answer = client.get(document.url, headers=headers)
    return answer.status_code, b"".join(answer.streaming_content) if answer.streaming else answer.content, answer


@pytest.mark.parametrize(
    ("part", "first", "last"),
    [("0-9", 0, 9), ("90-", 90, 99), ("-5", 95, 99), ("95-500", 95, 99), ("-500", 0, 99), ("99-99", 99, 99)],
)
def test_a_player_is_sent_the_part_it_asks_for(client, stored, part, first, last):
    status, content, answer = asked(client, stored, range=f"bytes={part}")
    assert (status, content) == (206, bytes(range(first, last + 1)))
    assert answer.headers["Content-Range"] == f"bytes {first}-{last}/100"
    assert answer.headers["Content-Length"] == str(last - first + 1)


@pytest.mark.parametrize(
    "part", ["bytes=9-3", "bytes=-", "bytes=a-b", "bytes=0-1,4-5", "lines=1-2", "bytes=" + "9" * 9000 + "-"]
)
def test_what_is_no_part_is_answered_with_the_whole(client, stored, part):
    status, content, answer = asked(client, stored, range=part)
    assert (status, len(content)) == (200, 100)
    assert answer.headers["Accept-Ranges"] == "bytes"
    assert answer.headers["Content-Type"] == "audio/ogg"
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'"
    assert not answer.cookies


def test_a_part_behind_the_end_is_not_there(client, stored):
    for part in ("bytes=100-", "bytes=-0"):
        status, _content, answer = asked(client, stored, range=part)
        assert (status, answer.headers["Content-Range"]) == (416, "bytes */100")


def test_a_recording_that_has_not_changed_is_not_sent_twice(client, stored):
    assert asked(client, stored, **{"if-none-match": '"a1"'})[0] == 304
    assert asked(client, stored, **{"if-range": '"a1"', "range": "bytes=0-1"})[0] == 206
    assert asked(client, stored, **{"if-range": '"older"', "range": "bytes=0-1"})[0] == 200


def test_a_recording_whose_file_is_gone_is_not_offered(stored):
    stored.file.storage.delete(stored.file.name)
    assert recording_of(stored) is None
