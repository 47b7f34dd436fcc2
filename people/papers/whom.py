"""Who of those whom a filter of the directory finds stands on paper."""

from django.utils.translation import get_language

from network_site.paging import page_of
from people.directory.choices import organisations_of
from people.directory.found import in_order, narrowed
from people.models import Person
from people.portrayal import portray

LONGEST_LIST = 120  # people on some ten sheets


def found_for_paper(condition, filters, house_settings, per_page):
    """Give (portrayals, paging) of the listed people who meet `condition` (a Q) and whom `filters` ask for.

    `paging` is the page of their list that `filters` ask for. Three queries, four where an organisation is asked for.
    """
    listed = Person.objects.listed()
    organisations = organisations_of(listed, get_language()) if filters.organisation else {}
    _name, ids = organisations.get(filters.organisation, ("", []))
    found = in_order(narrowed(listed, filters, ids).filter(condition), filters)
    return page_for_paper(found, filters.page, house_settings, per_page)


def page_for_paper(found, number, house_settings, per_page):
    """Give (portrayals, paging) of the page `number` (as in ?page=) of `found`, people in order. Three queries."""
    paging = page_of(found.values("pk"), number, per_page)
    shown = found.for_paper(get_language()).filter(pk__in=paging.object_list)
    return portray(shown, house_settings), paging
