"""What holds for every set of events, however odd."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from people.case.derive import derive
from people.case.event import Event
from people.case.kinds import Kind, Status
from people.case.when import Precision, When

FIRST, LAST = date(2018, 1, 1), date(2024, 12, 31)
FRESH = 100_000

days = st.dates(FIRST, LAST)


@st.composite
def dates_known_in_part(draw):
    precision = draw(st.sampled_from(Precision))
    if precision == Precision.UNKNOWN:
        return When()
    first = draw(days)
    last = first + timedelta(draw(st.integers(1, 900))) if precision == Precision.BETWEEN else None
    return When(precision, first, last)


@st.composite
def cases(draw):
    kinds = draw(st.lists(st.sampled_from(Kind), max_size=9))
    return [Event(kind, draw(dates_known_in_part()), key) for key, kind in enumerate(kinds)]


@given(cases(), days, st.none() | days, st.integers(1, 400))
def test_days_are_never_below_zero(events, today, checked_on, limit):
    found = derive(events, today, checked_on, limit)
    assert found.days is None or found.days >= 0


@given(cases(), days, st.randoms())
def test_the_order_of_the_input_does_not_matter(events, today, random):
    shuffled = random.sample(events, len(events))
    assert derive(shuffled, today) == derive(events, today)


@given(cases(), days, st.integers(1, 500))
def test_days_never_fall_while_facts_are_fresh(events, today, later):
    # A second detention that lies ahead would take days away on its day; nobody can write one down.
    told = [event for event in events if (event.when.earliest or FIRST) <= today]
    before = derive(told, today, days_until_old=FRESH).days or 0
    assert before <= (derive(told, today + timedelta(later), days_until_old=FRESH).days or 0)


@given(cases(), days, days)
def test_an_old_fact_counts_no_more_than_a_fresh_one(events, today, checked_on):
    old, fresh = (derive(events, today, checked_on, limit).days or 0 for limit in (1, FRESH))
    assert old <= fresh


@given(cases(), days, st.none() | days)
def test_nothing_is_confirmed_after_today(events, today, checked_on):
    found = derive(events, today, checked_on)
    assert found.as_of is None or found.as_of <= today
    assert found.changes_at is None or found.changes_at > today


@given(cases(), days, st.none() | days)
def test_no_status_is_dated_before_it_can_have_begun_or_before_it_is_known(events, today, checked_on):
    found = derive(events, today, checked_on)
    if found.since and found.as_of:
        earliest, latest = found.since.when.earliest, found.since.when.latest
        assert earliest is None or found.as_of >= earliest
        assert latest is None or latest > today or found.as_of >= latest


@given(cases(), days, st.none() | days, st.integers(1, 400))
def test_an_answer_holds_until_the_moment_it_names(events, today, checked_on, limit):
    found = derive(events, today, checked_on, limit)
    until = found.changes_at or LAST + timedelta(2000)
    last_day = derive(events, until - timedelta(1), checked_on, limit)
    assert (last_day.status, last_day.is_old, last_day.since) == (found.status, found.is_old, found.since)


@given(cases(), days)
def test_a_dead_person_stays_dead(events, today):
    found = derive([*events, Event(Kind.DIED, When(), 99)], today)
    assert (found.status, found.is_old) == (Status.DIED, False)
