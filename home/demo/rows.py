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
class ItemRow:
    """An item of an update: its paragraphs, and the slugs of the people it concerns."""

    heading: str
    paragraphs: tuple
    people: tuple = ()
    day: date | None = None


@dataclass(frozen=True)
class ReadingRow:
    """A reading of `poem`: the slug of who read it, the key of the city, the day, and the row of the action."""

    poem: "PageRow"
    reader: str
    city: str
    day: date
    action: "PageRow"


@dataclass(frozen=True)
class GodparentRow:
    """The godparent of the person with the slug `person`; `names` are (name, office) by language."""

    person: str
    name: str
    office: str
    country: str
    since: date
    campaign: "PageRow"
    until: date | None = None
    names: dict = field(default_factory=dict)


@dataclass(frozen=True)
class PageRow:
    """A page first written in `language`, and the `languages` into which the demo translates it.

    `fields` are the values of its fields. What only some kinds of pages have: `picture` is a file of pictures/ and the
    title under which it is stored; `parent` is the row of the campaign below which it stands; `people` are slugs;
    `organisations` the keys of those that issue or organise it; `city` is a key, `coming` the numbers of days from the
    day of loading to an action's first and last; `items` are rows, `signatories` the values of a Signatory each, with
    an organisation by its key, `corrections` (date, text); `translators` are (language, name); `poem` is the row of
    the poem that a campaign quotes, `follows` of the earlier statement, `related` are rows of pages that go with it.
    """

    model: type[BasePage]
    slug: str
    title: str
    fields: dict = field(default_factory=dict)
    picture: tuple = ()
    parent: "PageRow | None" = None
    people: tuple = ()
    organisations: tuple = ()
    city: str = ""
    coming: tuple = ()
    items: tuple = ()
    signatories: tuple = ()
    corrections: tuple = ()
    translators: tuple = ()
    poem: "PageRow | None" = None
    follows: "PageRow | None" = None
    related: tuple = ()
    language: str = "en"
    languages: tuple = ("be",)
