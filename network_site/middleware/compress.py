"""Text is sent compressed. Pictures, recordings and fonts are small already."""

import brotli
from django.conf import settings
from django.middleware.gzip import GZipMiddleware
from django.utils.cache import patch_vary_headers

XML = ("application/atom+xml", "application/xml", "image/svg+xml")
TEXT = ("text/", "application/json", "application/manifest+json", *XML)
QUALITY = 6  # of 11: as quick as gzip for a page, and 6 % smaller
LEAST = 200  # bytes: less is not worth it


class CompressMiddleware(GZipMiddleware):
    """Compress an answer that is text and whole, and not for somebody signed in: with Brotli, or as Django does.

    The pages of staff hold secrets beside what an address echoes; the length of a compressed page would betray
    them letter by letter (BREACH). A public page is the same for everybody and keeps no secret from its reader.
    """

    def process_response(self, request, response):
        is_text = response.headers.get("Content-Type", "").startswith(TEXT)
        if response.streaming or not is_text or settings.SESSION_COOKIE_NAME in request.COOKIES:
            return response
        if not _takes_brotli(request) or len(response.content) < LEAST or response.has_header("Content-Encoding"):
            return super().process_response(request, response)
        patch_vary_headers(response, ["Accept-Encoding"])
        response.content = brotli.compress(response.content, quality=QUALITY)
        response.headers["Content-Length"] = str(len(response.content))
        response.headers["Content-Encoding"] = "br"
        if response.headers.get("ETag", "").startswith('"'):
            response.headers["ETag"] = f"W/{response.headers['ETag']}"  # the same words, not the same bytes
        return response


def _takes_brotli(request):
    """Tell whether the browser asks for it. Browsers name it without a weight; one that gives weights gets gzip."""
    return "br" in [coding.strip() for coding in request.headers.get("Accept-Encoding", "").split(",")]
