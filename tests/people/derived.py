"""A case derived from events written in one line each."""

from datetime import date

from people.case.derive import derive
from tests.builders import happened

TODAY = date(2025, 6, 13)
FRESH = 100_000


def case(*events, today=TODAY, days_until_old=FRESH, **kwargs):
    """Give the Case of events, each given as `happened` takes it; nothing is old unless a limit is given."""
    return derive([happened(*given) for given in events], today, days_until_old=days_until_old, **kwargs)
