"""What somebody was sentenced to: after “sentenced to”, and standing by itself."""

from django.utils.translation import pgettext_lazy

from people.case.kinds import Regime, Term
from people.sentences.length import length_after_to, length_noun

# Each language says the place of a term in its own way; it stands behind the length.
WHERE = {
    Regime.COLONY: pgettext_lazy("where a term is served", "in a penal colony"),
    Regime.COLONY_GENERAL: pgettext_lazy("where a term is served", "in a general-regime penal colony"),
    Regime.COLONY_REINFORCED: pgettext_lazy("where a term is served", "in a reinforced-regime penal colony"),
    Regime.COLONY_STRICT: pgettext_lazy("where a term is served", "in a strict-regime penal colony"),
    Regime.COLONY_SPECIAL: pgettext_lazy("where a term is served", "in a special-regime penal colony"),
    Regime.COLONY_JUVENILE: pgettext_lazy("where a term is served", "in a juvenile penal colony"),
    Regime.PRISON: pgettext_lazy("where a term is served", "in prison"),
}

# By kind: with a length, and without one.
AFTER_TO = {
    Term.IMPRISONMENT: (
        pgettext_lazy("after “sentenced to”", "{length} of imprisonment"),
        pgettext_lazy("after “sentenced to”", "imprisonment"),
    ),
    Term.RESTRICTION_HOME: (
        pgettext_lazy("after “sentenced to”", "{length} of restriction of freedom at home"),
        pgettext_lazy("after “sentenced to”", "restriction of freedom at home"),
    ),
    Term.RESTRICTION_OPEN: (
        pgettext_lazy("after “sentenced to”", "{length} of restriction of freedom in an open institution"),
        pgettext_lazy("after “sentenced to”", "restriction of freedom in an open institution"),
    ),
    Term.SUSPENDED: (
        pgettext_lazy("after “sentenced to”", "{length} of imprisonment, suspended"),
        pgettext_lazy("after “sentenced to”", "a suspended sentence"),
    ),
    Term.TREATMENT: (
        pgettext_lazy("after “sentenced to”", "{length} of compulsory treatment"),
        pgettext_lazy("after “sentenced to”", "compulsory treatment"),
    ),
    Term.FINE: (None, pgettext_lazy("after “sentenced to”", "a fine")),
    Term.LIFE: (None, pgettext_lazy("after “sentenced to”", "life imprisonment")),
    Term.DEATH: (None, pgettext_lazy("after “sentenced to”", "death")),
}
AFTER_TO_WHERE = {
    Term.IMPRISONMENT: (
        pgettext_lazy("after “sentenced to”", "{length} {where}"),
        pgettext_lazy("after “sentenced to”", "imprisonment {where}"),
    ),
    Term.LIFE: (
        None,
        pgettext_lazy("after “sentenced to”", "life imprisonment {where}"),
    ),
}

# By kind: with a length, and without one.
NOUN = {
    Term.IMPRISONMENT: (
        pgettext_lazy("punishment by itself", "{length} of imprisonment"),
        pgettext_lazy("punishment by itself", "imprisonment"),
    ),
    Term.RESTRICTION_HOME: (
        pgettext_lazy("punishment by itself", "{length} of restriction of freedom at home"),
        pgettext_lazy("punishment by itself", "restriction of freedom at home"),
    ),
    Term.RESTRICTION_OPEN: (
        pgettext_lazy("punishment by itself", "{length} of restriction of freedom in an open institution"),
        pgettext_lazy("punishment by itself", "restriction of freedom in an open institution"),
    ),
    Term.SUSPENDED: (
        pgettext_lazy("punishment by itself", "{length} of imprisonment, suspended"),
        pgettext_lazy("punishment by itself", "a suspended sentence"),
    ),
    Term.TREATMENT: (
        pgettext_lazy("punishment by itself", "{length} of compulsory treatment"),
        pgettext_lazy("punishment by itself", "compulsory treatment"),
    ),
    Term.FINE: (None, pgettext_lazy("punishment by itself", "a fine")),
    Term.LIFE: (None, pgettext_lazy("punishment by itself", "life imprisonment")),
    Term.DEATH: (None, pgettext_lazy("punishment by itself", "death")),
}
NOUN_WHERE = {
    Term.IMPRISONMENT: (
        pgettext_lazy("punishment by itself", "{length} {where}"),
        pgettext_lazy("punishment by itself", "imprisonment {where}"),
    ),
    Term.LIFE: (
        None,
        pgettext_lazy("punishment by itself", "life imprisonment {where}"),
    ),
}


def punishment_after_to(event):
    """Give what follows “sentenced to”, such as “4 years in a penal colony”; empty when nothing is known of it."""
    return _say(event, AFTER_TO, AFTER_TO_WHERE, length_after_to(event.term_years, event.term_months))


def punishment_noun(event):
    """Give the punishment of a CaseEvent by itself, such as “4 years in a penal colony”; empty when not known."""
    return _say(event, NOUN, NOUN_WHERE, length_noun(event.term_years, event.term_months))


def _say(event, forms, forms_where, length):
    if not event.term:
        return length
    term = Term(event.term)
    with_place = bool(event.regime) and term in forms_where
    with_length, without_length = (forms_where if with_place else forms)[term]
    form = with_length if length and with_length else without_length
    return str(form).format(length=length, where=WHERE[Regime(event.regime)] if with_place else "")
