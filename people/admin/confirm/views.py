"""Confirms the facts about one person: a post does it; the page is for those who come by its address."""

from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.auth import permission_required
from wagtail.admin.utils import get_valid_next_url_from_request

from people.admin.confirm.confirming import confirm_facts, standings
from people.models import Person


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("people.change_person")
def confirm_person(request, pk):
    """Confirm the facts about the person `pk` as of today, and go back to where the click was made."""
    person = get_object_or_404(Person, pk=pk)
    if request.method != "POST":
        [standing] = standings([person])
        title = gettext("Facts confirmed today")
        context = {"standing": standing, "page_title": title, "header_title": title, "header_icon": "check"}
        return TemplateResponse(request, "people/admin/confirm/person.html", context)
    if sentence := confirm_facts(pk, request.user):
        messages.error(request, f"{person}: {sentence}")
    else:
        messages.success(request, gettext("%(name)s: facts confirmed today.") % {"name": person})
    edit = reverse(Person.snippet_viewset.get_url_name("edit"), args=[pk])
    return redirect(get_valid_next_url_from_request(request) or edit)
