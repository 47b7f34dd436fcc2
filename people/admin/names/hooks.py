"""The form of names in the menu and among the permissions."""

from django.contrib.auth.models import Permission
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from people.admin.names.languages import may_add_names
from people.admin.names.views import NamesView


class NamesMenuItem(MenuItem):
    """Shown to those who may add names in some language."""

    def is_shown(self, request):
        """Say whether the reader may."""
        return may_add_names(request.user)


class NamesViewSet(ViewSet):
    """The translators' form, below *Register*."""

    name = "names"
    icon = "globe"
    menu_label = _("Names still missing")
    menu_item_class = NamesMenuItem

    def get_urlpatterns(self):
        """Give the address of the form."""
        return [path("", NamesView.as_view(), name="index")]


@hooks.register("register_permissions")
def permission_to_add_names():
    """Offer the permission in the form of a group."""
    return Permission.objects.filter(content_type__app_label="people", codename="add_personname")
