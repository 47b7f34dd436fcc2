"""The sitemap: every live address in every live language, each with its versions."""

from collections import defaultdict

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import require_safe
from wagtail.models import Page

from network_site.models import HouseSettings
from people.models import Person


@require_safe
def sitemap(request):
    """Give sitemap.xml. People's addresses answer in every live language; other pages where they are live."""
    groups = [*_pages(request), *_people(request)]
    main = HouseSettings.load(request_or_site=request).main_language
    entries = [
        {"url": url, "versions": versions, "default": versions.get(main)}
        for versions in groups
        for url in versions.values()
    ]
    return render(request, "home/sitemap.xml", {"entries": entries}, content_type="application/xml")


def _pages(request):
    """Give, for each page, its absolute addresses by language code. One query."""
    pages = (
        Page.objects.live()
        .exclude(content_type__app_label="people", content_type__model="profilepage")
        .filter(depth__gt=1, alias_of=None, locale__language_code__in=list(request.live_homes))
        .select_related("locale")
        .order_by("path")
    )
    groups = defaultdict(dict)
    for page in pages:
        if path := page.get_url(request):
            groups[page.translation_key][page.locale.language_code] = request.build_absolute_uri(path)
    return groups.values()


def _people(request):
    """Give, for each listed person, her absolute addresses by language code. One query."""
    groups = []
    for slug in Person.objects.listed().order_by("slug").values_list("slug", flat=True):
        versions = {}
        for code in request.live_homes:
            with override(code):
                versions[code] = request.build_absolute_uri(reverse("wagtail_serve", args=[f"people/{slug}/"]))
        groups.append(versions)
    return groups
