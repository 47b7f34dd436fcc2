"""Somebody made up to whom everything happened: all sentences of a case on one page."""

from itertools import cycle

from home.demo.facts.example_names import names_of
from people.case.kinds import Kind
from people.case.when import Precision
from people.models import Person, PersonName
from people.models.person import Demo, Gender
from people.sentences.samples import samples
from scripts.shots.states import EVERYTHING


def store_everything():
    """Store the person, listed, with an event of each kind and each punishment. Nobody's case could be like it."""
    person = Person(
        slug=EVERYTHING,
        name="Everything Example",
        countries="NZ",
        gender=Gender.FEMININE,
        is_listed=True,
        demo=Demo.EXAMPLE,
    )
    person.names = [
        PersonName(kind=kind, language=language, name=name) for kind, language, name in names_of("Anna", "Example")
    ]
    person.events = [_told(event, number) for number, event in enumerate(all_kinds())]
    person.save()


def all_kinds():
    """Give unsaved CaseEvents: one of each kind, each known to another precision; then a sentence of each kind."""
    by_precision = {(event.kind, event.precision): event for event in reversed(list(samples()))}
    each = [by_precision[pair] for pair in zip(Kind, cycle(Precision), strict=False)]
    return [*each, *(event for event in samples() if event.kind == Kind.SENTENCED and event.term)]


def _told(event, number):
    """Give the event with what stands in lines of its own."""
    event.sort_order = number
    event.court, event.articles, event.source = "Example Court", "999 (1)", "Example House"
    if event.kind == Kind.OTHER:
        event.own_words = {"en": "Permission to receive books"}
    return event
