"""What may be written down as an event."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from people.case.kinds import Kind
from people.models import CaseEvent
from tests.builders import event, person


def day(ahead):
    """Give a day so many days ahead, as text."""
    return (timezone.localdate() + timedelta(ahead)).isoformat()


def errors(made):
    """Give the fields that are wrong."""
    try:
        made.clean()
    except ValidationError as error:
        return list(error.message_dict)
    return []


@pytest.mark.parametrize(
    "when", ["", "2020", "2020-09", "2020-09-17", "<2020-09-17", ">2020-09-17", "2020-01-01/2020-02-01"]
)
def test_every_precision_is_taken(when):
    assert errors(event("detained", when)) == []


@pytest.mark.parametrize("precision", ["day", "month", "year", "before", "after", "between"])
def test_a_date_is_asked_for_unless_it_is_not_known(precision):
    undated = event("detained")
    undated.precision = precision
    assert errors(undated) == ["date"]


def test_the_second_bound_must_be_the_later():
    for last in ("2020-01-01", "2019-12-31"):
        assert errors(event("detained", f"2020-01-01/{last}")) == ["date_to"]


def test_what_is_not_asked_for_is_forgotten():
    unknown = event("detained", "2020-01-01/2020-02-01")
    unknown.precision = "unknown"
    exact = event("detained", "2020-01-01/2020-02-01")
    exact.precision = "day"
    assert errors(unknown) == errors(exact) == []
    assert (unknown.date, unknown.date_to, exact.date_to) == (None, None, None)


@pytest.mark.parametrize("when", ["", "<", ">"])
def test_only_a_hearing_lies_in_the_future(when):
    for kind in Kind:
        wrong = [] if kind == Kind.HEARING_SET else ["date"]
        told = {"own_words": {"en": "A meeting"}} if kind == Kind.OTHER else {}
        assert errors(event(kind, when + day(2), **told)) == wrong
        assert errors(event(kind, when + day(1), **told)) == []


def test_this_month_and_this_year_are_no_future():
    assert errors(event("detained", day(0)[:7])) == errors(event("detained", day(0)[:4])) == []


def test_only_a_sentence_has_a_punishment():
    assert errors(event("detained", "2020", term_years=4)) == ["term"]
    assert errors(event("appeal", "2020", term="fine")) == []


def test_a_sentence_says_its_punishment_when_kind_or_length_is_known():
    assert not event("appeal", "2020", regime="prison").as_event().says_punishment
    for known in ({"term": "fine"}, {"term_years": 4}, {"term_months": 6}):
        assert event("appeal", "2020", **known).as_event().says_punishment


@pytest.mark.django_db
@pytest.mark.parametrize(
    "wrong",
    [
        {"precision": "day", "date": None},
        {"precision": "unknown", "date": date(2020, 1, 1)},
        {"precision": "between", "date": date(2020, 1, 2), "date_to": date(2020, 1, 1)},
        {"precision": "between", "date": date(2020, 1, 2)},
        {"precision": "day", "date": date(2020, 1, 1), "date_to": date(2020, 1, 2)},
    ],
)
def test_the_database_takes_no_event_whose_date_does_not_fit(wrong):
    someone = person()
    with pytest.raises(IntegrityError), transaction.atomic():
        CaseEvent.objects.create(person=someone, kind="detained", **wrong)
