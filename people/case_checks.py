"""What is wrong with the events of a case, in sentences for staff."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from people.case.impossible import Impossible, before_birth, impossible_pairs
from people.words import when_text

# Translators: {first} and {second} stand for events with their dates, such as “Detention” (7 June 2021).
SENTENCES = {
    Impossible.AFTER_DEATH: _(
        "{second} cannot stand after {first}: it does not happen to the dead. Correct a date, or remove one of them."
    ),
    Impossible.TWO_DEATHS: _("{first} and {second}: nobody dies twice. Remove one of them."),
    Impossible.NOT_HELD_YET: _(
        "{first} cannot stand before {second}: nobody is released before being held. "
        "Correct a date, or add the earlier detention; its date may be “not known”."
    ),
    Impossible.DETAINED_TWICE: _(
        "{first} and {second}: nobody is detained twice without a release in between. "
        "Add the release (its date may be “not known”), or remove one of them."
    ),
    Impossible.AT_LIBERTY: _(
        "{second} cannot stand after {first}: the person was at liberty by then. "
        "Correct a date, or add the new detention; its date may be “after” a day."
    ),
    Impossible.NO_SENTENCE_YET: _(
        "{first} cannot stand before {second}: there is no appeal and no new trial before a sentence. "
        "Correct a date, or add the earlier sentence; its date may be “not known”."
    ),
}
BEFORE_BIRTH = _("{event} lies before the date of birth ({date}). Correct one of them.")


def refusals(events, birth=None):
    """Give a sentence for each two of `events` that cannot both be true, and for each before the birth.

    `events` are case events whose own dates are in order (`CaseEvent.clean`), stored or not; `birth` is a `When`.
    """
    facts = [event.as_event() for event in events]
    found = [
        SENTENCES[pair.reason].format(first=_event_text(pair.first), second=_event_text(pair.second))
        for pair in impossible_pairs(facts)
    ]
    early = before_birth(facts, birth) if birth else []
    return found + [BEFORE_BIRTH.format(event=_event_text(event), date=when_text(birth)) for event in early]


def _event_text(event):
    return pgettext("case event", "“{event}” ({date})").format(event=event.kind.label, date=when_text(event.when))
