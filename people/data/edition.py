"""Who gives the data: what stands around it in every format."""

from dataclasses import dataclass

from django.utils.translation import get_language, gettext
from wagtail.models import Page

from network_site.demo_notice import demo_notice
from network_site.frame import frame
from network_site.live_list import live_list
from network_site.models import HouseSettings
from people.models import PeopleIndexPage
from people.today import house_today


@dataclass(frozen=True)
class Edition:
    """The register as a house gives it away in the active language."""

    index: Page  # the live directory
    language: str
    house_name: str
    house_settings: HouseSettings
    base_url: str

    @property
    def today(self):
        """The house's day, to which this edition is up to date."""
        return house_today(self.house_settings)

    @property
    def notice(self):
        """What a demonstration says of itself; empty for a house in use."""
        return demo_notice() if self.house_settings.is_demo else ""

    @property
    def licence(self):
        """The licence of the data, or that there is none."""
        return self.house_settings.data_licence or gettext("All rights reserved.")

    def absolute(self, path):
        """Give an address with its host; empty for none."""
        return f"{self.base_url}{path}" if path else ""


def edition_for(request):
    """Give the Edition in the language of the address; raise Http404 where the directory is not live in it."""
    index = live_list(request, PeopleIndexPage)
    around = frame(request, addresses={})
    return Edition(index, get_language(), around["house_name"], around["house_settings"], around["base_url"])
