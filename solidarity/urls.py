"""Addresses of the letter box."""

urlpatterns = []
