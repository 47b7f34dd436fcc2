"""Adding several people in the admin: its address and its menu item."""

from django.urls import path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from people.admin.stubs.guard import PERMISSION
from people.admin.stubs.views import StubsView


class StubsMenuItem(MenuItem):
    """Shown to those who may add people."""

    def is_shown(self, request):
        """Say whether the user may add people."""
        return request.user.has_perm(PERMISSION)


@hooks.register("register_admin_menu_item")
def menu_item():
    """Give the menu item."""
    return StubsMenuItem(_("Add several people"), reverse_lazy("people_stubs"), icon_name="plus", order=152)


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the address."""
    return [path("people/several/", StubsView.as_view(), name="people_stubs")]
