"""The door of adding several people: for those who may add one."""

from django.contrib.auth.mixins import PermissionRequiredMixin
from wagtail.admin.auth import permission_denied

PERMISSION = "people.add_person"


class ForAdders(PermissionRequiredMixin):
    """A view for those who may add people."""

    permission_required = PERMISSION

    def handle_no_permission(self):
        """Send away as Wagtail does."""
        return permission_denied(self.request)
