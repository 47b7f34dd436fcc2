"""Example people who are nowhere stored: one for each state and each edge of a profile."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.urls import reverse
from django.utils.translation import get_language

from home.demo.facts.example_names import names_of
from people.case.kinds import Kind, Regime, Status, Term
from people.case.when import Precision
from people.models import CaseEvent, Person, PersonName
from people.models.person import Demo, Gender, Route
from people.models.person_name import NameKind
from people.portrayal import Portrayal

COUNTRY = "NZ"  # where nobody of the network is
LONG = ("Konstancja Aleksandra Maria", "Example-Przykładowska")


def days_ago(number):
    """Give the day so many days before today."""
    return date.today() - timedelta(days=number)


def happened(kind, day=None, precision=Precision.DAY, **fields):
    """Give an unsaved event; without a day it is not known when it was."""
    return CaseEvent(kind=kind, date=day, precision=precision if day else Precision.UNKNOWN, **fields)


def detained(days):
    """Give the event of a detention so many days ago."""
    return happened(Kind.DETAINED, days_ago(days), court="Example Court", articles="999 (1)", source="Example House")


def sentenced(days, years=None, term=Term.IMPRISONMENT):
    """Give the event of a sentence so many days ago."""
    return happened(
        Kind.SENTENCED, days_ago(days), term=term, term_years=years, regime=Regime.COLONY_STRICT if years else ""
    )


@dataclass(frozen=True)
class Example:
    """Somebody of the style guide: a name, what happened, how long ago the facts were checked, a portrait or none."""

    first_name: str
    events: tuple
    checked: int = 3
    has_portrait: bool = False
    surname: str = "Example"
    route: str = Route.PASSED_ON
    is_listed: bool = True


def examples():
    """Give the `Example`s by a key that says what is to be seen."""
    return {
        "custody": Example("Anna", (detained(1400), sentenced(1200, 7)), has_portrait=True),
        "without-portrait": Example("Nino", (detained(400), sentenced(200, 3)), route=Route.KEPT),
        "old-facts": Example("Kamran", (detained(900),), checked=700),
        "term-not-known": Example("Oksana", (detained(1100),)),
        "first-day-not-known": Example("Vera", (happened(Kind.DETAINED), sentenced(300, 4))),
        "since-some-year": Example("Maryna", (happened(Kind.DETAINED, days_ago(800), Precision.YEAR),)),
        "life": Example("Anahit", (detained(4200), sentenced(3900, term=Term.LIFE)), route=Route.CLOSED),
        "thirty-years": Example("Tadeusz", (detained(3000), sentenced(2600, 30)), route=Route.LETTERS),
        "house-arrest": Example("Ihar", (detained(120), happened(Kind.HOUSE_ARREST, days_ago(90)))),
        "prosecuted": Example("Dragan", (detained(60), happened(Kind.BAIL, days_ago(58)))),
        "long-name": Example(LONG[0], (detained(500), sentenced(300, 12)), surname=LONG[1]),
        "free": Example(
            "Hasmik",
            (detained(900), sentenced(700, 4), happened(Kind.RELEASED_PARDONED, days_ago(20))),
            has_portrait=True,
        ),
        "free-since-some-day": Example("Emir", (detained(900), happened(Kind.RELEASED_SERVED))),
        "memory": Example(
            "Rauf", (detained(900), happened(Kind.DIED_IN_CUSTODY, days_ago(300), Precision.MONTH)), has_portrait=True
        ),
        "nothing-known": Example("Anna", (), is_listed=False),
    }


@dataclass(frozen=True)
class Portrait:
    """A drawn portrait, as components/picture.html takes a picture."""

    address: str
    credit: str = "Example Archive"
    sources: tuple = ()
    width: int = 400
    height: int = 480

    @property
    def addresses(self):
        """The one file that there is."""
        return f"{self.address} 400w"


class ExamplePortrayal(Portrayal):
    """A portrayal whose profile is a page of the style guide."""

    @property
    def url(self):
        """The address there; empty for somebody who has none."""
        return reverse("styleguide", args=["people", self.person.slug]) if self.person.is_listed else ""


def portrayals(house_settings):
    """Give an `ExamplePortrayal` of each of the examples by its key, in the active language. No query."""
    return {key: _portrayal(key, example, house_settings) for key, example in examples().items()}


def _portrayal(key, example, house_settings):
    person = _person(key, example)
    events = list(person.events.all())
    portrayal = ExamplePortrayal(person, person.case(house_settings), events)
    person.status = portrayal.case.status or Status.UNKNOWN
    if example.has_portrait:
        portrayal.__dict__["portrait"] = Portrait(reverse("styleguide_portrait"))
    return portrayal


def _person(key, example):
    names = names_of(example.first_name, example.surname)
    own = names[0]
    person = Person(
        slug=key,
        name=f"{example.first_name} {example.surname}",
        gender=Gender.FEMININE,
        countries=COUNTRY,
        demo=Demo.EXAMPLE,
        is_listed=example.is_listed,
        route=example.route,
        facts_checked_on=days_ago(example.checked),
    )
    person.names = [PersonName(kind=kind, language=language, name=name) for kind, language, name in names]
    person.events = list(example.events)
    here = [name for kind, language, name in names if kind != NameKind.OTHER and language == get_language()]
    for place, event in enumerate(example.events):
        event.sort_order = place
    person.shown_name = here[0] if here else person.name
    person.own_language, person.own_name = own[1], own[2]
    return person
