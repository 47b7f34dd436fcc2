"""A case event as a sentence."""

from django.utils.translation import get_language, pgettext

from people.case.kinds import Kind
from people.sentences.date import date_in_sentence, has_dates_in_sentences
from people.sentences.forms import FEMININE, IN_ABSENTIA, IN_ABSENTIA_TO, MASCULINE, OF_ANYBODY, SENTENCED_TO
from people.sentences.punishment import punishment_after_to, punishment_noun
from people.words import when_text

BY_GENDER = {"f": FEMININE, "m": MASCULINE}


def event_sentence(event, gender):
    """Give a CaseEvent as a sentence in the active language; `gender` is that of the person ("f", "m", "").

    Such as “Sentenced on 7 February 2019 to 4 years in a penal colony”. Where the gender is not given, and for
    what nobody does or suffers, a noun and its date: “Sentence: 4 years in a penal colony (7 February 2019)”.
    So also in a language without a catalogue: the noun is English there, and the date is not.
    """
    form = OF_ANYBODY.get(event.kind) or BY_GENDER.get(gender, {}).get(_form_of(event))
    if form is None or not has_dates_in_sentences():
        return _noun(event)
    return str(form).format(date=date_in_sentence(event.when), punishment=punishment_after_to(event))


def own_words(event, language=None):
    """Give (words, language code) of an editor's own event: in `language` (default: the active one), else English's."""
    texts = event.own_words or {}
    for code in (language or get_language(), "en", *texts):
        if texts.get(code):
            return texts[code], code
    return "", ""


def _form_of(event):
    if event.kind != Kind.SENTENCED:
        return event.kind
    if punishment_after_to(event):
        return IN_ABSENTIA_TO if event.in_absentia else SENTENCED_TO
    return IN_ABSENTIA if event.in_absentia else Kind.SENTENCED


def _noun(event):
    # Not get_kind_display(): it translates all kinds to find one.
    what = (event.kind == Kind.OTHER and own_words(event)[0]) or Kind(event.kind).label
    if event.in_absentia:
        what = pgettext("case event", "{what}, in absentia").format(what=what)
    if punishment := punishment_noun(event):
        return pgettext("case event", "{what}: {punishment} ({date})").format(
            what=what, punishment=punishment, date=when_text(event.when)
        )
    return pgettext("case event", "{what}: {date}").format(what=what, date=when_text(event.when))
