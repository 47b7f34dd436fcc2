"""The calendar of birthdays: whom one can write to, month by month."""

from dataclasses import dataclass, replace
from typing import ClassVar

from django.db.models import Count, F
from django.shortcuts import render
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from network_site.asked import Asked
from network_site.dates import month_names
from network_site.paging import page_of
from network_site.paper.offered import offered
from network_site.structured_data import breadcrumbs
from people.case.kinds import Status
from people.directory.filters import SHAPES
from people.glance.figures import around
from people.glance.year import months
from people.models import Person
from people.models.person import Route
from people.portrayal import portray
from people.today import house_today

PER_PAGE = 48


@dataclass(frozen=True)
class AskedMonth(Asked):
    """The month asked for; empty for this one."""

    month: str = ""

    shapes: ClassVar = {"month": SHAPES["birth_month"]}


@require_safe
def birthday_calendar(request):
    """Show the birthdays of `?month=`, by default of this one, and where they lie in the year.

    404 where the directory is not live. Three queries, one where nobody's is in the month.
    """
    context = around(request, "birthday_calendar")
    asked, today = AskedMonth.read(request.GET), house_today(context["house_settings"])
    number = int(asked.month or today.month)
    people = with_birthday()
    year = months(_counted(people), month_names())
    month = year[number - 1]
    in_month = people.filter(birth_month=number).order_by(F("birth_day").asc(nulls_last=True), "sort_as", "name", "pk")
    paging = page_of(in_month.values("pk"), asked.page, PER_PAGE, month.people)
    shown = in_month.for_display(get_language()).filter(pk__in=paging.object_list) if month.people else []
    context |= {
        "today": today,
        "year": year,
        "month": month,
        "has_people": any(other.people for other in year),
        "people": portray(shown, context["house_settings"]),
        "paging": paging,
        "papers": [_sheet_of(month)] if month.people else [],
        "canonical_url": context["canonical_url"] + asked.canonical,
        "versions": [replace(version, url=version.url + asked.canonical) for version in context["versions"]],
        "description": gettext("People in custody to whom you can write."),
    }
    context["things"] = [breadcrumbs(context, gettext("Birthdays: %(month)s") % {"month": month.name})]
    return render(request, "people/glance/birthdays.html", context)


def _sheet_of(month):
    """Give the sheet with the birthdays of a Month as it is `Offered`."""
    label = gettext("Birthdays: {month}").format(month=month.name)
    return offered(label, "birthday_sheet", asked=f"?birth_month={month.number}")


def with_birthday():
    """Give those listed, in custody when last confirmed, who take messages and whose birthday may be shown."""
    in_custody = Person.objects.listed().filter(status=Status.CUSTODY, as_of__isnull=False)
    return in_custody.filter(birth_month__isnull=False).exclude(route=Route.CLOSED)


def _counted(people):
    """Give (month, day or None, how many) of the birthdays of `people`. One query."""
    return list(people.order_by().values_list("birth_month", "birth_day").annotate(people=Count("pk")))
