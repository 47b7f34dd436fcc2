"""Imports in the admin: their addresses and their menu item."""

from django.urls import path, re_path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from people.admin.imports import views
from people.admin.imports.guard import PERMISSIONS


class ImportsMenuItem(MenuItem):
    """Shown to those who may import."""

    def is_shown(self, request):
        """Say whether the user may add and change people."""
        return request.user.has_perms(PERMISSIONS)


@hooks.register("register_admin_menu_item")
def menu_item():
    """Give the menu item."""
    return ImportsMenuItem(_("Import people"), reverse_lazy("people_imports"), icon_name="download", order=151)


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the addresses."""
    return [
        path("people/imports/", views.ImportsView.as_view(), name="people_imports"),
        re_path(
            r"^people/imports/template\.(?P<form>csv|xlsx)$",
            views.TemplateView.as_view(),
            name="people_import_template",
        ),
        path("people/imports/<int:pk>/", views.ImportView.as_view(), name="people_import"),
        path("people/imports/<int:pk>/begin/", views.BeginView.as_view(), name="people_import_begin"),
        path("people/imports/<int:pk>/go-on/", views.GoOnView.as_view(), name="people_import_go_on"),
        path("people/imports/<int:pk>/undo/", views.UndoView.as_view(), name="people_import_undo"),
        path("people/imports/<int:pk>/forget/", views.ForgetView.as_view(), name="people_import_forget"),
    ]
