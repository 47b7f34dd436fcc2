"""Which events of a case cannot both be true, on any day that their dates allow. No models, no words."""

from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from people.case.event import Event
from people.case.kinds import DEATHS, LETS_GO, RELEASES, SENTENCES, SHOWS_CUSTODY, Kind

# What needs somebody alive. Courts try the dead, and clear their names.
NEEDS_LIFE = {
    Kind.KNOWN_IN_CUSTODY,
    Kind.DETAINED,
    Kind.HOUSE_ARREST,
    Kind.TRANSFERRED,
    Kind.PUNISHMENT_CELL,
    Kind.INCOMMUNICADO,
    Kind.DISAPPEARED,
    Kind.HUNGER_STRIKE,
    Kind.HOSPITAL,
    *LETS_GO,
}
BEGINNINGS = {Kind.DETAINED, Kind.HOUSE_ARREST}
# Somebody who is to be released may have been held, or bound, in any of these ways.
HOLDS = {
    *BEGINNINGS,
    *SHOWS_CUSTODY,
    *SENTENCES,
    Kind.KNOWN_IN_CUSTODY,
    Kind.BAIL,
    Kind.INCOMMUNICADO,
    Kind.DISAPPEARED,
}
# What may lie between two stays in custody.
ENDS_CUSTODY = {*LETS_GO, Kind.HOUSE_ARREST, Kind.DISAPPEARED}
# People who were never held are expelled as well.
NEEDS_HOLD = RELEASES - {Kind.EXPELLED}
VERDICTS = {*SENTENCES, Kind.RELEASED_ACQUITTED}


class Impossible(Enum):
    """Why two events cannot both be true."""

    AFTER_DEATH = auto()
    TWO_DEATHS = auto()
    NOT_HELD_YET = auto()
    DETAINED_TWICE = auto()
    AT_LIBERTY = auto()
    NO_SENTENCE_YET = auto()


@dataclass(frozen=True)
class ImpossiblePair:
    """Two events that exclude each other, `first` and `second` in the order of their dates."""

    reason: Impossible
    first: Event
    second: Event


def impossible_pairs(events):
    """Give a list of `ImpossiblePair` of an iterable of `Event`, in the order of their dates; empty for most cases.

    Nothing is said of an order that is possible on some days that the dates allow: facts are often incomplete,
    and an event without a date excludes little.
    """
    ordered = sorted(events, key=lambda event: event.order)
    found = [
        *_deaths(ordered),
        *_early_releases(ordered),
        *_double_detentions(ordered),
        *_moves_at_liberty(ordered),
        *_early_appeals(ordered),
    ]
    return sorted(found, key=lambda pair: (pair.first.order, pair.second.order))


def before_birth(events, birth):
    """Give those of `events` that certainly lie before a birth, given as a `When`."""
    return sorted((event for event in events if event.when.is_before(birth)), key=lambda event: event.order)


def _deaths(ordered):
    deaths = [event for event in ordered if event.kind in DEATHS]
    for first, second in pairwise(deaths):
        yield ImpossiblePair(Impossible.TWO_DEATHS, first, second)
    for event in ordered:
        if event.kind in NEEDS_LIFE:
            for death in deaths:
                if death.when.is_before(event.when):
                    yield ImpossiblePair(Impossible.AFTER_DEATH, death, event)
                    break


def _early_releases(ordered):
    """A release before the first detention, when nothing else says that the person was held by then."""
    beginning = next((event for event in ordered if event.kind in BEGINNINGS), None)
    holds = [event for event in ordered if event.kind in HOLDS]
    for event in ordered:
        if beginning and event.kind in NEEDS_HOLD and all(event.when.is_before(hold.when) for hold in holds):
            yield ImpossiblePair(Impossible.NOT_HELD_YET, event, beginning)


def _double_detentions(ordered):
    """Two detentions and nothing that can have ended the first: one of them, or a release, is missing a fact.

    Being known in custody between the two, or before, is no detention, and confirms only.
    """
    detentions = [event for event in ordered if event.kind == Kind.DETAINED]
    ends = [event for event in ordered if event.kind in ENDS_CUSTODY]
    for place, first in enumerate(detentions):
        for second in detentions[place + 1 :]:
            either_way = ((first, second), (second, first))
            if not any(_can_lie_between(end, *pair) for end in ends for pair in either_way):
                yield ImpossiblePair(Impossible.DETAINED_TWICE, first, second)
                break


def _moves_at_liberty(ordered):
    """What happens only in custody, and changes no status, after a release and no new beginning."""
    releases = [event for event in reversed(ordered) if event.kind in RELEASES]
    beginnings = [event for event in ordered if event.kind in BEGINNINGS | {Kind.KNOWN_IN_CUSTODY, Kind.DISAPPEARED}]
    for event in ordered:
        if event.kind in SHOWS_CUSTODY:
            for release in releases:
                is_after = release.when.is_before(event.when)
                if is_after and not any(_can_lie_between(beginning, release, event) for beginning in beginnings):
                    yield ImpossiblePair(Impossible.AT_LIBERTY, release, event)
                    break


def _early_appeals(ordered):
    """An appeal or a new trial before the first sentence, when no other verdict can have come before it."""
    sentence = next((event for event in ordered if event.kind == Kind.SENTENCED), None)
    verdicts = [event for event in ordered if event.kind in VERDICTS]
    for event in ordered:
        others = [verdict for verdict in verdicts if verdict is not event]
        is_answer = event.kind in (Kind.APPEAL, Kind.RETRIAL)
        if sentence and is_answer and all(event.when.is_before(verdict.when) for verdict in others):
            yield ImpossiblePair(Impossible.NO_SENTENCE_YET, event, sentence)


def _can_lie_between(event, first, second):
    """Say whether `event` can have happened after `first` and before `second`, or on the day of either."""
    return not event.when.is_before(first.when) and not second.when.is_before(event.when)
