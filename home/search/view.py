"""The search of the whole site: people by any spelling, and whatever was published about them or holds the words."""

from dataclasses import replace
from urllib.parse import urlencode

from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, override
from django.views.decorators.http import require_safe

from home.search.folded import LONGEST
from home.search.kinds import BY_NAME, PERSON
from home.search.results import results
from network_site.frame import frame


@require_safe
def search(request):
    """Show the form and, for `?q=`, what is found, by kind; with `?kind=` all of one kind, by pages.

    404 where the language is not live.
    """
    if get_language() not in request.live_homes:
        raise Http404
    query = request.GET.get("q", "").replace("\0", "")[:LONGEST].strip()
    kind = request.GET.get("kind")
    kind = kind if kind == PERSON or kind in BY_NAME else ""
    context = frame(request, addresses=_addresses(request)) | {"query": query, "kind": kind}
    if query:
        context |= results(request, query, kind, context["house_settings"])
        asked = {"q": query} | ({"kind": kind} if kind else {})
        context |= {"canonical_url": "", "versions": _with_query(context["versions"], asked)}
    return render(request, "home/search.html", context)


def _addresses(request):
    found = {}
    for code in request.live_homes:
        with override(code):
            found[code] = reverse("search")
    return found


def _with_query(versions, asked):
    return [replace(version, url=f"{version.url}?{urlencode(asked)}") for version in versions]
