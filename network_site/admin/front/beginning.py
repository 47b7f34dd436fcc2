"""What can be begun from the front page in one click: each room tells by the hook `begin_something`."""

from dataclasses import dataclass

from django.utils.translation import get_language
from wagtail import hooks

from network_site.models import HouseSettings

HOOK = "begin_something"


@dataclass(frozen=True)
class Beginning:
    """A form that is opened empty. `below` is the title of the page it will stand below, where there are several."""

    words: str
    url: str
    icon: str
    below: str = ""


def beginnings_for(request):
    """Give {below: [Beginning]} for the user of `request`, what stands below no page of a title first."""
    found = {"": []}
    for function in hooks.get_hooks(HOOK):
        for beginning in function(request):
            found.setdefault(beginning.below, []).append(beginning)
    return {below: beginnings for below, beginnings in found.items() if beginnings}


def in_her_language(request, pages):
    """Give those of `pages` in the language somebody writes in: that of her admin, else of the house, else any.

    `pages` come with their locale and are those below which she may write.
    """
    by_language = {}
    for page in pages:
        by_language.setdefault(page.locale.language_code, []).append(page)
    wanted = (get_language(), HouseSettings.load(request_or_site=request).main_language, *by_language)
    return next((by_language[code] for code in wanted if code in by_language), [])
