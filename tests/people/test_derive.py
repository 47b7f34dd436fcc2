"""From events to what is said of a person: the status, and how old it is."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from people.case.derive import derive
from people.case.kinds import DEATHS, RELEASES, Kind, Status
from tests.people.derived import TODAY, case


def test_nothing_is_known_of_somebody_without_events():
    assert case() == derive([], TODAY)
    assert case().status == Status.UNKNOWN
    assert (case().days, case().as_of, case().is_old) == (None, None, False)


@pytest.mark.parametrize("kind", [Kind.KNOWN_IN_CUSTODY, Kind.HOUSE_ARREST, Kind.RELEASED_SERVED])
def test_a_fact_of_no_known_day_is_old_from_the_start(kind):
    undated = case((kind, ""))
    assert (undated.is_old, undated.as_of, undated.changes_at) == (True, None, None)
    confirmed = case((kind, ""), checked_on=TODAY)
    assert (confirmed.is_old, confirmed.as_of) == (False, TODAY)


@pytest.mark.parametrize(
    ("kind", "alone", "in_custody"),
    [
        (Kind.KNOWN_IN_CUSTODY, Status.CUSTODY, Status.CUSTODY),
        (Kind.DETAINED, Status.CUSTODY, Status.CUSTODY),
        (Kind.HOUSE_ARREST, Status.HOUSE_ARREST, Status.HOUSE_ARREST),
        (Kind.CHARGED, Status.PROSECUTED, Status.CUSTODY),
        (Kind.NEW_CHARGE, Status.PROSECUTED, Status.CUSTODY),
        (Kind.BAIL, Status.PROSECUTED, Status.PROSECUTED),
        (Kind.WANTED, Status.PROSECUTED, Status.CUSTODY),
        (Kind.TRIAL_OPENED, Status.PROSECUTED, Status.CUSTODY),
        (Kind.SENTENCED, Status.PROSECUTED, Status.CUSTODY),
        (Kind.RETRIAL, Status.PROSECUTED, Status.CUSTODY),
        (Kind.DISAPPEARED, Status.DISAPPEARED, Status.DISAPPEARED),
        *((kind, Status.FREE, Status.FREE) for kind in sorted(RELEASES)),
        *((kind, Status.DIED, Status.DIED) for kind in sorted(DEATHS)),
    ],
)
def test_each_kind_leads_where_it_says(kind, alone, in_custody):
    assert case((kind, "2024-01-01")).status == alone
    assert case(("detained", "2023-01-01"), (kind, "2024-01-01")).status == in_custody


@pytest.mark.parametrize(
    "kind",
    [
        Kind.HEARING_SET,
        Kind.APPEAL,
        Kind.TRANSFERRED,
        Kind.PUNISHMENT_CELL,
        Kind.INCOMMUNICADO,
        Kind.HUNGER_STRIKE,
        Kind.HOSPITAL,
        Kind.LAST_NEWS,
        Kind.RECOGNISED,
        Kind.RECOGNITION_WITHDRAWN,
        Kind.OTHER,
    ],
)
def test_other_kinds_change_no_status(kind):
    assert case((kind, "2024-01-01")).status == Status.UNKNOWN
    assert case(("detained", "2023-01-01"), (kind, "2024-01-01")).status == Status.CUSTODY
    assert case(("detained", "2022-01-01"), ("released_served", "2023-01-01"), (kind, "2024-01-01")).status == "free"


def test_an_undated_death_comes_last():
    found = case(("died_in_custody", ""), ("detained", "2020-01-01"), ("known_in_custody", "2024-01-01"))
    assert found.status == Status.DIED


def test_a_hearing_changes_no_status_before_or_after_its_day():
    without = case(("detained", "2020-01-01"), days_until_old=90)
    for day in ("2025-01-01", "2030-01-01"):
        found = case(("detained", "2020-01-01"), ("hearing_set", day), days_until_old=90)
        assert replace(found, hearings=(), changes_at=None) == without


def test_what_lies_ahead_changes_nothing_until_its_day():
    events = [("detained", "2025-06-01"), ("released_served", "2025-06-14")]
    assert case(*events).status == Status.CUSTODY
    assert case(*events).changes_at == date(2025, 6, 14)
    assert case(*events, today=date(2025, 6, 14)).status == Status.FREE


def test_a_fact_is_old_on_the_day_after_the_limit():
    checked = date(2025, 1, 1)
    at_limit = case(("detained", "2020-01-01"), today=checked + timedelta(90), checked_on=checked, days_until_old=90)
    after = case(("detained", "2020-01-01"), today=checked + timedelta(91), checked_on=checked, days_until_old=90)
    assert (at_limit.is_old, at_limit.changes_at) == (False, checked + timedelta(91))
    assert (after.is_old, after.changes_at) == (True, None)


def test_the_count_of_an_old_fact_ends_at_its_last_confirmation():
    found = case(("detained", "2020-01-01"), checked_on=date(2020, 1, 31), days_until_old=90)
    assert (found.days, found.at_least, found.counted_to) == (30, True, date(2020, 1, 31))
    assert found.as_of == date(2020, 1, 31)


@pytest.mark.parametrize(
    ("sighting", "as_of"),
    [
        ("2022-11-02", date(2022, 11, 2)),
        ("2022-11", date(2022, 11, 1)),
        ("2022", date(2022, 1, 1)),
        (">2022-11-02", date(2022, 11, 2)),
        ("2022-11-02/2022-12-01", date(2022, 11, 2)),
        ("<2022-11-02", date(2020, 1, 1)),
        ("", date(2020, 1, 1)),
    ],
)
def test_a_vague_sighting_confirms_no_more_than_its_earliest_day(sighting, as_of):
    found = case(("detained", "2020-01-01"), ("known_in_custody", sighting), days_until_old=90)
    assert (found.as_of, found.days) == (as_of, (as_of - date(2020, 1, 1)).days)


@pytest.mark.parametrize(
    ("release", "as_of"),
    [
        ("2023-09-17", date(2023, 9, 17)),
        ("<2023-09-17", date(2023, 9, 17)),
        ("2022-01-01/2023-09-17", date(2023, 9, 17)),
        ("2023-09", date(2023, 9, 30)),
        ("2023", date(2023, 12, 31)),
        ("2025", date(2025, 1, 1)),
        (">2023-09-17", None),
        ("", None),
    ],
)
def test_liberty_is_dated_by_the_day_by_which_it_is_known(release, as_of):
    found = case(("detained", "2021-05-01"), ("released_served", release), days_until_old=90)
    assert (found.status, found.as_of) == (Status.FREE, as_of)


def test_custody_after_a_release_is_not_dated_by_the_release():
    for again, as_of in (("<2023-09-17", date(2023, 9, 17)), (">2022-01-01", None), ("2023", date(2023, 12, 31))):
        found = case(("detained", "2021"), ("released_served", "2022-01-01"), ("detained", again), days_until_old=90)
        assert (found.status, found.as_of) == (Status.CUSTODY, as_of), again


def test_a_release_of_no_known_latest_day_is_dated_by_a_check_after_it_alone():
    events = [("detained", "2021-05-01"), ("released_served", ">2022-01-01"), ("recognised", "2023-01-01")]
    for checked_on, as_of in ((None, None), (date(2022, 1, 1), None), (date(2022, 1, 2), date(2022, 1, 2))):
        assert case(*events, checked_on=checked_on, days_until_old=90).as_of == as_of


def test_a_beginning_of_no_known_day_is_dated_by_what_followed():
    assert case(("detained", ""), ("sentenced", "2023-01-01"), days_until_old=90).as_of == date(2023, 1, 1)


def test_nothing_is_confirmed_in_the_future():
    assert case(("known_in_custody", "2025-06"), checked_on=date(2030, 1, 1)).as_of == TODAY
    assert case(("known_in_custody", "<2030-01-01")).as_of == TODAY


@pytest.mark.parametrize("kind", sorted(DEATHS))
def test_a_death_is_never_old(kind):
    found = case(("detained", "2019-01-01"), (kind, "2020-01-01"), days_until_old=1)
    assert (found.status, found.is_old, found.days) == (Status.DIED, False, 365)


def test_what_follows_a_death_changes_nothing():
    found = case(("died_in_custody", "2020-01-01"), ("released_acquitted", "2023-01-01"))
    assert found.status == Status.DIED
