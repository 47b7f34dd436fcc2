"""When a change is a turn: somebody is released, expelled, exchanged, executed, or dies."""

from datetime import UTC, datetime

from people.case.kinds import DEATHS, RELEASES

# When every event that is to be public is public.
IN_THE_END = datetime.max.replace(tzinfo=UTC)


def is_turn(before, after, house_settings):
    """Say whether by `after`, against `before` (both Person), a case has come to a release or a death.

    Asked of what the public knows now, of what it will know when all hours have come, and of what staff know.
    """
    pairs = zip(_cases(before, house_settings), _cases(after, house_settings), strict=True)
    return any(_ending(case) and _ending(case) != _ending(old) for old, case in pairs)


def _cases(person, house_settings):
    return (
        person.case(house_settings),
        person.case(house_settings, IN_THE_END),
        person.full_case(house_settings),
    )


def _ending(case):
    """Give status and kind of the event by which a case ended; None where none did."""
    ends = case.since is not None and (case.since.kind in RELEASES or case.since.kind in DEATHS)
    return (case.status, case.since.kind) if ends else None
