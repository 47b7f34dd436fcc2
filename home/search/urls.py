"""The address of the search, below each language."""

from django.urls import path

from home.search.view import search

urlpatterns = [path("search/", search, name="search")]
