"""Confirming in the admin: its address, its place in lists, its line in the log."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from people.admin.confirm.bulk import ConfirmFacts
from people.admin.confirm.confirming import CONFIRMED
from people.admin.confirm.views import confirm_person
from people.models import Person

hooks.register("register_bulk_action", ConfirmFacts)


class ConfirmButton(Button):
    """Posts by itself: the form it belongs to stands at the foot of the list."""

    template_name = "people/admin/confirm/more_button.html"


@hooks.register("register_snippet_listing_buttons")
def more_button(snippet, user, next_url=None):
    """Offer the click in the menu of each person."""
    if isinstance(snippet, Person) and user.has_perm("people.change_person"):
        url = reverse("people_confirm", args=[snippet.pk])
        yield ConfirmButton(_("Facts confirmed today"), url, icon_name="check", priority=15)


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the address."""
    return [path("people/<int:pk>/confirm/", confirm_person, name="people_confirm")]


@hooks.register("register_log_actions")
def log_actions(actions):
    """Name what is written to the log."""
    actions.register_action(CONFIRMED, _("Confirm the facts"), _("Facts confirmed"))
