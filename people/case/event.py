"""One thing that happened in a case, as the rules see it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from people.case.kinds import DEATHS, LETS_GO, Kind
from people.case.when import When

PLACES = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True)
class Event:
    """Kind and date of an event; `key` tells it from the others; `place` is where it happened or led to.

    `says_punishment` is false of a sentence of which nobody says what it was.
    """

    kind: Kind
    when: When = field(default_factory=When)
    key: int = 0
    place: object = None
    public_from: datetime | None = None
    says_punishment: bool = True

    @property
    def order(self):
        """Where the event stands among others: by its latest possible day.

        Of one day, a detention stands first, and what begins before what ends. Undated beginnings stand first,
        undated releases, bail and deaths last. Equal for no two events with different keys, so that input order never
        matters.
        """
        closing = self.kind in LETS_GO or self.kind in DEATHS
        undated = date.max if closing else date.min
        day = self.when.latest or self.when.earliest or undated
        return (day, self.kind in DEATHS, closing, self.kind != Kind.DETAINED, PLACES[self.kind], self.key)
