"""What holds for every case that can happen: it is counted as it was, never refused, never counted too high."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from people.case.derive import derive
from people.case.impossible import impossible_pairs
from people.case.kinds import Kind, Status
from tests.people.legal_cases import AT_HOME, DEAD, FIRST, FREE, GONE, HELD, days_spent, exact, stories, told_vaguely

FRESH = 100_000
STATUSES = {
    FREE: {Status.UNKNOWN, Status.PROSECUTED, Status.FREE},
    HELD: {Status.CUSTODY},
    AT_HOME: {Status.HOUSE_ARREST},
    GONE: {Status.DISAPPEARED},
    DEAD: {Status.DIED},
}
# In and out of custody: where there are more ways to turn, vague dates leave more than one story.
SIMPLE = {FREE, HELD, DEAD}

todays = st.integers(0, 5000).map(lambda days: FIRST + timedelta(days))
imprisonments = stories(shortest_gap=1).filter(lambda story: all(where in SIMPLE for *_what, where in story))
vague_cases = stories().flatmap(told_vaguely)


@given(stories(shortest_gap=1), todays)
def test_days_are_counted_as_they_were(story, today):
    found = derive(exact(story), today, days_until_old=FRESH)
    assert (found.days or 0) == days_spent(story, HELD, today)
    assert (found.house_arrest_days or 0) == days_spent(story, AT_HOME, today)


@given(stories(shortest_gap=1))
def test_the_status_is_where_the_story_ends(story):
    where = story[-1][2] if story else FREE
    assert derive(exact(story), FIRST + timedelta(10_000)).status in STATUSES[where]


@given(stories())
def test_what_can_happen_is_not_refused(story):
    assert impossible_pairs(exact(story)) == []


@given(vague_cases)
def test_what_can_happen_is_not_refused_for_being_told_vaguely(events):
    assert impossible_pairs(events) == []


@given(vague_cases, todays, st.none() | todays, st.integers(1, 400), st.randoms())
def test_the_order_of_the_input_does_not_matter(events, today, checked_on, limit, random):
    shuffled = random.sample(events, len(events))
    assert derive(shuffled, today, checked_on, limit) == derive(events, today, checked_on, limit)


@given(stories(), todays, st.integers(1, 500))
def test_days_never_fall(story, today, later):
    early, late = (derive(exact(story), day, days_until_old=FRESH) for day in (today, today + timedelta(later)))
    assert 0 <= (early.days or 0) <= (late.days or 0)
    assert 0 <= (early.house_arrest_days or 0) <= (late.house_arrest_days or 0)


@given(vague_cases, todays)
def test_house_arrest_is_never_counted_as_custody(events, today):
    without = [event for event in events if event.kind not in (Kind.DETAINED, Kind.KNOWN_IN_CUSTODY)]
    assert derive(without, today).days is None
    assert derive(without, today).periods == ()


@given(imprisonments, st.data())
def test_imprisonments_told_vaguely_are_never_counted_too_high(story, data):
    events = data.draw(told_vaguely(story))
    today = (story[-1][1] if story else FIRST) + timedelta(900)
    found = derive(events, today, days_until_old=FRESH)
    assert (found.days or 0) <= days_spent(story, HELD, today)


@given(vague_cases, todays, st.none() | todays, st.integers(1, 400), st.integers(0, 400))
def test_an_answer_is_the_same_on_every_day_until_it_changes(events, today, checked_on, limit, later):
    # News is not dated ahead: no form takes such a day.
    checked_on = checked_on and min(checked_on, today)
    events = [event for event in events if event.when.earliest or (event.when.latest or today) <= today]
    found = derive(events, today, checked_on, limit)
    until = found.changes_at or today + timedelta(5000)
    day = min(today + timedelta(later), until - timedelta(1))
    assert replace(derive(events, day, checked_on, limit), **of_the_day(found)) == found


def of_the_day(case):
    """Give what is counted anew each day."""
    names = ("days", "at_least", "counted_to", "house_arrest_days", "house_arrest_at_least", "next_anniversary")
    return {name: getattr(case, name) for name in names}
