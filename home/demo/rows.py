"""How the demo writes down what it loads."""

from dataclasses import dataclass, field
from datetime import date

from network_site.models import BasePage
from people.models.person import Demo


@dataclass(frozen=True)
class PersonRow:
    """A person of the register.

    `names` are (kind, language, name); `events` and `sources` the values of a CaseEvent and of a
    PersonSource each, with a place or an organisation by its key. Days that lie ahead of the day on which the demo
    is loaded are numbers: of an event itself `in_days`, of the moment from which it is public `public_in_days`.
    `organisations` are keys. A person without `sort_as` is only named: a stub. `picture` is a file of pictures/.
    `more` are values of other fields.
    """

    name: str
    demo: Demo
    countries: str
    sort_as: str = ""
    gender: str = ""
    names: tuple = ()
    organisations: tuple = ()
    events: tuple = ()
    sources: tuple = ()
    checked_on: date | None = None
    picture: str = ""
    more: dict = field(default_factory=dict)


@dataclass(frozen=True)
class PageRow:
    """A page first written in `language`, and the `languages` into which the demo translates it.

    `fields` are the values of its fields; `people` are slugs and `issuers` keys of organisations, for pages that
    have them. `translators` are (language, name), for poems; `poem` is the row of the poem that a campaign quotes.
    """

    model: type[BasePage]
    slug: str
    title: str
    fields: dict = field(default_factory=dict)
    people: tuple = ()
    issuers: tuple = ()
    translators: tuple = ()
    poem: "PageRow | None" = None
    language: str = "en"
    languages: tuple = ("be",)
