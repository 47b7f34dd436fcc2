"""One thing that happened in a case, as the rules see it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from people.case.kinds import DEATHS, RELEASES, Kind
from people.case.when import When


@dataclass(frozen=True)
class Event:
    """Kind and date of an event; `key` tells it from the others; `place` and `years` carry what it states."""

    kind: Kind
    when: When = field(default_factory=When)
    key: int = 0
    place: object = None
    public_from: datetime | None = None

    @property
    def order(self):
        """Where the event stands among others: by its latest possible day.

        Of one day, what begins stands before what ends. Undated beginnings stand first, undated releases
        and deaths last. Equal for no two events with different keys, so that input order never matters.
        """
        closing = self.kind in RELEASES or self.kind in DEATHS
        undated = date.max if closing else date.min
        day = self.when.latest or self.when.earliest or undated
        return (day, self.kind in DEATHS, closing, list(Kind).index(self.kind), self.key)
