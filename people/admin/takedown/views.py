"""Take down, show again, erase: each a list of what will happen, one confirmation, and an account of what was done."""

from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from people.admin.takedown.choices import LEAVE, Choices
from people.admin.takedown.password import Password
from people.models import Person
from people.takedown import acting, undoing
from people.takedown.erasing import erase as erase_for_good
from people.takedown.erasing import what_goes, why_not_erased
from people.takedown.finding import find_passages
from people.takedown.passages import Action, edit_address


@permission_required("people.take_down_person")
def take_down(request, pk):
    """List what names a person; confirm what was chosen; hide the person, and do it."""
    person = get_object_or_404(Person, pk=pk)
    if request.method == "POST" and "confirmed" in request.POST:
        return _taken_down(request, person)
    passages = find_passages(person)
    if request.method == "POST":
        choices = Choices(passages, request.POST)
        counted = {
            "replaced": choices.count(Action.REPLACE),
            "hidden": choices.count(Action.HIDE),
            "left": choices.count(LEAVE),
            "pictures": sum(c.passage.is_picture and c.chosen != LEAVE for c in choices.choices),
        }
        return _answer(request, person, "confirm", _("Take down?"), choices=choices, **counted)
    choices = Choices(passages)
    return _answer(
        request,
        person,
        "choose",
        _("Take down"),
        choices=choices,
        groups=list(choices.by_holder(request.user)),
        profiles=person.profiles.select_related("locale"),
        pictures=person.pictures.all(),
        LEAVE=LEAVE,
    )


def _taken_down(request, person):
    choices = Choices(find_passages(person), request.POST)
    outcome = acting.take_down(person, request.user, choices.actions, choices.phrases)
    kept = [(passage, edit_address(passage, request.user)) for passage in outcome.left]
    failed = [(passage, edit_address(passage, request.user)) for passage in outcome.failed]
    return _answer(request, person, "done", _("Taken down"), outcome=outcome, kept=kept, failed=failed)


@permission_required("people.take_down_person")
def show_again(request, pk):
    """Ask once, then show a person again, and tell what could not be put back."""
    person = get_object_or_404(Person, pk=pk)
    if not person.is_hidden:
        messages.warning(request, _("This person is not hidden: there is nothing to undo."))
        return redirect(_list())
    if request.method != "POST":
        count = sum(taken.passages.count() for taken in person.take_downs.filter(undone_at=None))
        return _answer(request, person, "show_again", _("Show again"), count=count)
    outcome = undoing.show_again(person, request.user)
    return _answer(request, person, "shown_again", _("Shown again"), outcome=outcome)


@permission_required("people.erase_person")
def erase(request, pk):
    """List what goes, ask for the password, and erase a person for good."""
    person = get_object_or_404(Person, pk=pk)
    sentence, status = why_not_erased(person), 200
    if request.method == "POST" and not sentence:
        sentence = Password(request.user).why_refused(request.POST.get("password", ""))
        if not sentence:
            erase_for_good(person, request.user)
            messages.success(request, _("The person is erased. A number is kept, so that no import adds her again."))
            return redirect(_list())
        status = 422
    goes = what_goes(person)
    return _answer(request, person, "erase", _("Erase for good"), status=status, goes=goes, refusal=sentence)


def _answer(request, person, name, title, status=200, **context):
    breadcrumbs = [
        {"url": _list(), "label": _("People")},
        {"url": "", "label": title, "sublabel": person.name},
    ]
    return TemplateResponse(
        request,
        f"people/admin/takedown/{name}.html",
        {
            "person": person,
            "page_title": title,
            "page_subtitle": person.name,
            "header_icon": "no-view",
            "breadcrumbs_items": breadcrumbs,
            "edit_url": reverse(Person.snippet_viewset.get_url_name("edit"), args=[person.pk]) if person.pk else "",
            **context,
        },
        status=status,
    )


def _list():
    return reverse(Person.snippet_viewset.get_url_name("list"))
