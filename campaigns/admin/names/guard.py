"""The door of pasting names: for those who may edit the statement."""

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from wagtail.admin.auth import permission_denied

from campaigns.models import StatementPage


class ForEditors:
    """A view about the statement `page`, for those who may edit it."""

    def dispatch(self, request, pk, *args, **kwargs):
        """Find the statement; send others away as Wagtail does. Raise Http404 for what is no statement."""
        self.page = get_object_or_404(StatementPage, pk=pk)
        self.permissions = self.page.permissions_for_user(request.user)
        if not self.permissions.can_edit():
            return permission_denied(request)
        return super().dispatch(request, *args, **kwargs)

    def why_not_now(self):
        """Give the sentence that says why nothing can be added now; empty when it can."""
        if self.page.alias_of_id:
            return _("This page is a copy that follows another one.")
        if self.page.source.pk != self.page.pk:
            return _("People and signatories stand on the page it is translated from. Add them there.")
        if self.permissions.page_locked():
            return _("The page is locked: nothing can be added now. Your lines stay here as long as this page is open.")
        return ""
