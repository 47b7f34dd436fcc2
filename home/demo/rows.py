"""How the demo writes down what it loads."""

from dataclasses import dataclass, field
from datetime import date

from network_site.models import BasePage
from people.models.person import Demo


@dataclass(frozen=True)
class PersonRow:
    """A person of the register.

    `names` are (kind, language, name); `events` and `sources` the values of a CaseEvent and of a
    PersonSource each, with a place or an organisation by its key; `organisations` are keys. A person without
    `sort_as` is only named: a stub. `picture` is a file of pictures/. `more` are values of other fields.
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
    """A page first written in `language`.

    `fields` are the values of its fields; `people` slugs and `issuers` keys of organisations, for pages that
    have them. `is_translated` says whether the demo brings the other language along.
    """

    model: type[BasePage]
    slug: str
    title: str
    fields: dict = field(default_factory=dict)
    people: tuple = ()
    issuers: tuple = ()
    language: str = "en"
    is_translated: bool = True
