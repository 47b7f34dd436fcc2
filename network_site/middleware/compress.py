"""Text is sent compressed. Pictures, recordings and fonts are small already."""

from django.conf import settings
from django.middleware.gzip import GZipMiddleware

XML = ("application/atom+xml", "application/xml", "image/svg+xml")
TEXT = ("text/", "application/json", "application/manifest+json", *XML)


class CompressMiddleware(GZipMiddleware):
    """Compress an answer that is text and whole, and not for somebody signed in.

    The pages of staff hold secrets beside what an address echoes; the length of a compressed page would betray
    them letter by letter (BREACH). A public page is the same for everybody and keeps no secret from its reader.
    """

    def process_response(self, request, response):
        is_text = response.headers.get("Content-Type", "").startswith(TEXT)
        if response.streaming or not is_text or settings.SESSION_COOKIE_NAME in request.COOKIES:
            return response
        return super().process_response(request, response)
