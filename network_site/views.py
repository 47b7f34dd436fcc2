"""Addresses that belong to no page."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.template import loader
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail import views as wagtail_views
from wagtail.models import Page

from network_site.frame import Version, frame


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
    request._wagtail_route_for_request = (home if parts else home.specific).route(request, parts)
    return wagtail_views.serve(request, path)


@never_cache
@require_safe
def healthz(request):
    """Say that the process answers, without asking the database."""
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
def robots(request):
    """Give robots.txt. A site with demo content asks not to be searched."""
    context = frame(request)
    return render(request, "robots.txt", context, content_type="text/plain")


def nothing_here(request, **kwargs):
    """Answer 404 for an address that only has to have a name."""
    raise Http404


def not_found(request, exception=None):
    """Answer 404 in the best live language, with the versions of the address that there are."""
    addresses = _versions(request)
    context = frame(request, addresses={})
    context["other_versions"] = [
        Version(code, addresses[code], False) for code in request.live_homes if code in addresses
    ]
    return render(request, "404.html", context, status=404)


def _versions(request):
    """Give the live addresses, by language code, at which the rest of this address is a page. One query.

    A page that its parent answers for is left out: where the parent says no, the page is not to be seen.
    """
    _empty, _prefix, rest = (request.path_info + "//").split("/", 2)
    homes = {home.url_path + rest.strip("/") + "/": code for code, home in request.live_homes.items()}
    if not rest.strip("/") or "\0" in rest:  # PostgreSQL takes no NUL
        return {}
    pages = Page.objects.live().filter(url_path__in=homes, alias_of=None).select_related("locale", "content_type")
    return {
        homes[page.url_path]: page.get_url(request)
        for page in pages
        if not getattr(page.content_type.model_class(), "is_answered_by_parent", False)
    }


def server_error(request):
    """Answer 500 with a page that needs neither database nor language."""
    return HttpResponse(loader.get_template("500.html").template.source, status=500)
