"""What stands around every public page: the house's name, the menu, the languages, the footer."""

from dataclasses import dataclass

from django.utils.translation import get_language, get_language_info

from network_site.languages import pages_below
from network_site.models.house_settings import HouseSettings
from network_site.models.house_text import HouseText
from network_site.pictures.of_page import pictures_of
from network_site.pictures.shown import PagePictures


@dataclass(frozen=True)
class Version:
    """One language in which an address answers."""

    code: str
    url: str
    is_current: bool

    @property
    def name(self):
        """The language's name for itself, such as «español»."""
        return get_language_info(self.code)["name_local"]


def frame(request, page=None, addresses=None):
    """Give what the base template needs, in two queries.

    The pages directly below the home page are the menu; those that are not ticked for it stand in the footer.
    Takes the page shown, or for an address that is no page `addresses`, a dict of language code to path.
    """
    language = get_language()
    home = request.live_homes.get(language)
    if addresses is None:
        addresses = _addresses(request, page) if page else {}
    if page:
        page.show_source_values()
    text, house_settings = _house(request, language)
    links = [_link(request, below, page) for below in pages_below(home)] if home else []
    return {
        "house": text,
        "house_name": _name(request, text, home),
        "house_language": text.locale.language_code if text else language,
        "house_settings": house_settings,
        "home_url": home.get_url(request) if home else "/",
        "menu": [link for link in links if link["in_menu"]],
        "content_note": page.content_note if page else "",
        "section": next((link for link in links if link["is_current"]), None),
        "footer_links": [link for link in links if not link["in_menu"]],
        "versions": [
            Version(code, addresses[code], code == language) for code in request.live_homes if code in addresses
        ],
        "canonical_url": request.build_absolute_uri(addresses[language]) if language in addresses else "",
        "base_url": request.build_absolute_uri("/").rstrip("/"),
        "pictures": _pictures(page, house_settings, language),
        "is_demo": house_settings.is_demo,
        "main_language": house_settings.main_language,
    }


def _link(request, below, page):
    is_current = page is not None and bool(page.path) and page.path.startswith(below.path)
    url = below.get_url(request)
    return {"title": below.title, "url": url, "is_current": is_current, "in_menu": below.show_in_menus}


def _addresses(request, page):
    """Give the paths of the live translations of `page` by language code. One query.

    The page's source is among them when it is live, and is kept for the page to read from.
    """
    versions = page.live_versions()
    page.keep_source(versions)
    page.card_file = next((getattr(version, "card_file", None) for version in versions if version.pk == page.pk), None)
    return {
        version.locale.language_code: version.get_url(request)
        for version in versions
        if version.locale.language_code in request.live_homes
    }


def _pictures(page, house_settings, language):
    """Give the pictures of `page`, to be read in one query, or in none where there is not even a logo."""
    pictures = PagePictures(house_settings, language)
    if page:
        pictures.want(*pictures_of(page))
        pictures.share(page.share_image_id)
        pictures.card = None if page.share_image_id else getattr(page, "card_file", None)
    return pictures


def _name(request, text, home):
    """Give the name of the house: its text's; while that is not live the home page's title, else the host."""
    if text:
        return text.name
    return home.title if home else request.get_host()


def _house(request, language):
    """Give the live text of the house in `language` (else in the oldest language, else None) and its settings."""
    texts = list(HouseText.objects.filter(live=True).select_related("locale", "house").order_by("pk"))
    if not texts:
        return None, HouseSettings.load(request_or_site=request)
    text = next((text for text in texts if text.locale.language_code == language), texts[0])
    return text, text.house
