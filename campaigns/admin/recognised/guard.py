"""Which statements offer the event, and to whom."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404

from campaigns.models import StatementPage
from campaigns.statement_kinds import StatementKind

PERMISSION = "people.change_person"


def offers_recognition(page):
    """Say whether `page` is the source of a live statement of recognition."""
    if page.specific_class is not StatementPage or not page.live or page.alias_of_id:
        return False
    statement = page.specific
    return statement.kind == StatementKind.RECOGNITION and statement.source_locale_id == statement.locale_id


class ForKeepers:
    """A view about a live statement of recognition (`statement`), for those who may change people."""

    def dispatch(self, request, pk, *args, **kwargs):
        """Find the statement as readers see it; raise PermissionDenied, or Http404 for another page."""
        if not request.user.has_perm(PERMISSION):
            raise PermissionDenied
        self.statement = get_object_or_404(StatementPage, pk=pk)
        if not offers_recognition(self.statement):
            raise Http404
        return super().dispatch(request, *args, **kwargs)
