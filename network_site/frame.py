"""What stands around every public page: the house's name, the menu, the languages, the footer."""

from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import get_language, get_language_info
from wagtail.models import Page

from network_site.models.house_settings import HouseSettings
from network_site.models.house_text import HouseText


@dataclass(frozen=True)
class Version:
    """One language in which an address answers."""

    code: str
    url: str
    is_current: bool

    @property
    def name(self):
        """The language's name for itself, such as «беларуская»."""
        return get_language_info(self.code)["name_local"]


def frame(request, page=None, addresses=None):
    """Give what the base template needs, in four queries at most.

    Takes the page shown, or for an address that is no page `addresses`, a dict of language code to path.
    """
    language = get_language()
    home = request.live_homes.get(language)
    related = _menu_and_translations(home, page)
    if addresses is None:
        addresses = _addresses(request, page, related)
    house_settings = HouseSettings.load(request_or_site=request)
    current = request.build_absolute_uri(addresses[language]) if language in addresses else ""
    return {
        "house": _house_text(language),
        "house_settings": house_settings,
        "home": home,
        "home_url": home.get_url(request) if home else "/",
        "menu": [
            {"title": item.title, "url": item.get_url(request), "is_current": _is_within(page, item)}
            for item in related
            if home and item.depth == home.depth + 1 and item.show_in_menus and item.locale_id == home.locale_id
        ],
        "versions": [
            Version(code, addresses[code], code == language) for code in request.live_homes if code in addresses
        ],
        "canonical_url": current,
        "base_url": request.build_absolute_uri("/").rstrip("/"),
        "is_demo": house_settings.is_demo,
        "main_language": house_settings.main_language,
    }


def _menu_and_translations(home, page):
    """Give the pages of the menu and the translations of `page`, live and public. One query."""
    wanted = Q(pk__in=())
    if home:
        wanted |= Q(path__startswith=home.path, depth=home.depth + 1, show_in_menus=True)
    if page is not None:
        wanted |= Q(translation_key=page.translation_key, alias_of=None)
    return list(Page.objects.live().filter(wanted).select_related("locale").order_by("path"))


def _addresses(request, page, related):
    if page is None:
        return {}
    return {
        version.locale.language_code: version.get_url(request)
        for version in related
        if version.translation_key == page.translation_key and version.locale.language_code in request.live_homes
    }


def _is_within(page, item):
    return page is not None and bool(page.path) and page.path.startswith(item.path)


def _house_text(language):
    """Give the live text of the house in `language`, else the oldest live one, else None. One query."""
    texts = list(HouseText.objects.filter(live=True).select_related("locale").order_by("pk"))
    return next((text for text in texts if text.locale.language_code == language), texts[0] if texts else None)
