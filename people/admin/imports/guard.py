"""The door of imports: they add people, and change them."""

from django.contrib.auth.mixins import PermissionRequiredMixin
from wagtail.admin.auth import permission_denied

PERMISSIONS = ("people.add_person", "people.change_person")


class ForKeepers(PermissionRequiredMixin):
    """A view for those who may add and change people."""

    permission_required = PERMISSIONS

    def handle_no_permission(self):
        """Send away as Wagtail does."""
        return permission_denied(self.request)
