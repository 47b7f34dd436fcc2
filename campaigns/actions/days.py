"""Actions by day and place. No models here."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from campaigns.actions.entry import ActionEntry
from network_site.countries import alphabetical


@dataclass(frozen=True)
class Day:
    """A day (None: not known) with the actions that begin on it."""

    day: date | None
    actions: list[ActionEntry]


@dataclass(frozen=True)
class Programme:
    """Actions that are to come or going on, the next day first; and those that are over, the last day first."""

    coming: list[Day]
    past: list[Day]

    @property
    def over(self):
        """The actions that are over, in one list."""
        return [action for day in self.past for action in day.actions]


def by_day(actions, today):
    """Give the Programme of `actions` on the day `today`. One of several days stands once, on its first.

    What has no date stands last among those that are over.
    """
    coming = [action for action in actions if action.last_day and action.last_day >= today]
    past = [action for action in actions if action.last_day and action.last_day < today]
    undated = [action for action in actions if not action.last_day]
    days = list(reversed(_days(past)))
    return Programme(_days(coming), days + ([Day(None, sorted(undated, key=_place))] if undated else []))


def cities(actions):
    """Give in how many cities these actions are."""
    return len({(action.city, action.country) for action in actions if action.city})


def _days(actions):
    ordered = sorted(actions, key=lambda action: (action.starts_on, _place(action)))
    return [Day(day, list(found)) for day, found in groupby(ordered, key=lambda action: action.starts_on)]


def _place(action):
    """Give what sorts the actions of a day: by country, by city, then by the hour."""
    hour = action.starts_at.isoformat() if action.starts_at else ""
    return alphabetical(action.country_label), alphabetical(action.city), hour, action.name
