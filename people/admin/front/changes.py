"""Releases and deaths that wait for a second person, on the front page of the admin."""

from django.urls import reverse
from django.utils.translation import ngettext
from wagtail import hooks

from network_site.admin.front.waiting import HOOK, Waiting
from people.models import WaitingChange

MOST_NAMED = 12


@hooks.register(HOOK)
def waiting_changes(request):
    """Tell those who may change people which changes wait, with the names. One query."""
    if not request.user.has_perm("people.change_person"):
        return
    if changes := list(WaitingChange.objects.select_related("person").order_by("made_at")):
        words = ngettext(
            "%(count)d release or death waits for a second person",
            "%(count)d releases or deaths wait for a second person",
            len(changes),
        )
        named = [(change.person.name, _address(change)) for change in changes[:MOST_NAMED]]
        yield Waiting(words % {"count": len(changes)}, reverse("people_waiting"), "warning", order=10, details=named)


def _address(change):
    return reverse("people_waiting_change", args=[change.pk])
