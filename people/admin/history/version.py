"""Wagtail's address for the preview of a version."""

from django.urls import reverse
from django.views.generic import RedirectView


class VersionView(RedirectView):
    """Leads to where the version is shown, field by field, and can be restored; that page asks who may."""

    revisions_revert_url_name = None

    def get_redirect_url(self, pk, revision_id):
        """Give the address of that page."""
        return reverse(self.revisions_revert_url_name, args=[pk, revision_id])
