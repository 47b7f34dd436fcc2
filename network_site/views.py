"""Addresses that belong to no page."""

import re
from functools import cache

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail import views as wagtail_views
from wagtail.models import Page

from network_site.frame import Version, frame
from network_site.languages import pages_below

FILE_OF_A_PAGE = re.compile(r"\.(pdf|txt)$")


@require_safe
def front_door(request):
    """Send `/` on to the home page in the visitor's best live language; 404 while no language is live."""
    home = request.live_homes.get(get_language())
    if home is None:
        raise Http404
    return redirect(home.get_url(request))


def page(request, path):
    """Serve the page at `path` below the home page of the language.

    That home page is at hand; Wagtail, which would ask for it in four queries, is told the route.
    """
    home = request.live_homes.get(get_language())
    if home is None:
        raise Http404
    parts = [part for part in path.split("/") if part]
    request._wagtail_route_for_request = _route(request, home, parts)
    return wagtail_views.serve(request, path)


def _route(request, home, parts):
    """Give Wagtail's route from `home`. The pages of the menu are at hand too; of a list only its place is needed."""
    first = next((below for below in pages_below(home) if below.slug in parts[:1]), None)
    if first is None:
        return (home if parts else home.specific).route(request, parts)
    is_passed = len(parts) > 1 and first.specific_class.passes_on
    return (first.specific_deferred if is_passed else first.specific).route(request, parts[1:])


@never_cache
@require_safe
def healthz(request):
    """Say that the process answers, without asking the database."""
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
def robots(request):
    """Give robots.txt. A site with demo content asks not to be searched."""
    context = frame(request)
    return render(request, "robots.txt", context, content_type="text/plain; charset=utf-8")


def nothing_here(request, **kwargs):
    """Answer 404 for an address that only has to have a name."""
    raise Http404


def not_found(request, exception=None):
    """Answer 404 in the best live language, with the versions of the address that there are.

    The menu of languages leads to these, and to the home page of a language that has none.
    """
    addresses = _versions(request)
    context = frame(request, addresses={})
    context["ways_on"] = [
        Version(code, addresses.get(code) or home.get_url(request), code == get_language())
        for code, home in request.live_homes.items()
    ]
    context["other_versions"] = [
        Version(code, addresses[code], False) for code in request.live_homes if code in addresses
    ]
    return render(request, "404.html", context, status=404)


def _versions(request):
    """Give the live addresses, by language code, at which the rest of this address answers. At most two queries.

    It is a page or a file of it, or the last part of it is answered for by the page above, such as a feed or a
    person. A page that its parent answers for is left out: where the parent says no, the page is not to be seen.
    """
    _empty, _prefix, rest = (request.path_info + "//").split("/", 2)
    rest = FILE_OF_A_PAGE.sub("", rest.strip("/"))
    if not rest or "\0" in rest:  # PostgreSQL takes no NUL
        return {}
    above, _slash, last = rest.rpartition("/")
    homes = {home.url_path: code for code, home in request.live_homes.items()}
    here = {f"{path}{rest}/": code for path, code in homes.items()}
    parents = {f"{path}{above}/": code for path, code in homes.items()} if above else {}
    pages = Page.objects.live().filter(url_path__in=[*here, *parents], alias_of=None)
    answers_for = cache(lambda model: model.answers_for(last))
    found = {}
    for page in pages.select_related("locale", "content_type"):
        model = page.content_type.model_class()
        if page.url_path in here and not model.is_answered_by_parent:
            found[here[page.url_path]] = page.get_url(request)
        elif page.url_path in parents and answers_for(model):
            found[parents[page.url_path]] = f"{page.get_url(request)}{last}/"
    return found


def server_error(request):
    """Answer 500 in the language of the address, with a page that needs no database."""
    return HttpResponse(render_to_string("500.html"), status=500)
