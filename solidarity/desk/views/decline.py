"""Declines a message that waits: an insult, a threat."""

from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.log_actions import log

from solidarity.desk import handing
from solidarity.desk.guard import for_readers
from solidarity.models import Message


@for_readers
@require_POST
def decline(request, pk):
    """Decline a message that waits; a held one is decided on elsewhere."""
    message = get_object_or_404(Message.objects.only("created_at"), pk=pk)
    if handing.decline(message):
        log(instance=message, action="solidarity.decline", user=request.user)
        messages.success(request, _("Done."))
    else:
        messages.warning(request, _("Nothing was changed: it was marked before, or does not wait."))
    return redirect("solidarity_read", pk)
