"""The page of figures: people by status and by country, drawn, with the numbers beside."""

from itertools import compress

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext, override
from django.views.decorators.http import require_safe

from network_site.dates import day_text
from network_site.frame import frame
from network_site.live_list import live_list
from network_site.models import ShareCard
from network_site.structured_data import breadcrumbs
from people.directory.counters import count, oldest_fresh
from people.directory.filters import Filters
from people.glance.countries import columns, countries_of
from people.glance.groups import groups_of
from people.glance.wall import Wall, people_per_window
from people.models import PeopleIndexPage, Person
from people.today import house_today


@require_safe
def figures(request):
    """Show how many people there are by status and by country; 404 where the directory is not live. Two queries."""
    context = around(request, "figures")
    today, limit = house_today(context["house_settings"]), context["house_settings"].days_until_old
    old_before, listed = oldest_fresh(today, limit), Person.objects.listed()
    counters = count(listed, today, limit)
    size = people_per_window(counters.total)
    groups = [
        group for counter in counters.by_status for group in groups_of(counter.status, counter.count, counter.old)
    ]
    countries = countries_of(listed, old_before, size)
    is_used = [any(numbers) for numbers in zip(*(country.cells for country in countries), strict=True)]
    as_of = {"day": day_text(today)}
    context |= {
        "description": gettext("People on this site, as of %(day)s, each by the status last confirmed.") % as_of,
        "things": [breadcrumbs(context, gettext("People at a glance"))],
        "today": today,
        "old_before": old_before,
        "total": counters.total,
        "died_in_custody": counters.died_in_custody,
        "wall": Wall(groups, size, columns=10),
        "columns": list(compress(columns(), is_used)),
        "rows": [
            (country, Filters(country=country.code).address(), list(compress(country.cells, is_used)))
            for country in countries
        ],
    }
    return render(request, "people/glance/figures.html", context)


def around(request, name):
    """Give the frame of a page below the directory, whose address is called `name`, and `directory`, the page above.

    Raise Http404 where the directory is not live.
    """
    pages = PeopleIndexPage.objects.annotate(card_file=ShareCard.objects.file_of_page()).select_related("locale")
    directory = pages.get(pk=live_list(request, PeopleIndexPage).pk)
    addresses = {}
    for code in request.live_homes:
        with override(code):
            addresses[code] = reverse(name)
    return frame(request, page=directory, addresses=addresses) | {"directory": directory, "content_note": ""}
