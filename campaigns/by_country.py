"""People grouped by country."""

from dataclasses import dataclass

from network_site.countries import country_name
from people.portrayal import Portrayal


@dataclass(frozen=True)
class CountryGroup:
    """A country with its people, and what an editor wrote of it."""

    name: str
    people: list[Portrayal]
    code: str = ""
    context: str = ""
    register_url: str = ""


def by_country(people, countries):
    """Give `people` (portrayals) grouped by their first country, as `CountryGroup`s.

    `countries` are the values of a block's countries: these come first, in their order, also without people.
    The people of other countries follow, in groups without a context.
    """
    groups = {}
    for portrayal in people or ():  # the preview of a block has none
        code = next(iter(portrayal.person.countries.split()), "")
        groups.setdefault(code, []).append(portrayal)
    result = [
        CountryGroup(
            country_name(value["country"]),
            groups.pop(value["country"], []),
            value["country"],
            value["context"],
            value["register_url"],
        )
        for value in countries
    ]
    return result + [CountryGroup(country_name(code), members, code) for code, members in groups.items()]
