"""The case month by month, as it is drawn: numbers for a drawing; no models, no words."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby, pairwise

from people.case.kinds import RELEASES, Kind, Status
from people.case.period import BEGINNINGS

# Strokes stand so far apart, and so high, in the units of the drawing.
PITCH, HEIGHT = 10, 120
# Of a longer story a stroke is a year: months would be too thin to be seen.
MOST_YEARS_IN_MONTHS = 10
MOST_LABELS = 8
# Whom this happens to was held until then.
TELLS_OF_CUSTODY = {*RELEASES, Kind.DIED_IN_CUSTODY, Kind.EXECUTED}


class Mark(StrEnum):
    """What is drawn of a month. Where a month has several, the first of them here is drawn."""

    HELD = "held"
    HOUSE_ARREST = "house"
    FREE = "free"
    MEMORY = "memory"
    MAYBE = "maybe"
    SILENT = "silent"


@dataclass(frozen=True)
class Span:
    """From day to day, both included."""

    mark: Mark
    first: date
    last: date


@dataclass(frozen=True)
class Drawing:
    """What is drawn of each month, or year, from the first day of the year `first` to the last of `last`."""

    marks: tuple[Mark | None, ...]
    first: int
    last: int
    stroke_is_year: bool

    @property
    def width(self):
        """The width in units."""
        return len(self.marks) * PITCH

    @property
    def paths(self):
        """The SVG path of each mark that there is, by its name. What has no strokes is drawn in one piece."""
        paths, place = defaultdict(str), 0
        for mark, run in groupby(self.marks):
            length = len(list(run))
            if mark in (Mark.FREE, Mark.MEMORY):
                paths[mark.value] += _piece(mark, place * PITCH, length * PITCH)
            elif mark:
                paths[mark.value] += "".join(_stroke(mark, (place + number) * PITCH) for number in range(length))
            place += length
        return dict(paths)

    @property
    def labels(self):
        """A label for each year; empty where not all have room, and at the end for one that would stand out."""
        years = range(self.first, self.last + 1)
        step = -(-len(years) // MOST_LABELS)
        return [str(y) if not (y - self.first) % step and self.last - y >= step // 2 else "" for y in years]


def draw(case, today):
    """Give the Drawing of a Case; None where no day of it is known."""
    spans = _spans(case, today)
    if not spans:
        return None
    first, last = min(span.first for span in spans).year, max(span.last for span in spans).year
    if case.is_old:
        spans.append(Span(Mark.SILENT, _last_day(case, today), today))
        last = today.year
    is_yearly = last - first >= MOST_YEARS_IN_MONTHS
    marks = tuple(_mark(spans, *unit) for unit in _units(first, last, is_yearly))
    return Drawing(marks, first, last, is_yearly)


def _spans(case, today):
    """Give the Spans that follow from the turns of the case, all but the silent one."""
    until = _last_day(case, today)
    if until is None:
        return []
    stays = {
        Status.CUSTODY: (Mark.HELD, iter(case.periods)),
        Status.HOUSE_ARREST: (Mark.HOUSE_ARREST, iter(case.house_arrests)),
    }
    spans, before = [], None
    for number, (status, event) in enumerate(case.turns):
        following = [turn.when.earliest for _status, turn in case.turns[number + 1 : number + 2]]
        end = min(filter(None, [until, *following]))
        floor = max((span.last for span in spans), default=None)
        if status in stays:
            mark, periods = stays[status]
            spans += _stay(mark, next(periods), event, end, floor, is_again=before == status)
        else:
            spans += _turn(status, event, end, floor, was_held=before in stays)
        before = status
    return [span for span in spans if span.first <= span.last]


def _last_day(case, today):
    """Give the day to which the drawing goes: of an old case, or after a death, the last one known; None for none."""
    if not case.is_old and case.status != Status.DIED:
        return today
    return case.as_of or max((turn.when.earliest for _status, turn in case.turns if turn.when.earliest), default=None)


def _stay(mark, period, event, until, floor, is_again):
    """Give the spans of a stay: perhaps held, ever since the one before when there was no release, then held."""
    end = period.end if period.is_over else until
    begin = period.begin or end
    if begin is None:
        return []
    earliest = event.when.earliest if event.kind in BEGINNINGS else None
    perhaps = floor if is_again else earliest or max(filter(None, [date(begin.year, 1, 1), floor]))
    spans = [Span(Mark.MAYBE, perhaps, begin)]
    if end and (period.begin or not period.is_over):
        spans.append(Span(mark, begin, end))
    return spans


def _turn(status, event, until, floor, was_held):
    """Give the spans about a turn to where nobody is held: perhaps held still, then free or in memory."""
    has_day = event.when.earliest or event.when.latest
    if status == Status.DIED and not has_day:
        return []
    known = event.when.latest or until
    spans = []
    if was_held and floor and not event.when.is_exact:
        spans.append(Span(Mark.MAYBE, floor, known))
    elif not was_held and has_day and event.kind in TELLS_OF_CUSTODY:
        spans.append(Span(Mark.MAYBE, max(filter(None, [date(has_day.year, 1, 1), floor])), known))
    if status == Status.FREE:
        spans.append(Span(Mark.FREE, known, until))
    if status == Status.DISAPPEARED:  # and may be held still
        spans.append(Span(Mark.MAYBE, known, until))
    if status == Status.DIED:
        spans.append(Span(Mark.MEMORY, known, date(known.year + 1, 12, 31)))
    return spans


def _units(first, last, is_yearly):
    """Yield the first day of each unit of the years, and the first day of the next."""
    months = [1] if is_yearly else range(1, 13)
    days = [date(year, month, 1) for year in range(first, last + 1) for month in months] + [date(last + 1, 1, 1)]
    yield from pairwise(days)


def _mark(spans, first, following):
    """Give the mark of a unit of time, or None."""
    found = {span.mark for span in spans if span.first < following and span.last >= first}
    return next((mark for mark in Mark if mark in found), None)


def _piece(mark, x, width):
    y, height = (0, HEIGHT) if mark == Mark.FREE else (58, 4)
    return f"M{x} {y}h{width}v{height}h-{width}z"


def _stroke(mark, x):
    if mark == Mark.MAYBE:
        return f"M{x + 4.5:g} 0v{HEIGHT}"
    left, top, width = {Mark.HELD: (2, 0, 5.5), Mark.HOUSE_ARREST: (2, 60, 5.5), Mark.SILENT: (4, 104, 2)}[mark]
    return f"M{x + left} {top}h{width}v{HEIGHT - top}h-{width}z"
