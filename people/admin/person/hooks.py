"""What waits for a second person: its addresses, its place in the menu, its lines in the log."""

from django.urls import path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from people.admin.person.waiting import CONFIRMED, DISCARDED, WAITS
from people.admin.person.waiting_views import waiting_change, waiting_list


class WaitingMenuItem(MenuItem):
    """Shown to those who may change people."""

    def is_shown(self, request):
        """Say whether the user may change people."""
        return request.user.has_perm("people.change_person")


@hooks.register("register_reports_menu_item")
def menu_item():
    """Give the menu item."""
    return WaitingMenuItem(
        _("Waiting for a second person"), reverse_lazy("people_waiting"), name="people-waiting", icon_name="time"
    )


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the addresses."""
    return [
        path("people/waiting/", waiting_list, name="people_waiting"),
        path("people/waiting/<int:pk>/", waiting_change, name="people_waiting_change"),
    ]


@hooks.register("register_log_actions")
def log_actions(actions):
    """Name what is written to the log: who wrote a change down, who confirmed or discarded it."""
    actions.register_action(WAITS, _("Write down a release or a death"), _("Written down, waits for a second person"))
    actions.register_action(CONFIRMED, _("Confirm a release or a death"), _("Confirmed as second person"))
    actions.register_action(DISCARDED, _("Discard a release or a death"), _("Discarded, was waiting"))
