"""From the events of a case to what may be said of the person today. One pure function."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from people.case.event import Event
from people.case.kinds import LETS_GO, OPENS_A_CASE, SENTENCES, SHOWS_CUSTODY, STATUS_AFTER, Kind, Status
from people.case.order import in_order
from people.case.period import Period, count


@dataclass(frozen=True)
class Case:
    """What follows from the events.

    `turns` are the events that changed the status, or began another stay, each with what it led to.
    `periods` are the stays in custody, `house_arrests` those under house arrest, which never count as custody.
    `as_of` is the day of the last confirmation; `is_old` that it lies too far back, or is not known, for
    the site to say more than *when last confirmed*. `days` in custody, counted to `counted_to`, are *at least* so many
    when `at_least`; None when there is nothing to count; the same of `house_arrest_days`. `years` are those in which a
    detention began, where the year is known. `next_anniversary` is the next yearly return, from today on, of the exact
    day on which the present custody began. `recognition` is the first one in force, `hearings` those to come.
    `changes_at` is the next moment at which this answer changes by itself, days and anniversary apart.
    """

    status: Status = Status.UNKNOWN
    since: Event | None = None
    turns: tuple[tuple[Status, Event], ...] = ()
    periods: tuple[Period, ...] = ()
    days: int | None = None
    at_least: bool = False
    counted_to: date | None = None
    house_arrests: tuple[Period, ...] = ()
    house_arrest_days: int | None = None
    house_arrest_at_least: bool = False
    as_of: date | None = None
    is_old: bool = False
    place: object = None
    sentence: Event | None = None
    years: tuple[int, ...] = ()
    next_anniversary: date | None = None
    recognition: Event | None = None
    hearings: tuple[Event, ...] = ()
    changes_at: date | None = None


def derive(events, today, checked_on=None, days_until_old=90):
    """Derive a `Case` from an iterable of `Event`, as it stands on `today` (a date).

    `checked_on` is the day on which somebody last confirmed the facts; `days_until_old` the house's limit
    in days. Events whose date can only lie in the future change nothing, and hearings set no status.
    """
    events = list(events)
    happened = [event for event in events if event.kind != Kind.HEARING_SET]
    past = in_order(event for event in happened if (event.when.earliest or date.min) <= today)
    story = _follow(past)
    hearings = _hearings(events, today)
    as_of = _last_news(story.since, past, checked_on, today)
    ages = story.status not in (Status.DIED, Status.UNKNOWN)
    is_old = ages and (as_of is None or (today - as_of).days > days_until_old)
    until = as_of if is_old else today
    days, at_least = count(story.periods, until, is_old)
    house_arrest_days, house_arrest_at_least = count(story.house_arrests, until, is_old)
    turns = [event.when.earliest for event in happened if (event.when.earliest or date.min) > today]
    turns += [hearing.when.earliest + timedelta(days=1) for hearing in hearings]
    if ages and story.since.when.latest and story.since.when.latest > today:
        turns.append(story.since.when.latest)
    if ages and not is_old:
        turns.append(as_of + timedelta(days=days_until_old + 1))
    return replace(
        story,
        days=days,
        at_least=at_least,
        counted_to=until if story.status == Status.CUSTODY else None,
        house_arrest_days=house_arrest_days,
        house_arrest_at_least=house_arrest_at_least,
        as_of=as_of,
        is_old=is_old,
        years=_years(past),
        next_anniversary=None if is_old else _anniversary(story, today),
        recognition=_recognition(past),
        hearings=hearings,
        changes_at=min(turns, default=None),
    )


def status_after(ordered):
    """Give the status that `ordered` events (as `in_order` gives them) lead to."""
    return _follow(ordered).status


def _follow(ordered):
    """Give the Case that the events, in their order, lead to: status, stays, place and sentence."""
    status, since, place, sentence, turns = Status.UNKNOWN, None, None, None, []
    stays = {Status.CUSTODY: [], Status.HOUSE_ARREST: []}
    for event in ordered:
        following = _status_after(status, event.kind)
        held = stays.get(status)
        is_again = status == Status.CUSTODY and _is_detained_again(held[-1], event)
        if following != status or is_again:
            if held:
                # Neither a second detention nor being seen in custody tells when the stay before it ended.
                unseen = is_again or event.kind == Kind.KNOWN_IN_CUSTODY
                held[-1] = held[-1].ended_unseen() if unseen else held[-1].ended_by(event)
            if following in stays:
                stays[following].append(Period.begun_by(event))
            status, since, place = following, event, None
            turns.append((status, event))
        elif held and (STATUS_AFTER.get(event.kind) == status or _shows(status, event.kind)):
            held[-1] = held[-1].confirmed_by(event)
        if status == Status.CUSTODY and (event.place or event.kind == Kind.TRANSFERRED):  # or moved, nobody says where
            place = event.place
        if status == Status.FREE:
            sentence = None
        elif event.kind in SENTENCES and (not sentence or event.kind != Kind.APPEAL or event.says_punishment):
            sentence = event
        if status == Status.DIED:
            break
    return Case(
        status=status,
        since=since,
        turns=tuple(turns),
        periods=tuple(stays[Status.CUSTODY]),
        house_arrests=tuple(stays[Status.HOUSE_ARREST]),
        place=place,
        sentence=sentence,
    )


def _status_after(status, kind):
    """Give the status that an event of `kind` leads to from `status`."""
    if kind in OPENS_A_CASE and status in (Status.UNKNOWN, Status.FREE):
        return Status.PROSECUTED
    return STATUS_AFTER.get(kind, status)


def _shows(status, kind):
    """Say whether an event of `kind`, which changes no status, shows that custody went on."""
    return status == Status.CUSTODY and kind in SHOWS_CUSTODY


def _is_detained_again(period, event):
    """Say whether `event` is another detention after the `period`: there was a release of which nothing is told."""
    if event.kind != Kind.DETAINED or event.when.earliest is None or period.last_known is None:
        return False
    return period.last_known < event.when.earliest


def _last_news(since, past, checked_on, today):
    """Give the last day up to which the facts are known to hold; None when no day is known at all.

    `since` is the event that led to the status (None before the first), `past` are all, in their order. No status is
    dated by a day on which it may not have begun yet: `since` is known by its latest possible day, once that has come.
    Any other event in a month or a year confirms no more than its earliest possible day.
    """
    if since is None or since.when.latest:
        bound = since and since.when.latest
        known = [checked_on, *(event.when.earliest for event in past)]
        known += [bound] if bound and (bound <= today or not since.when.earliest) else []
    else:
        began = since.when.earliest or date.min
        known = [day for day in (checked_on, *_days_after(since, past)) if day and day > began]
    news = max(filter(None, known), default=None)
    return min(news, today) if news else None


def _days_after(since, past):
    """Give the days of the events that follow on `since`, of which no latest day is known; None for unknown ones.

    None at all after a release, which may have come after any of them.
    """
    return [] if since.kind in LETS_GO else [event.when.earliest for event in past[past.index(since) + 1 :]]


def _hearings(events, today):
    """Give the hearings that are certainly not before today, the next first."""
    to_come = [
        event
        for event in events
        if event.kind == Kind.HEARING_SET and event.when.earliest and event.when.earliest >= today
    ]
    return tuple(sorted(to_come, key=lambda event: (event.when.earliest, event.order)))


def _years(events):
    """Give the years in which a detention began, where its bounds leave one year only."""
    bounds = [(event.when.earliest, event.when.latest) for event in events if event.kind == Kind.DETAINED]
    return tuple(sorted({first.year for first, last in bounds if first and last and first.year == last.year}))


def _recognition(ordered):
    """Give the first recognition since the last withdrawal; None when none is in force."""
    found = None
    for event in ordered:
        if event.kind == Kind.RECOGNISED:
            found = found or event
        elif event.kind == Kind.RECOGNITION_WITHDRAWN:
            found = None
    return found


def _anniversary(story, today):
    """Give the next yearly return of the day on which custody began; None when it is over or the day is not exact."""
    if story.status != Status.CUSTODY or not story.periods[-1].is_exact:
        return None
    begin = story.periods[-1].begin
    first = max(today.year, begin.year + 1)
    returns = (_same_day(begin, year) for year in (first, first + 1))
    return next(day for day in returns if day >= today)


def _same_day(day, year):
    """Give the same day in another `year`; of 29 February the last of that month."""
    is_leap_day = (day.month, day.day) == (2, 29)
    return date(year, 3, 1) - timedelta(days=1) if is_leap_day else day.replace(year=year)
