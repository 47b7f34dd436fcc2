"""For whom a message is, and whether it is taken."""

import re
from dataclasses import dataclass, field

from django.db.models import Q
from django.utils.translation import get_language

from people.models import Person
from people.models.person import Demo, Route
from people.portrayal import Portrayal, portray
from solidarity.post import MOST_RECIPIENTS
from solidarity.words import CLOSED_SINCE, NOT_TAKEN, ROUTES

SLUG = re.compile(r"[-a-zA-Z0-9_]{1,80}")


@dataclass(frozen=True)
class Recipients:
    """The people asked for: those who can be written to, those who cannot with a sentence, and what is amiss."""

    open: list[Portrayal] = field(default_factory=list)
    closed: list[tuple[Portrayal, str]] = field(default_factory=list)
    are_unknown: bool = False
    are_too_many: bool = False

    @property
    def people(self):
        """The people who can be written to."""
        return [portrayal.person for portrayal in self.open]

    @property
    def countries(self):
        """The countries (ISO codes) of the people who can be written to; None when there is nobody yet."""
        return {code for person in self.people for code in person.countries.split()} if self.open else None

    @property
    def is_anybody_real(self):
        """Whether a real person of a demonstration is among them."""
        return any(person.demo == Demo.REAL for person in self.people)

    @property
    def roads(self):
        """Each different route: its words, its sentence, and the names, empty when all have the same."""
        names = {}
        for portrayal in self.open:
            names.setdefault(portrayal.person.route, []).append(portrayal.name)
        return [(*ROUTES[route], names[route] if len(names) > 1 else []) for route in ROUTES if route in names]


def find_recipients(slugs, house_settings):
    """Give the `Recipients` for slugs (str) as they came from outside. Two queries, none without slugs."""
    asked = list(dict.fromkeys(filter(None, slugs)))
    wanted = [slug for slug in asked[:MOST_RECIPIENTS] if SLUG.fullmatch(slug)]
    found = {}
    if wanted:
        people = Person.objects.listed().filter(slug__in=wanted).for_display(get_language())
        found = {portrayal.person.slug: portrayal for portrayal in portray(people, house_settings)}
    shown = [(found[slug], why_closed(found[slug])) for slug in wanted if slug in found]
    return Recipients(
        open=[portrayal for portrayal, sentence in shown if not sentence],
        closed=[(portrayal, sentence) for portrayal, sentence in shown if sentence],
        are_unknown=len(found) < len(asked[:MOST_RECIPIENTS]),
        are_too_many=len(asked) > MOST_RECIPIENTS,
    )


def why_closed(portrayal):
    """Give the sentence why no message is taken for a person, None when it is taken."""
    if portrayal.person.route == Route.CLOSED:
        return NOT_TAKEN
    if portrayal.person.is_reopened:
        return None
    return CLOSED_SINCE.get(portrayal.case.status)


def choice():
    """Give all who can be written to: [(words of the route, its sentence, people with `shown_name`)]. One query."""
    closed = Q(route=Route.CLOSED) | Q(is_reopened=False, status__in=list(CLOSED_SINCE))
    people = list(Person.objects.listed().exclude(closed).for_display(get_language()).prefetch_related(None))
    groups = [(*ROUTES[route], [person for person in people if person.route == route]) for route in ROUTES]
    return [group for group in groups if group[2]]
