"""The list of changes that wait for a second person, and the page on which one is confirmed or discarded."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin.auth import permission_required

from network_site.models import HouseSettings
from people.admin.person.waiting import NotConfirmed, confirm, discard, newer_revision
from people.admin.person.what_changes import what_changes
from people.models import WaitingChange

for_keepers = permission_required("people.change_person")


@require_safe
@for_keepers
def waiting_list(request):
    """List what waits. Two queries."""
    waiting = WaitingChange.objects.select_related("person", "made_by").order_by("made_at")
    context = {"waiting": waiting, "page_title": gettext("Waiting for a second person"), "header_icon": "time"}
    return TemplateResponse(request, "people/admin/person/waiting_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@for_keepers
def waiting_change(request, pk):
    """Show what a change would change; with a post, confirm or discard it."""
    waiting = get_object_or_404(WaitingChange.objects.select_related("person", "made_by", "revision"), pk=pk)
    if request.method == "POST":
        return _decide(request, waiting)
    after = waiting.revision.as_object()
    context = {
        "waiting": waiting,
        "person": after,
        "newer": newer_revision(waiting),
        "is_own": waiting.made_by_id == request.user.pk,
        "changes": what_changes(waiting.person, after, HouseSettings.load(), get_language()),
        "page_title": gettext("A change that waits for a second person"),
        "header_icon": "time",
    }
    return TemplateResponse(request, "people/admin/person/waiting_change.html", context)


def _decide(request, waiting):
    if "discard" in request.POST:
        discard(waiting, request.user)
        messages.success(request, gettext("Discarded. Nothing was changed."))
        return redirect("people_waiting")
    try:
        person = confirm(waiting.pk, request.user)
    except NotConfirmed as error:
        messages.error(request, str(error))
        return redirect("people_waiting_change", waiting.pk)
    messages.success(request, gettext("Confirmed: %(name)s. It is live now.") % {"name": person})
    return redirect("people_waiting")
