"""Reading what a form sends."""

from io import BytesIO

import pytest
from django.core.handlers.wsgi import WSGIRequest
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as some

from solidarity.post import DRAINED, LARGEST, MOST_FIELDS, read_post
from tests.solidarity.letter import FORM


def posted(body, **environ):
    request = RequestFactory().post("/en/write/", body, content_type=FORM, **environ)
    return read_post(request)


def test_plus_and_percent_are_read():
    assert posted(b"text=a+b%2Bc%3D%26%0D%0A&signature=%D0%AB").words == {"text": "a b+c=&\r\n", "signature": "Ы"}


def test_letters_without_percent_are_read():
    assert posted("text=Ы".encode()).words == {"text": "Ы"}


def test_other_fields_are_not_kept():
    assert posted(b"text=a&other=b&csrf=c").fields == {"text": ["a"]}


@pytest.mark.parametrize("end", [b"%", b"%D", b"%D1", b"%D1%", b"%D1%8", b"%F0%9F%98", "Ы".encode()[:1]])
def test_what_is_cut_within_a_character_ends_before_it(end):
    body = b"text=" + b"x" * (LARGEST - 5 - len(end)) + end
    read = posted(body + b"%8B" * 10)
    assert read.refusal == 413
    assert read.words["text"] == "x" * (LARGEST - 5 - len(end))


def test_a_whole_form_may_end_in_a_percent_sign():
    assert posted(b"text=100%").words["text"] == "100%"


def test_64_kilobytes_are_read_and_not_one_more():
    assert posted(b"text=" + b"x" * (LARGEST - 5)).refusal is None
    assert posted(b"text=" + b"x" * (LARGEST - 4)).refusal == 413


def test_so_many_fields_are_read_and_not_one_more():
    assert posted(b"&".join([b"to=a"] * MOST_FIELDS)).refusal is None
    assert posted(b"&".join([b"to=a"] * (MOST_FIELDS + 1))).refusal == 400


class Endless(BytesIO):
    """A body without an end; counts what was read of it."""

    count = 0

    def read(self, size=-1):
        self.count += size
        return b"x" * size


class Broken(BytesIO):
    """A connection that breaks after the first part."""

    def read(self, size=-1):
        if part := super().read(10):
            return part
        raise ConnectionResetError


def request_with(stream, length):
    environ = {"wsgi.input": stream, "CONTENT_LENGTH": str(length), "CONTENT_TYPE": FORM}
    return WSGIRequest(RequestFactory()._base_environ(REQUEST_METHOD="POST", **environ))


def test_a_long_body_is_read_to_its_end_so_that_the_answer_is_heard():
    stream = Endless()
    assert read_post(request_with(stream, 10_000_000)).refusal == 413
    assert stream.count == 10_000_000


def test_a_body_without_end_is_not():
    stream = Endless()
    assert read_post(request_with(stream, 10**12)).refusal == 413
    assert stream.count <= DRAINED + LARGEST


def test_a_connection_that_breaks_gives_what_came():
    read = read_post(request_with(Broken(b"text=abcdefgh"), 1000))
    assert (read.refusal, read.words) == (400, {"text": "abcdefgh"})


@given(some.binary(max_size=300), some.sampled_from([b"text=", b"to=", b"", b"text=%"]))
def test_nothing_that_can_be_sent_raises(body, start):
    read = posted(start + body)
    read.fields.get("text", "").encode()
    assert set(read.words) <= {"text", "signature", "email", "country", "pass_on", "translate", "publish", "contact"}
