"""The sitemaps: an index that names one for each live language, and in each the addresses of its language."""

from collections import defaultdict

from django.contrib.contenttypes.models import ContentType
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import require_safe
from wagtail.models import Page

from network_site.models import HouseSettings
from people.models import PeopleIndexPage, Person, ProfilePage

# What is no page there, besides the people.
BELOW_DIRECTORY = ("figures", "birthdays")


@require_safe
def sitemap_index(request):
    """Give sitemap.xml, which names the sitemap of each live language."""
    urls = [request.build_absolute_uri(reverse("language_sitemap", args=[code])) for code in request.live_homes]
    return _render(request, "home/sitemap_index.xml", {"urls": urls})


@require_safe
def language_sitemap(request, code):
    """Give the sitemap of one language: each live address in it, with its versions. 404 where it is not live."""
    if code not in request.live_homes:
        raise Http404
    pages = _pages(request, code)
    groups = [*_page_groups(request, pages), *_people_groups(request, _codes_with_directory(pages))]
    entries = [{"url": versions[code], "versions": versions} for versions in groups if code in versions]
    return _render(request, "home/sitemap.xml", {"entries": entries})


def _render(request, template, context):
    house_settings = HouseSettings.load(request_or_site=request)
    for entry in context.get("entries", []):
        versions = entry["versions"]
        entry["default"] = versions.get(house_settings.main_language) or next(iter(versions.values()))
    context["is_demo"] = house_settings.is_demo
    return render(request, template, context, content_type="application/xml; charset=utf-8")


def _pages(request, code):
    """Give the live pages that are there in the language `code`, in all live languages. One query."""
    live = Page.objects.live().filter(depth__gt=1, alias_of=None)
    here = live.filter(locale__language_code=code).values("translation_key")
    profiles = ContentType.objects.get_for_model(ProfilePage)
    return list(
        live.exclude(content_type=profiles)
        .filter(locale__language_code__in=list(request.live_homes), translation_key__in=here)
        .select_related("locale")
        .order_by("path")
    )


def _page_groups(request, pages):
    """Give, for each page, its absolute addresses by language code, in the order of the languages."""
    groups = defaultdict(dict)
    for page in pages:
        if path := page.get_url(request):
            groups[page.translation_key][page.locale.language_code] = request.build_absolute_uri(path)
    return [_in_order(request, versions) for versions in groups.values()]


def _codes_with_directory(pages):
    """Give the codes of the languages whose directory is live: there, and only there, people have addresses."""
    directory = ContentType.objects.get_for_model(PeopleIndexPage).pk
    return {page.locale.language_code for page in pages if page.content_type_id == directory}


def _people_groups(request, codes):
    """Give the absolute addresses by language code of what stands below the directory: lists, people. One query."""
    prefixes = {}
    for code in codes:
        with override(code):
            prefixes[code] = request.build_absolute_uri(reverse("wagtail_serve", args=["people/"]))
    prefixes = _in_order(request, prefixes)
    slugs = Person.objects.listed().order_by("slug").values_list("slug", flat=True)
    return [{code: f"{prefix}{slug}/" for code, prefix in prefixes.items()} for slug in [*BELOW_DIRECTORY, *slugs]]


def _in_order(request, versions):
    return {code: versions[code] for code in request.live_homes if code in versions}
