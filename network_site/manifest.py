"""What a telephone asks for when somebody puts the site among her programs: its name, icons and colours."""

from django.http import Http404, JsonResponse
from django.templatetags.static import static
from django.utils.translation import get_language, get_language_info
from django.views.decorators.http import require_safe

from network_site.frame import frame

ICONS = (("192.png", "192x192", "any"), ("512.png", "512x512", "any"), ("maskable-512.png", "512x512", "maskable"))


@require_safe
def manifest(request):
    """Give the web manifest in the language of the address; 404 where it is not live. Two queries.

    The site stays a site: it opens in the browser, with its address, and keeps nothing for later.
    """
    if get_language() not in request.live_homes:
        raise Http404
    around = frame(request, addresses={})
    language, (by_day, _by_night) = around["house_language"], around["house_settings"].papers
    found = {
        "name": around["house_name"],
        "lang": language,
        "dir": "rtl" if get_language_info(language)["bidi"] else "ltr",
        "start_url": around["home_url"],
        "scope": "/",
        "display": "browser",
        "theme_color": by_day,
        "background_color": by_day,
        "icons": [
            {"src": static(f"network_site/icons/{name}"), "sizes": sizes, "type": "image/png", "purpose": purpose}
            for name, sizes, purpose in ICONS
        ],
    }
    return JsonResponse(found, content_type="application/manifest+json", json_dumps_params={"ensure_ascii": False})
