"""Addresses of this room that are no pages."""

from django.urls import path

from home.sitemaps import language_sitemap, sitemap_index
from home.styleguide.views import portrait, styleguide

# No page has a dot in its slug, so none can stand at these addresses.
urlpatterns = [
    path("sitemap.xml", sitemap_index, name="sitemap"),
    path("<slug:code>/sitemap.xml", language_sitemap, name="language_sitemap"),
    path("styleguide/", styleguide, name="styleguide"),
    path("styleguide/portrait.webp", portrait, name="styleguide_portrait"),
    path("styleguide/<slug:sheet>/", styleguide, name="styleguide"),
    path("styleguide/<slug:sheet>/<slug:name>/", styleguide, name="styleguide"),
]
