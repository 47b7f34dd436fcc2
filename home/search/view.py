"""The search of the whole site: a person by any spelling of her name."""

from dataclasses import replace
from urllib.parse import urlencode

from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, override
from django.views.decorators.http import require_safe

from network_site.frame import frame
from network_site.paging import page_of
from people.models import Person
from people.names import is_held, search_words
from people.names.searching import LONGEST_QUERY
from people.portrayal import portray

PER_PAGE = 24


@require_safe
def search(request):
    """Show the form and, for `?q=`, the listed people of that name, by pages. 404 where the language is not live."""
    if get_language() not in request.live_homes:
        raise Http404
    query = request.GET.get("q", "").replace("\0", "")[:LONGEST_QUERY].strip()
    context = frame(request, addresses=_addresses(request)) | {"query": query}
    if query:
        context |= _results(request, query, context["house_settings"])
        context |= {"canonical_url": "", "versions": _with_query(context["versions"], query)}
    return render(request, "home/search.html", context)


def _results(request, query, house_settings):
    people = Person.objects.listed().for_display(get_language()).named(query).order_by("sort_as", "name", "pk")
    page = page_of(people, request.GET.get("page"), PER_PAGE)
    words = search_words(query)
    return {
        "paging": page,
        "people": portray(page.object_list, house_settings),
        "are_similar": not any(is_held(words, person.search_text) for person in page.object_list),
    }


def _addresses(request):
    found = {}
    for code in request.live_homes:
        with override(code):
            found[code] = reverse("search")
    return found


def _with_query(versions, query):
    return [replace(version, url=f"{version.url}?{urlencode({'q': query})}") for version in versions]
