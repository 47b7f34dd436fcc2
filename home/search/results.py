"""What the template of the search is given."""

from django.utils.translation import get_language

from home.search.folded import query_words
from home.search.found import Finder
from home.search.kinds import BY_NAME, PERSON
from network_site.paging import page_of
from people.models import Person
from people.names import is_held, search_words
from people.portrayal import portray

PER_PAGE = 24
FEW_PEOPLE = 6  # on the page of all kinds


def results(request, query, kind, house_settings):
    """Give what is found by `query` in the active language: of each kind a few, or one page of one `kind`.

    Ten queries: five for people, five for pages; fewer for one kind.
    """
    if kind == PERSON:
        return _people(request, query, house_settings, PER_PAGE)
    finder = Finder(query_words(query), request.live_homes[get_language()], request)
    if kind:
        paging = page_of(finder.of_kind(BY_NAME[kind]), request.GET.get("page"), PER_PAGE)
        hits = [finder.hit(row) for row in paging.object_list]
        return {"paging": paging, "hits": hits, "found_kind": BY_NAME[kind], "is_found": bool(hits)}
    people = _people(request, query, house_settings, FEW_PEOPLE)
    counts = finder.counts()
    return people | {
        "paging": None,
        "groups": finder.groups(counts),
        "is_found": bool(counts) or people["is_found"],
    }


def _people(request, query, house_settings, per_page):
    people = Person.objects.listed().for_display(get_language()).named(query).order_by("sort_as", "name", "pk")
    paging = page_of(people, request.GET.get("page") if per_page == PER_PAGE else None, per_page)
    words = search_words(query)
    return {
        "paging": paging,
        "people": portray(paging.object_list, house_settings),
        "people_count": paging.paginator.count,
        "are_similar": not any(is_held(words, person.search_text) for person in paging.object_list),
        "is_found": bool(paging.paginator.count),
    }
