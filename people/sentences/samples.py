"""One event of each kind, with everything that changes its sentence: for the table that native readers check."""

from datetime import date

from people.case.kinds import SENTENCES, Kind, Regime, Term
from people.case.when import Precision
from people.models import CaseEvent

WITH_LENGTH = (Term.IMPRISONMENT, Term.RESTRICTION_HOME, Term.RESTRICTION_OPEN, Term.SUSPENDED, Term.TREATMENT)
# Years and months whose plurals differ in the languages of the site.
LENGTHS = ((1, None), (4, 6), (15, 1), (22, 2), (None, 11))
FIRST, LAST = date(2019, 2, 7), date(2019, 8, 23)


def samples():
    """Give unsaved CaseEvents: each kind with each precision, each punishment, each month."""
    for kind in Kind:
        for precision in Precision:
            yield _event(kind, precision)
    for kind in Kind:
        if kind in SENTENCES:
            yield from _punishments(kind)
    for month in range(1, 13):
        yield _event(Kind.DETAINED, Precision.DAY, date(2020, month, 21))
        yield _event(Kind.DETAINED, Precision.MONTH, date(2020, month, 21))


def _punishments(kind):
    for term in Term:
        yield _event(kind, term=term)
    for term in WITH_LENGTH:
        yield _event(kind, term=term, term_years=4)
    for years, months in LENGTHS:
        yield _event(kind, term=Term.IMPRISONMENT, term_years=years, term_months=months)
        yield _event(kind, term_years=years, term_months=months)
    for regime in Regime:
        yield _event(kind, term=Term.IMPRISONMENT, term_years=4, regime=regime)
    yield _event(kind, term=Term.IMPRISONMENT, regime=Regime.PRISON)
    yield _event(kind, term=Term.LIFE, regime=Regime.COLONY_STRICT)
    yield _event(kind, in_absentia=True)
    yield _event(kind, term=Term.IMPRISONMENT, term_years=4, in_absentia=True)


def _event(kind, precision=Precision.DAY, day=FIRST, **fields):
    known = {
        "date": None if precision == Precision.UNKNOWN else day,
        "date_to": LAST if precision == Precision.BETWEEN else None,
    }
    return CaseEvent(kind=kind, precision=precision, **known, **fields)
