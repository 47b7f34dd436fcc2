"""Addresses of this room that are no pages."""

urlpatterns = []
