"""Marks a message as passed on."""

from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.log_actions import log

from solidarity.desk.days import days_of
from solidarity.desk.forms import PassOnForm
from solidarity.desk.guard import for_readers
from solidarity.desk.handing import mark_passed_on
from solidarity.desk.views.read import show
from solidarity.models import Message


@for_readers
@require_POST
def pass_on(request, pk):
    """Mark the handovers that were ticked, with the day and one of four ways."""
    message = get_object_or_404(Message, pk=pk)
    if not message.may_pass_on:
        messages.error(request, _("The sender has not agreed that this message is passed on."))
        return redirect("solidarity_read", pk)
    form = PassOnForm(message.handovers.all(), days_of(message, request), request.POST)
    if not form.is_valid():
        return show(request, message, form, status=422)
    marked = mark_passed_on(message, **form.cleaned_data)
    if marked:
        log(instance=message, action="solidarity.pass_on", user=request.user)
        sentence = ngettext(
            "Marked as passed on to %(count)d person.", "Marked as passed on to %(count)d people.", marked
        )
        messages.success(request, sentence % {"count": marked})
    else:
        messages.warning(request, _("Nothing was changed: it was marked before, or does not wait."))
    return redirect("solidarity_read", pk)
