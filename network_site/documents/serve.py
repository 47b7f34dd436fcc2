"""Sends documents; of a recording the part that a player asks for, so that a listener can jump within it."""

import re
from pathlib import PurePath

from django.http import HttpResponse
from wagtail.documents.views import serve as wagtail_view

from network_site.documents.sound import TYPES

# One part of a file (RFC 9110, 14.1.2). Players ask for no others.
RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)
BLOCK = 64 * 1024


def serve(request, document_id, document_filename):
    """Give Wagtail's answer for a document, with all its guards; of sound a part (206), or 416, when one is asked for.

    Raises Http404.
    """
    response = wagtail_view.serve(request, document_id, document_filename)
    content_type = TYPES.get(PurePath(document_filename).suffix.lower().removeprefix("."))
    if not content_type or not response.streaming:
        return response
    response.headers["Content-Type"] = content_type
    response.headers["Accept-Ranges"] = "bytes"
    size = int(response.headers["Content-Length"])
    part = _part_asked_for(request, size, response.headers.get("ETag"))
    if part is None:
        return response
    if not part:
        response.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    response.status_code = 206
    response.headers["Content-Length"] = str(len(part))
    response.headers["Content-Range"] = f"bytes {part.start}-{part.stop - 1}/{size}"
    response.streaming_content = _read(response.file_to_stream, part)
    return response


def _part_asked_for(request, size, tag):
    """Give the range of bytes that is asked for; None for the whole, an empty one for what is not there."""
    found = RANGE.fullmatch(request.headers.get("Range", ""))
    if not found or found.group() == "bytes=-" or request.headers.get("If-Range", tag) != tag:
        return None
    first, last = found.groups()
    if not first:
        return range(max(size - int(last), 0), size)
    if last and int(last) < int(first):
        return None
    return range(int(first), min(int(last) + 1 if last else size, size))


def _read(file, part):
    """Give the bytes of `part` from an open file, block by block."""
    file.seek(part.start)
    for place in range(part.start, part.stop, BLOCK):
        yield file.read(min(BLOCK, part.stop - place))
