"""From the events of a case to what may be said of the person today. One pure function."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from people.case.event import Event
from people.case.kinds import OPENS_A_CASE, SENTENCES, STATUS_AFTER, Kind, Status
from people.case.order import in_order


@dataclass(frozen=True)
class Period:
    """A stay in custody: from the latest day it can have begun to the earliest it can have ended.

    `begin` is None when no day is known by which it had begun; `end` is None while it lasts or when no day
    is known before which it lasted. `is_exact` says that both days are known, so far as there are both;
    `seen` is the last day on which the person is known to have been in custody.
    """

    begin: date | None
    end: date | None = None
    is_exact: bool = False
    is_over: bool = False
    seen: date | None = None


@dataclass(frozen=True)
class Case:
    """What follows from the events.

    `as_of` is the day of the last confirmation; `is_old` that it lies too far back, or is not known, for
    the site to say more than *when last confirmed*. `days` in custody, counted to `counted_to`, are *at least* so many
    when `at_least`; None when there is nothing to count. `years` are those in which a detention began, where the year is known.
    `changes_at` is the next moment at which this answer changes by itself.
    """

    status: Status = Status.UNKNOWN
    since: Event | None = None
    periods: tuple[Period, ...] = ()
    days: int | None = None
    at_least: bool = False
    counted_to: date | None = None
    as_of: date | None = None
    is_old: bool = False
    place: object = None
    sentence: Event | None = None
    years: tuple[int, ...] = ()
    changes_at: date | None = None


def derive(events, today, checked_on=None, days_until_old=90):
    """Derive a `Case` from an iterable of `Event`, as it stands on `today` (a date).

    `checked_on` is the day on which somebody last confirmed the facts; `days_until_old` the house's limit
    in days. Events whose date can only lie in the future, and hearings set, change nothing.
    """
    happened = [event for event in events if event.kind != Kind.HEARING_SET]
    past = [event for event in happened if (event.when.earliest or date.min) <= today]
    story = _follow(in_order(past))
    as_of = _last_news(past, checked_on, today)
    ages = story.status not in (Status.DIED, Status.UNKNOWN)
    is_old = ages and (as_of is None or (today - as_of).days > days_until_old)
    days, at_least = _count(story.periods, as_of if is_old else today, is_old)
    turns = [event.when.earliest for event in happened if (event.when.earliest or date.min) > today]
    if ages and not is_old:
        turns.append(as_of + timedelta(days=days_until_old + 1))
    return replace(
        story,
        days=days,
        at_least=at_least,
        counted_to=(as_of if is_old else today) if story.periods and not story.periods[-1].is_over else None,
        as_of=as_of,
        is_old=is_old,
        changes_at=min(turns, default=None),
    )


def status_after(ordered):
    """Give the status that `ordered` events (as `in_order` gives them) lead to."""
    return _follow(ordered).status


def _follow(ordered):
    """Give the Case that the events, in their order, lead to: all of it that does not depend on today."""
    status, since, periods, place, sentence = Status.UNKNOWN, None, [], None, None
    for event in ordered:
        following = STATUS_AFTER.get(event.kind)
        if following is None and event.kind in OPENS_A_CASE and status in (Status.UNKNOWN, Status.FREE):
            following = Status.PROSECUTED
        if following == status == Status.CUSTODY:
            periods[-1] = _confirm(periods[-1], event)
        elif following not in (None, status):
            if status == Status.CUSTODY:
                periods[-1] = _close(periods[-1], event)
            if following == Status.CUSTODY:
                periods.append(_begin(event))
            status, since = following, event
        if event.kind in SENTENCES:
            sentence = event
        if status == Status.FREE:
            sentence = None
        if status != Status.CUSTODY:
            place = None
        elif event.place or event.kind == Kind.TRANSFERRED:  # moved, and nobody says where to
            place = event.place
        if status == Status.DIED:
            break
    return Case(status=status, since=since, periods=tuple(periods), place=place, sentence=sentence)


def _last_news(events, checked_on, today):
    """Give the last day up to which the facts are known to hold; None when no day is known at all.

    An event in a month or a year confirms no more than its earliest possible day. Where there are only upper
    bounds, the lowest of them is taken: nothing is known to have been confirmed after it.
    """
    known = [day for day in (checked_on, *(event.when.earliest for event in events)) if day]
    bounds = [event.when.latest for event in events if event.when.latest]
    news = max(known, default=None) or min(bounds, default=None)
    return min(news, today) if news else None


def _begin(event):
    """Give the period that begins with `event`: only a detention on a known day is its exact beginning."""
    is_exact = event.kind == Kind.DETAINED and event.when.is_exact
    return Period(event.when.latest, is_exact=is_exact, seen=event.when.earliest)


def _confirm(period, event):
    """Give the period, which went on at `event`: a beginning without a bound had happened by then."""
    seen = max(filter(None, [period.seen, event.when.earliest]), default=None)
    return replace(period, begin=period.begin or event.when.latest, seen=seen)


def _close(period, event):
    """Give the period ended by `event`: at its earliest possible day, never before custody was last seen."""
    end = max(filter(None, [period.begin, period.seen, event.when.earliest]), default=None)
    return replace(period, end=end, is_exact=period.is_exact and event.when.is_exact, is_over=True)


def _count(periods, today, is_old):
    """Give the days in all periods up to `today`, and whether they are a lower bound; None without a begun period."""
    if not any(period.begin for period in periods):
        return None, False
    total = 0
    for period in periods:
        end = period.end if period.is_over else today
        if period.begin and end:
            total += max(0, (end - period.begin).days)
    at_least = not all(period.is_exact for period in periods) or (is_old and not periods[-1].is_over)
    return total, at_least
