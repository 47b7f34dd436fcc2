"""Notices by country: what a reader should know before doing something that concerns it."""

from dataclasses import dataclass

from django.utils.translation import pgettext_lazy

from network_site.countries import country_name

WRITING = "writing"
# What else a notice can stand before, in a word beside the country.
ACTIONS = {
    "sharing": pgettext_lazy("notice by country", "Sharing"),
    "donating": pgettext_lazy("notice by country", "Donating"),
    "signing": pgettext_lazy("notice by country", "Signing"),
}


@dataclass(frozen=True)
class Notice:
    """A notice with the name of its country in the active language, and the words of the actions it stands before."""

    country: str
    text: str
    actions: tuple = ()


def before_writing(notices, countries=None):
    """Give the `Notice`s to be read before writing to people of `countries` (ISO codes), or of any when None.

    `notices` are values of `CountryNoticeBlock`.
    """
    return [
        Notice(country_name(notice["country"]), notice["text"])
        for notice in notices
        if WRITING in notice["about"] and (countries is None or notice["country"] in countries)
    ]


def before_acting(notices, countries):
    """Give the `Notice`s to be read before sharing, donating or signing for people of `countries`."""
    found = []
    for notice in notices:
        actions = tuple(word for action, word in ACTIONS.items() if action in notice["about"])
        if actions and notice["country"] in countries:
            found.append(Notice(country_name(notice["country"]), notice["text"], actions))
    return found
