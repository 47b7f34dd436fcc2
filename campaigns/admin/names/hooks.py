"""Pasting names in the admin: its address, and its button on a statement."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from campaigns.admin.names.views import NamesView
from campaigns.models import StatementPage


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the address."""
    return [path("statements/<int:pk>/names/", NamesView.as_view(), name="statement_names")]


@hooks.register("register_page_header_buttons")
def header_button(page, user, view_name, next_url=None):
    """Offer it on a statement to those who may edit it."""
    if view_name != "edit" or page.specific_class is not StatementPage:
        return
    if page.permissions_for_user(user).can_edit():
        yield Button(_("Paste names"), reverse("statement_names", args=[page.pk]), icon_name="group", priority=5)
