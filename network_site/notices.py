"""Notices by country: what a reader should know before doing something that concerns it."""

from dataclasses import dataclass

from network_site.countries import country_name

WRITING, SHARING, DONATING, SIGNING, LEAVING = "writing", "sharing", "donating", "signing", "leaving"


@dataclass(frozen=True)
class Notice:
    """A notice with the name of its country in the active language."""

    country: str
    text: str


def before(action, notices, countries=None):
    """Give the `Notice`s to be read before an action that concerns `countries` (ISO codes), or any when None.

    `action` is one of the five above; `notices` are values of `CountryNoticeBlock`.
    """
    return [
        Notice(country_name(notice["country"]), notice["text"])
        for notice in notices
        if action in notice["about"] and (countries is None or notice["country"] in countries)
    ]
