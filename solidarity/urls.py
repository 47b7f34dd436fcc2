"""Addresses of the letter box."""

from django.urls import path

from solidarity.views.write import write

urlpatterns = [path("write/", write, name="write")]
