"""The birthdays of the coming week, on the front page of the admin: those that the public may know as well."""

from datetime import date

from django.db.models import Case, Q, Value, When
from django.urls import reverse
from django.utils.translation import get_language, ngettext
from wagtail import hooks

from network_site.admin.front.waiting import HOOK, Waiting
from network_site.dates import birthday_text
from network_site.models import HouseSettings
from people.birth import LEAP_YEAR
from people.case.kinds import Status
from people.directory.birthdays import coming_days
from people.models import Person
from people.today import house_today

WEEK = 7
MOST_NAMED = 12


@hooks.register(HOOK)
def birthdays_this_week(request):
    """Tell those who may open the register whose birthday is near, with names. One query, and the settings."""
    if not request.user.has_perm("people.view_person"):
        return
    days = coming_days(house_today(HouseSettings.load(request_or_site=request)), WEEK)
    near = Q()
    for month, of_month in days.items():
        near |= Q(birth_month=month, birth_day__in=of_month)
    order = Case(*(When(birth_month=month, then=Value(number)) for number, month in enumerate(days)))
    people = Person.objects.listed().filter(near).exclude(status=Status.DIED).with_names(get_language())
    if found := list(people.order_by(order, "birth_day", "sort_as", "pk")):
        words = ngettext("%(count)d birthday this week", "%(count)d birthdays this week", len(found))
        named = [_named(person, request.user) for person in found[:MOST_NAMED]]
        yield Waiting(words % {"count": len(found)}, "", "calendar-alt", order=60, details=named)


def _named(person, user):
    """Give name and day in words, and the address of her form for who may change it."""
    day = birthday_text(date(LEAP_YEAR, person.birth_month, person.birth_day))
    url = reverse(Person.snippet_viewset.get_url_name("edit"), args=[person.pk])
    return f"{person.shown_name}, {day}", url if user.has_perm("people.change_person") else ""
