"""One message, with its words."""

from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.log_actions import log

from network_site.encryption import Unreadable
from solidarity.desk.days import days_of
from solidarity.desk.forms import PassOnForm
from solidarity.desk.guard import for_readers
from solidarity.desk.handing import WAITING
from solidarity.models import Message
from solidarity.states import State

SENDER = ("signature", "email", "country")
CONSENTS = ("may_pass_on", "may_translate", "may_publish", "may_contact")


@for_readers
@require_safe
def read(request, pk):
    """Show a message."""
    message = get_object_or_404(Message, pk=pk)
    waiting = message.handovers.filter(state__in=WAITING)
    if not waiting:
        return show(request, message, None)
    ticked = {"handovers": waiting if len(waiting) == 1 else []}
    return show(request, message, PassOnForm(waiting, days_of(message, request), initial=ticked))


def show(request, message, form, status=200):
    """Answer with a message and the form to pass it on, if any; write to the log that it was read."""
    log(instance=message, action="solidarity.read", user=request.user)
    title = _("Message %(number)d") % {"number": message.pk}
    context = {
        "header_title": title,
        "header_icon": "mail",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Home")},
            {"url": reverse("solidarity_desk"), "label": _("Letter box")},
            {"url": "", "label": title},
        ],
        "message": message,
        "text": readable(message.text),
        "sender": [(label_of(name), readable(getattr(message, name))) for name in SENDER],
        "consents": [(label_of(name), getattr(message, name)) for name in CONSENTS],
        "handovers": message.handovers.select_related("person").order_by("person__sort_as"),
        "is_held": message.state == State.HELD,
        "waits": message.handovers.filter(state__in=WAITING).exists(),
        "form": form if message.may_pass_on else None,
    }
    return render(request, "solidarity/desk/read.html", context, status=status)


def readable(value):
    """Give a text, or a sentence in its place when its key is lost."""
    return _("cannot be read: its key is missing") if isinstance(value, Unreadable) else value


def label_of(name):
    """Give the label of a field of a message."""
    return Message._meta.get_field(name).verbose_name
