"""Who of those whom a filter of the directory finds stands on paper."""

from django.utils.translation import get_language

from network_site.paging import page_of
from people.directory.choices import organisations_of
from people.directory.found import in_order, narrowed
from people.models import Person
from people.portrayal import portray


def found_for_paper(condition, filters, house_settings, per_page):
    """Give (portrayals, paging) of the listed people who meet `condition` (a Q) and whom `filters` ask for.

    `paging` is the page of their list that `filters` ask for. Four queries, five where an organisation is asked for.
    """
    language, listed = get_language(), Person.objects.listed()
    organisations = organisations_of(listed, language) if filters.organisation else {}
    _name, ids = organisations.get(filters.organisation, ("", []))
    found = in_order(narrowed(listed, filters, ids).filter(condition), filters)
    paging = page_of(found.values("pk"), filters.page, per_page)
    shown = in_order(listed.for_paper(language).filter(pk__in=paging.object_list), filters)
    return portray(shown, house_settings), paging
