"""From the events of a case to what may be said of the person today. One pure function."""

from dataclasses import dataclass
from datetime import date, timedelta

from people.case.event import Event
from people.case.kinds import OPENS_A_CASE, SENTENCES, STATUS_AFTER, Kind, Status


@dataclass(frozen=True)
class Period:
    """A stay in custody: from the latest day it can have begun to the earliest it can have ended.

    `begin` is None when no day is known by which it had begun; `end` is None while it lasts or when no day
    is known before which it lasted. `is_exact` says that both days are known, so far as there are both.
    """

    begin: date | None
    end: date | None
    is_exact: bool
    is_over: bool


@dataclass(frozen=True)
class Case:
    """What follows from the events.

    `as_of` is the day of the last confirmation; `is_old` that it lies too far back for the site to say
    more than *when last confirmed*. `days` in custody, counted to `counted_to`, are *at least* so many
    when `at_least`; None when there is nothing to count. `changes_at` is the next moment at which this
    answer changes by itself.
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
    changes_at: date | None = None


def derive(events, today, checked_on=None, days_until_old=90):
    """Derive a `Case` from an iterable of `Event`, as it stands on `today` (a date).

    `checked_on` is the day on which somebody last confirmed the facts; `days_until_old` the house's limit
    in days. Events whose date can only lie in the future, and hearings set, change nothing.
    """
    past = [e for e in events if e.kind != Kind.HEARING_SET and (e.when.earliest or date.min) <= today]
    ordered = sorted(past, key=lambda event: event.order)
    status, since, periods, place, sentence = Status.UNKNOWN, None, [], None, None
    for event in ordered:
        if status == Status.DIED:
            break
        following = STATUS_AFTER.get(event.kind)
        if following is None and event.kind in OPENS_A_CASE and status in (Status.UNKNOWN, Status.FREE):
            following = Status.PROSECUTED
        if following == Status.CUSTODY and status == Status.CUSTODY:
            _confirm(periods, event)
        elif following is not None and following != status:
            if status == Status.CUSTODY:
                _close(periods, event)
            if following == Status.CUSTODY:
                periods.append(
                    Period(event.when.latest, None, event.kind == Kind.DETAINED and event.when.is_exact, False)
                )
            status, since = following, event
        if event.kind in SENTENCES:
            sentence = event
        if status != Status.CUSTODY:
            place = None
        elif event.place is not None:
            place = event.place
        if status == Status.FREE:
            sentence = None
    as_of = max(filter(None, [checked_on, *(_news_of(event) for event in ordered)]), default=None)
    is_old = status != Status.DIED and as_of is not None and (today - as_of).days > days_until_old
    counted_to = min(as_of, today) if is_old or as_of is None else today
    days, at_least = _count(periods, counted_to, is_old)
    ages_on = as_of + timedelta(days=days_until_old + 1) if as_of and status != Status.DIED and not is_old else None
    return Case(
        status=status,
        since=since,
        periods=tuple(periods),
        days=days,
        at_least=at_least,
        counted_to=counted_to if periods and not periods[-1].is_over else None,
        as_of=as_of,
        is_old=is_old,
        place=place,
        sentence=sentence,
        changes_at=ages_on,
    )


def _news_of(event):
    """Give the day up to which an event confirms what it says: the latest it can have happened, else the earliest."""
    return event.when.latest or event.when.earliest


def _confirm(periods, event):
    """Note that custody went on at `event`: a beginning without a bound had happened by then."""
    last = periods[-1]
    if last.begin is None and event.when.latest:
        periods[-1] = Period(event.when.latest, None, False, False)


def _close(periods, event):
    """End the last period with `event`, at its earliest possible day and never before its beginning."""
    last = periods[-1]
    end = event.when.earliest
    if last.begin and end:
        end = max(last.begin, end)
    periods[-1] = Period(last.begin, end, last.is_exact and event.when.is_exact, True)


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
