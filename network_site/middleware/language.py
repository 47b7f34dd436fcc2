"""The language of a request is the first part of its address, and nothing else."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.functional import SimpleLazyObject

from network_site.languages import live_homes, negotiate
from network_site.models import HouseSettings


class LanguageMiddleware:
    """Activate the language of the address when it is live; otherwise the visitor's best live language.

    `request.live_homes` holds the live home pages by language code. An address whose prefix is no live
    language matches no URL pattern, so it is a 404, in the best live language. No cookie is read or set.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.live_homes = SimpleLazyObject(live_homes)
        accepted = request.headers.get("Accept-Language", "")
        prefix = request.path_info.partition("/")[2].partition("/")[0]
        negotiated = False
        if request.path_info.startswith(reverse("wagtailadmin_home")):
            language = translation.get_language_from_request(request)
        elif getattr(request, "is_dummy", False):  # a preview: the page itself sets its language
            language = prefix if prefix in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
        elif request.path_info.startswith((settings.STATIC_URL, settings.MEDIA_URL, "/healthz")):
            language = settings.LANGUAGE_CODE
        elif prefix in request.live_homes:
            language = prefix
        else:
            negotiated = True
            main = HouseSettings.load(request_or_site=request).main_language
            language = negotiate(accepted, request.live_homes, main) or settings.LANGUAGE_CODE
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", language)
        if negotiated:
            patch_vary_headers(response, ["Accept-Language"])
        return response
