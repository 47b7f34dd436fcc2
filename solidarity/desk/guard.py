"""The door of the desk."""

from wagtail.admin.auth import permission_required

from solidarity.staff import PERMISSION

for_readers = permission_required(PERMISSION)
