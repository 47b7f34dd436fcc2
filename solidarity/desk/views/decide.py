"""Decides on a held message."""

from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.log_actions import log

from solidarity.desk.forms import DecideForm
from solidarity.desk.guard import for_readers
from solidarity.desk.handing import decide_held
from solidarity.models import Message


@for_readers
@require_POST
def decide(request, pk):
    """Make a held message a new one, or decline it."""
    message = get_object_or_404(Message.objects.only("created_at"), pk=pk)
    form = DecideForm(request.POST)
    if form.is_valid() and decide_held(message, form.cleaned_data["state"]):
        log(instance=message, action="solidarity.decide", user=request.user)
        messages.success(request, _("Done."))
    else:
        messages.warning(request, _("Nothing was changed: it is not held, or nothing was chosen."))
    return redirect("solidarity_read", pk)
