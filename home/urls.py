"""Addresses of this room that are no pages."""

from django.urls import path

from home.sitemaps import sitemap

urlpatterns = [path("sitemap.xml", sitemap, name="sitemap")]
