"""The page of the confidential note about a person. It opens for everybody of the register, with a note or without."""

from django import forms
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from network_site.encryption import Unreadable
from people.admin.notes.writing import PERMISSION, read_note, write_note
from people.models import Person


class NoteForm(forms.Form):
    """The note."""

    text = forms.CharField(
        label=_("Note"),
        required=False,
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 12, "autocomplete": "off", "dir": "auto"}),
        help_text=_(
            "Stored encrypted, apart from the person: in no version, export or search. Who opens or changes it is"
            " written down, the words are not. No names of people who pass messages on. Left empty, it is deleted."
        ),
    )


@sensitive_post_parameters("text")
@require_http_methods(["GET", "HEAD", "POST"])
@permission_required(PERMISSION)
def note(request, pk):
    """Show the note about the person `pk`; with a post, store it."""
    person = get_object_or_404(Person, pk=pk)
    if request.method != "POST":
        text = read_note(person, request.user)
        return _show(request, person, NoteForm(initial={"text": text}), is_unreadable=isinstance(text, Unreadable))
    form = NoteForm(request.POST)
    if not form.is_valid():
        return _show(request, person, form, status=422)
    if write_note(person, form.cleaned_data["text"], request.user):
        messages.success(request, gettext("The note is stored."))
    else:
        messages.error(request, gettext("The note that is there cannot be read. It was left as it is."))
    return HttpResponseRedirect(request.path)


def _show(request, person, form, is_unreadable=False, status=200):
    context = {
        "person": person,
        "form": form,
        "is_unreadable": is_unreadable,
        "page_title": gettext("Confidential note"),
        "page_subtitle": person,
        "header_title": gettext("Confidential note"),
        "header_icon": "lock",
    }
    return TemplateResponse(request, "people/admin/notes/note.html", context, status=status)
