"""Production does not run on demo content."""

import pytest
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError

from network_site import start
from network_site.checks.demo import check_no_demo
from network_site.models import HouseSettings, User
from people.models import Organisation, Person

pytestmark = pytest.mark.django_db


def test_an_empty_database_is_fine():
    assert check_no_demo(None, databases=["default"]) == []
    start.refuse_demo()


@pytest.mark.parametrize(
    ("make", "named"),
    [
        (lambda: User.objects.create(email="a@demo.example", is_demo=True), "users"),
        (lambda: Person.objects.create(name="A", countries="BY", demo="real"), "people"),
        (lambda: Person.objects.create(name="A", countries="BY", demo="example"), "people"),
        (lambda: Organisation.objects.create(name="A", is_demo=True), "organisations"),
        (lambda: HouseSettings.objects.create(is_demo=True), "house settings"),
    ],
)
def test_what_is_left_of_a_demo_is_named(make, named):
    make()
    errors = run_checks(tags=["database"], databases=["default"], include_deployment_checks=True)
    (error,) = [error for error in errors if error.id == "house.E010"]
    assert named in error.msg
    with pytest.raises(ImproperlyConfigured, match=named):
        start.refuse_demo()


def test_a_database_that_is_away_does_not_stop_the_start(monkeypatch):
    def away():
        raise OperationalError

    monkeypatch.setattr(start, "demo_leftovers", away)
    start.refuse_demo()
