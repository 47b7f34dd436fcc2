"""Reads what the form sends: the form's own encoding only, 64 KB of it at most, and never with an error."""

import codecs
import re
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import unquote_to_bytes

from django.http import UnreadablePostError
from django.utils.datastructures import MultiValueDict

from people.letter_box import MOST_RECIPIENTS

ENCODING = "application/x-www-form-urlencoded"
LARGEST = 64 * 1024
CHUNK = 64 * 1024
# So much is read and thrown away, for a browser that is still sending does not read the answer.
DRAINED = 32 * 1024 * 1024

WRITTEN = ("text", "signature", "email", "country")
BOXES = ("pass_on", "translate", "publish", "contact")
NAMES = {"to", *WRITTEN, *BOXES, "stamp", "website"}
MOST_FIELDS = MOST_RECIPIENTS + len(NAMES) - 1


@dataclass(frozen=True)
class Posted:
    """The fields that were read (name to list of str), and the status of the refusal, None for a whole form."""

    fields: MultiValueDict
    refusal: HTTPStatus | None = None

    @property
    def to(self):
        """The slugs of the recipients."""
        return self.fields.getlist("to")

    @property
    def stamp(self):
        """The form's stamp, or empty."""
        return self.fields.get("stamp", "")

    @property
    def words(self):
        """What was typed and ticked, by field."""
        return {name: self.fields[name] for name in (*WRITTEN, *BOXES) if name in self.fields}


def read_post(request):
    """Give the `Posted` of a request; whatever comes, some of it is read and nothing is raised."""
    is_form = request.content_type == ENCODING
    body, is_whole = _read(request)
    if not is_form:
        return Posted(MultiValueDict(), HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    cut = len(body) > LARGEST or not is_whole
    pieces = [piece for piece in body[:LARGEST].split(b"&") if piece]
    fields = _fields(pieces, cut)
    if len(body) > LARGEST:
        return Posted(fields, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    if not is_whole or len(pieces) > MOST_FIELDS:
        return Posted(fields, HTTPStatus.BAD_REQUEST)
    return Posted(fields)


def _read(request):
    """Give the beginning of the body, longer than `LARGEST` when there is more, and whether all of it came."""
    body, length = b"", 0
    try:
        while length < DRAINED and (chunk := request.read(CHUNK)):
            length += len(chunk)
            if len(body) <= LARGEST:
                body += chunk
    except UnreadablePostError:
        return body, False
    announced = request.META.get("CONTENT_LENGTH") or "0"
    return body, not announced.isdecimal() or length >= min(int(announced), DRAINED)


def _fields(pieces, cut):
    fields = MultiValueDict()
    for number, piece in enumerate(pieces, start=1):
        name, _equals, value = piece.partition(b"=")
        name = name.decode("ascii", "replace")
        if name in NAMES:
            fields.appendlist(name, _text(value, cut and number == len(pieces)))
    return fields


def _text(value, cut):
    """Decode one value; what is no UTF-8 becomes �, and a character that was cut at the end is left out."""
    value = value.replace(b"+", b" ")
    if cut:
        value = re.sub(rb"%[0-9A-Fa-f]?\Z", b"", value)
    return codecs.getincrementaldecoder("utf-8")("replace").decode(unquote_to_bytes(value), final=not cut)
