"""An action as lists and calendars show it. No models here."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from campaigns.action_kinds import ActionKind
from network_site.countries import country_name


@dataclass(frozen=True)
class ActionEntry:
    """An action: its facts, which are the same in every language, and its words in the reader's, if it has any.

    `title` is empty where nothing of it is live in the reader's language; `url` leads then to the version in
    `language`, which is empty otherwise. `city` is in the reader's language, `country` a code.
    """

    key: UUID
    kind: str
    url: str
    title: str = ""
    language: str = ""
    starts_on: date | None = None
    starts_at: time | None = None
    ends_on: date | None = None
    ends_at: time | None = None
    time_zone: str = ""
    city: str = ""
    country: str = ""
    is_online: bool = False
    venue: str = ""
    organisers: tuple[str, ...] = ()
    told: str = ""
    quote: str = ""
    speaker: str = ""
    picture: int | None = None
    alt: str = ""
    changed_at: datetime | None = None
    published_at: datetime | None = None

    @property
    def kind_label(self):
        """The words for the kind."""
        return ActionKind(self.kind).label

    @property
    def country_label(self):
        """The name of the country; empty for none."""
        return country_name(self.country) if self.country else ""

    @property
    def name(self):
        """The title; for want of it the kind and the place."""
        return self.title or ", ".join(filter(None, [str(self.kind_label), self.city or self.country_label]))

    @property
    def calendar_url(self):
        """The address of the calendar that holds this one action."""
        return f"{self.url.removesuffix('/')}.ics"

    @property
    def last_day(self):
        """The last day, None when no day is known."""
        return max(filter(None, [self.starts_on, self.ends_on]), default=None)

    @property
    def several_days(self):
        """Whether it lasts longer than its first day."""
        return self.last_day != self.starts_on
