"""Messages that wait, on the front page of the admin. Numbers alone: no word of a message leaves the desk."""

from django.db.models import Count
from django.urls import reverse
from django.utils.translation import ngettext_lazy
from wagtail import hooks

from network_site.admin.front.waiting import HOOK, Waiting
from solidarity.models import Message
from solidarity.staff import PERMISSION
from solidarity.states import State

WORDS = {
    State.NEW: ngettext_lazy("%(count)d new message", "%(count)d new messages", "count"),
    State.HELD: ngettext_lazy(
        "%(count)d held message: perhaps sent by a machine",
        "%(count)d held messages: perhaps sent by a machine",
        "count",
    ),
    State.TO_DECIDE: ngettext_lazy(
        "%(count)d message to be decided on", "%(count)d messages to be decided on", "count"
    ),
    State.APPROVED: ngettext_lazy(
        "%(count)d approved message to be passed on", "%(count)d approved messages to be passed on", "count"
    ),
}


@hooks.register(HOOK)
def messages_that_wait(request):
    """Tell those who may read messages how many wait in which state. One query."""
    if not request.user.has_perm(PERMISSION):
        return
    counted = Message.objects.filter(state__in=WORDS).order_by().values_list("state").annotate(count=Count("pk"))
    found = dict(counted)
    for state, words in WORDS.items():
        if count := found.get(state):
            yield Waiting(words % {"count": count}, f"{reverse('solidarity_desk')}?state={state}", "mail", order=0)
