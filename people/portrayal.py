"""A person as pages show her: what a card, a hero or a row needs, computed before the template begins."""

from dataclasses import dataclass
from functools import cached_property

from django.urls import reverse
from django.utils.translation import get_language

from network_site.countries import country_name
from people.birth import shown_birth
from people.case.derive import Case, status_after
from people.case.kinds import STATUS_AFTER, Kind, Status, Term
from people.case.order import in_order
from people.case.strokes import leaf, term_in_strokes
from people.looks import look_of, sign_of
from people.models.case_event import CaseEvent
from people.models.person import Person, Route
from people.portrait import portrait_of
from people.sentences import event_sentence, punishment_noun
from people.sentences.event import own_words
from people.words import days_text, status_text, when_text

# Letters that take half as much room again as others.
WIDE = "mwæœжмфшщыюњљმთոա"


@dataclass(frozen=True)
class Portrayal:
    """A person with what the public may know of the case, in the active language."""

    person: Person
    case: Case
    events: list[CaseEvent]

    @property
    def name(self):
        """The name in the language of the page."""
        return self.person.shown_name

    @property
    def second_name(self):
        """The name in its own script, or in Latin letters where the page shows it in its own; may be empty."""
        for name in (self.person.own_name, self.person.name):
            if name and name != self.name:
                return name
        return ""

    @property
    def second_language(self):
        """The language code of the second name; empty for the Latin one, which belongs to none."""
        return self.person.own_language if self.second_name == self.person.own_name else ""

    @property
    def initials(self):
        """Up to two letters, for a pane without a portrait."""
        # Not upper(): Georgian is not written in its capitals, and they are in no font of ours.
        return "".join(word[0].title() for word in self.name.split()[:2])

    @property
    def fit(self):
        """How large the name can be set without breaking a word on a phone: s, m or l by its longest word."""
        widest = max(map(_width, f"{self.name} {self.second_name}".split()), default=0)
        return "s" if widest <= 7 else "m" if widest <= 9.5 else "l"

    @property
    def url(self):
        """The address in the active language; empty for somebody who has none."""
        return reverse("wagtail_serve", args=[f"people/{self.person.slug}/"]) if self.person.is_listed else ""

    @cached_property
    def portrait(self):
        """The portrait as components/picture.html takes it, or None."""
        return portrait_of(self.person)

    @cached_property
    def birth(self):
        """What may be shown of the date of birth, or None."""
        return shown_birth(self.person)

    @property
    def countries(self):
        """The names of the countries."""
        return ", ".join(country_name(code) for code in self.person.countries.split())

    @property
    def look(self):
        """One of custody, free, memory, case."""
        return look_of(self.case.status)

    @property
    def sign(self):
        """One of custody, house, free, memory, case."""
        return sign_of(self.case.status)

    @property
    def takes_messages(self):
        """Whether the form is open for the person, who has an address then."""
        if not self.person.is_listed or self.person.route == Route.CLOSED:
            return False
        return self.person.is_reopened or self.look not in ("free", "memory")

    @property
    def status(self):
        """The status word."""
        return Status(self.case.status).label

    @property
    def status_line(self):
        """The status with its age."""
        return status_text(self.case)

    @property
    def days_line(self):
        """The count of days in words; empty where none is counted."""
        return days_text(self.case)

    @property
    def ended_line(self):
        """The date of death or release, in words; empty while neither is known."""
        return when_text(self.case.since.when) if self.look in ("free", "memory") and self.case.since else ""

    @cached_property
    def sentence(self):
        """The event of the sentence in force, or None."""
        return self.told_by(self.case.sentence)

    def told_by(self, wanted):
        """Give the CaseEvent that is `wanted`, an Event of the case; None for None."""
        return wanted and next((event for event in self.events if event.as_event() == wanted), None)

    @property
    def sentence_line(self):
        """The punishment in force, in words; empty when none is known."""
        return punishment_noun(self.sentence) if self.sentence else ""

    @cached_property
    def leaf(self):
        """The strokes beside the portrait; None for somebody who is not in custody."""
        if self.case.status != Status.CUSTODY:
            return None
        term = self.sentence and term_in_strokes(
            self.sentence.term == Term.LIFE, self.sentence.term_years, self.sentence.term_months
        )
        return leaf(self.case.days, term)

    @property
    def place(self):
        """The name of the place of detention, when it may be shown; empty otherwise."""
        held = self._held_at if self.person.show_place else None
        return (held.place_name or held.place.name) if held else ""

    @property
    def letter_address(self):
        """The address for letters there, when it may be shown; empty otherwise."""
        held = self._held_at if self.person.show_letter_address else None
        return (held.place_letter_address or held.place.letter_address) if held else ""

    @property
    def _held_at(self):
        """The last event at the present place of detention, or None."""
        held = [event for event in self.events if event.place_id and event.place_id == self.case.place]
        return held[-1] if held else None

    @property
    def timeline(self):
        """The events in the order in which they happened, each with date and words."""
        ordered = in_order(self.events, CaseEvent.as_event)
        steps = [event.as_event() for event in ordered]
        return [
            TimelineRow(event, self.person, status_after(steps[:number]))
            for number, event in enumerate(ordered, start=1)
        ]


@dataclass(frozen=True)
class TimelineRow:
    """One event of the case in words."""

    event: CaseEvent
    person: Person
    status: Status | None  # after the event

    @property
    def is_turn(self):
        """Whether the event by itself decides a status."""
        return self.event.kind in STATUS_AFTER

    @property
    def sentence(self):
        """What happened, and when, as a sentence."""
        return event_sentence(self.event, self.person.gender)

    @property
    def language(self):
        """The language of an editor's own words, when it is not that of the page; empty otherwise."""
        words, language = own_words(self.event) if self.event.kind == Kind.OTHER else ("", "")
        return language if words and language != get_language() else ""

    @property
    def place(self):
        """The place's name, when places are shown."""
        if not (self.person.show_place and self.event.place_id):
            return ""
        return self.event.place_name or self.event.place.name

    @property
    def recognisers(self):
        """The organisations that recognised, by name."""
        return [row.organisation_name or row.organisation.name for row in self.event.recognisers.all()]


def portray(people, house_settings):
    """Give a `Portrayal` of each of `people`, which come from `for_display` or `for_profile`."""
    return [Portrayal(person, person.case(house_settings), person.public_events()) for person in people]


def _width(word):
    return len(word) + sum(letter in WIDE for letter in word.lower()) / 2
