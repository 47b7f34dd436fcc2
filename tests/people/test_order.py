"""In which order events with vague dates stand."""

import pytest

from people.case.order import in_order
from tests.builders import happened

DETAINED, FREE, KNOWN, DIED = "detained", "released_served", "known_in_custody", "died_in_custody"


@pytest.mark.parametrize(
    ("why", "events"),
    [
        ("by day", [(DETAINED, "2020-09-17"), (FREE, "2021-09-17"), (DETAINED, "2022-01-01")]),
        ("a month holds both", [(DETAINED, "2020-09"), (FREE, "2020-09-17")]),
        ("a year holds both", [(DETAINED, "2020"), (FREE, "2020-03-01")]),
        ("before a day after the release", [(DETAINED, "<2020-01-01"), (FREE, "2019-06-01")]),
        ("again in the month of the release", [(DETAINED, "2020-01-01"), (FREE, "2022-09"), (DETAINED, "2022-09-20")]),
        ("known there, then free within the year", [(DETAINED, "2020"), (KNOWN, "2022-11-02"), (FREE, "2022")]),
        ("undated beginning", [(DETAINED, ""), (FREE, "2020-09-17")]),
        ("undated end", [(DETAINED, "2020-09-17"), (FREE, "")]),
        ("undated death", [(DETAINED, "2020-09-17"), (KNOWN, "2021"), (DIED, "")]),
        ("a death last of all that is possible", [(DETAINED, "2020-09-01"), (KNOWN, "2020-09"), (DIED, "2020-09-10")]),
        ("detained and let go on one day", [(DETAINED, "2020-09-17"), (FREE, "2020-09-17")]),
        ("bail ends a detention of that month", [(DETAINED, "2020-09"), ("bail", "2020-09-05")]),
        ("a sentence before its appeal", [("sentenced", "2020"), ("appeal", "2020-03-05")]),
        ("an undated appeal after the sentence", [("sentenced", "2020-03-05"), ("appeal", "")]),
        ("an undated new trial with no sentence", [("retrial", ""), (DETAINED, "2020-01-01"), (FREE, "2021-01-01")]),
        ("withdrawn in the year of the recognition", [("recognised", "2020"), ("recognition_withdrawn", "2020-03")]),
        ("moved in the year of the detention", [(DETAINED, "2020"), ("transferred", "2020-03-05")]),
        ("an undated second detention", [(DETAINED, "2011-01-01"), (FREE, "2012-01-01"), (DETAINED, "")]),
        ("an undated first detention", [(DETAINED, ""), (FREE, "2012-01-01"), (DETAINED, "2013-01-01")]),
    ],
)
def test_vague_dates_stand_where_they_make_sense(why, events):
    expected = [happened(kind, day, key) for key, (kind, day) in enumerate(events)]
    assert in_order(expected) == expected, why
    assert in_order(reversed(expected)) == expected, why


def test_a_release_that_came_first_stays_first():
    events = [happened(FREE, "2019-01-01"), happened(DETAINED, "2020-01-01")]
    assert in_order(events) == events


def test_items_are_ordered_by_their_events():
    rows = [("b", happened(FREE, "2020-09-17")), ("a", happened(DETAINED, "2020-09"))]
    assert [name for name, _event in in_order(rows, lambda row: row[1])] == ["a", "b"]
