"""Cases as they can happen: made day by day, and then told more or less exactly."""

from datetime import date, timedelta

from hypothesis import strategies as st

from people.case.event import Event
from people.case.kinds import DEATHS, RELEASES, Kind
from people.case.when import Precision, When

FIRST = date(2018, 1, 1)
# Where each kind leads, by where somebody is: what is not there cannot happen.
FREE, HELD, AT_HOME, GONE, DEAD = "at liberty", "in custody", "at home under arrest", "missing", "dead"
FREED = dict.fromkeys([*RELEASES, Kind.BAIL], FREE)
DYING = dict.fromkeys(DEATHS - {Kind.DIED_IN_CUSTODY}, DEAD)
MOVES = {
    FREE: {Kind.DETAINED: HELD, Kind.HOUSE_ARREST: AT_HOME, Kind.DISAPPEARED: GONE, Kind.EXPELLED: FREE} | DYING,
    HELD: {
        **dict.fromkeys([Kind.KNOWN_IN_CUSTODY, Kind.TRANSFERRED, Kind.PUNISHMENT_CELL], HELD),
        **{Kind.HOUSE_ARREST: AT_HOME, Kind.DISAPPEARED: GONE, Kind.DIED_IN_CUSTODY: DEAD},
        **(FREED | DYING),
    },
    AT_HOME: {Kind.DETAINED: HELD, Kind.HOUSE_ARREST: AT_HOME} | FREED | DYING,
    GONE: {Kind.DETAINED: HELD, Kind.KNOWN_IN_CUSTODY: HELD} | FREED | DYING,
    DEAD: {},
}
ANY_TIME = [Kind.RECOGNISED, Kind.RECOGNITION_WITHDRAWN, Kind.SENTENCED, Kind.LAST_NEWS, Kind.HEARING_SET, Kind.OTHER]
ALIVE = [Kind.CHARGED, Kind.TRIAL_OPENED, Kind.HOSPITAL, Kind.HUNGER_STRIKE, Kind.INCOMMUNICADO]


@st.composite
def stories(draw, shortest_gap=0):
    """Give a case as a list of (kind, day, where the person is from then on)."""
    day, where, told = FIRST, FREE, []
    for _step in range(draw(st.integers(0, 9))):
        day += timedelta(draw(st.integers(shortest_gap, 500)))
        verdicts = [kind for kind, *_rest in told if kind == Kind.SENTENCED]
        more = ANY_TIME + (ALIVE if where != DEAD else []) + ([Kind.APPEAL, Kind.RETRIAL] if verdicts else [])
        # Turns are as likely as all the rest.
        kind = draw(st.sampled_from(sorted(MOVES[where]) if MOVES[where] and draw(st.booleans()) else more))
        where = MOVES[where].get(kind, where)
        told.append((kind, day, where))
    return told


def exact(story):
    """Give the events of a story, each on its day."""
    return [Event(kind, When(Precision.DAY, day), key) for key, (kind, day, _where) in enumerate(story)]


@st.composite
def told_vaguely(draw, story):
    """Give the events of a story with dates that are true, but say more or less."""
    return [Event(kind, _vague(draw, day), key) for key, (kind, day, _where) in enumerate(story)]


def _vague(draw, day):
    precision = draw(st.sampled_from(Precision))
    some_days = timedelta(draw(st.integers(1, 300)))
    match precision:
        case Precision.UNKNOWN:
            return When()
        case Precision.BEFORE:
            return When(precision, day + some_days)
        case Precision.AFTER:
            return When(precision, day - some_days)
        case Precision.BETWEEN:
            return When(precision, day - some_days, day + some_days)
    return When(precision, day)


def days_spent(story, where, today):
    """Give the days between two events, or the last one and `today`, on which somebody was at `where`."""
    ends = [day for _kind, day, _where in story[1:]] + [today]
    stays = zip(story, ends, strict=False)
    return sum(
        max(0, (min(end, today) - day).days) for (_kind, day, place), end in stays if place == where and day <= today
    )
