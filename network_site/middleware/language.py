"""The language of a request is the first part of its address, and nothing else."""

from functools import partial

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.functional import SimpleLazyObject

from network_site.languages import live_homes, negotiate
from network_site.models import HouseSettings

# What answers in no language, and without the database.
IN_NO_LANGUAGE = (settings.STATIC_URL, settings.MEDIA_URL, "/healthz", "/favicon.ico", "/apple-touch-icon")


class LanguageMiddleware:
    """Activate the language of the address when it is live; otherwise the visitor's best live language.

    `request.live_homes` holds the live home pages by language code. An address whose prefix is no live
    language matches no URL pattern, so it is a 404, in the best live language. No cookie is read or set.
    """

    def __init__(self, get_response):
        self.get_response = get_response
        self.languages = dict(settings.LANGUAGES)

    def __call__(self, request):
        prefix = request.path_info.partition("/")[2].partition("/")[0]
        prefix = prefix if prefix in self.languages else ""
        request.live_homes = SimpleLazyObject(partial(live_homes, prefix))
        try:
            language, negotiated = self._choose(request, prefix)
        except (OperationalError, InterfaceError):
            # The database is away. The letter box answers all the same, in the language of the address.
            language, negotiated = prefix or settings.LANGUAGE_CODE, False
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", language)
        if negotiated:
            patch_vary_headers(response, ["Accept-Language"])
        return response

    def _choose(self, request, prefix):
        """Give the language for a request, and whether it was negotiated."""
        if request.path_info.startswith(reverse("wagtailadmin_home")):
            return translation.get_language_from_request(request), False
        if getattr(request, "is_dummy", False):  # a preview: the page itself sets its language
            return prefix or settings.LANGUAGE_CODE, False
        if request.path_info.startswith(IN_NO_LANGUAGE):
            return settings.LANGUAGE_CODE, False
        if prefix in request.live_homes:
            return prefix, False
        main = HouseSettings.load(request_or_site=request).main_language
        accepted = request.headers.get("Accept-Language", "")
        return negotiate(accepted, request.live_homes, main) or settings.LANGUAGE_CODE, True
