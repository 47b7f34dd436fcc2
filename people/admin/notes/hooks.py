"""The confidential note in the admin: its address, its permission, its lines in the log."""

from django.contrib.auth.models import Permission
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from people.admin.notes.view import note
from people.admin.notes.writing import CHANGED, PERMISSION, READ
from people.models import Person


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the address."""
    return [path("people/<int:pk>/note/", note, name="people_note")]


@hooks.register("register_snippet_listing_buttons")
def more_button(snippet, user, next_url=None):
    """Offer the page in the menu of each person to those who may read notes."""
    if isinstance(snippet, Person) and user.has_perm(PERMISSION):
        yield Button(_("Confidential note"), reverse("people_note", args=[snippet.pk]), icon_name="lock", priority=25)


@hooks.register("register_permissions")
def permissions():
    """Offer the permission in the form for groups."""
    app_label, codename = PERMISSION.split(".")
    return Permission.objects.filter(content_type__app_label=app_label, codename=codename)


@hooks.register("register_log_actions")
def log_actions(actions):
    """Name what is written to the log."""
    actions.register_action(READ, _("Open a confidential note"), _("Confidential note opened"))
    actions.register_action(CHANGED, _("Change a confidential note"), _("Confidential note changed"))
