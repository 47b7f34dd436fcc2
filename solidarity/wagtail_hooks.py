"""The letter box in the admin: its menu item, its addresses, its permission, its lines in the log."""

from django.contrib.auth.models import Permission
from django.db.models import Count
from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from solidarity.desk import front, urls  # noqa: F401
from solidarity.models import Handover, Message
from solidarity.staff import PERMISSION
from solidarity.states import State

NOT_PASSED_ON = (State.NEW, State.HELD, State.TO_DECIDE, State.APPROVED)


class LetterBoxMenuItem(MenuItem):
    """Shown to those who may read, with the number of messages that wait."""

    def is_shown(self, request):
        """Say whether the user may read messages."""
        return request.user.has_perm(PERMISSION)

    def render_component(self, request):
        """Give the menu item with the number of new messages."""
        component = super().render_component(request)
        if count := Message.objects.filter(state=State.NEW).count():
            component.label = gettext("Letter box (%(count)d)") % {"count": count}
        return component


@hooks.register("register_admin_menu_item")
def menu_item():
    """Give the menu item."""
    return LetterBoxMenuItem(_("Letter box"), reverse_lazy("solidarity_desk"), name="letter-box", icon_name="mail")


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the addresses of the desk."""
    return [path("", include(urls))]


@hooks.register("register_permissions")
def permissions():
    """Offer the desk's permission in the form for groups."""
    app_label, codename = PERMISSION.split(".")
    return Permission.objects.filter(content_type__app_label=app_label, codename=codename)


@hooks.register("register_log_actions")
def log_actions(actions):
    """Name what is written to the log; its lines carry a message's number and day."""
    actions.register_action("solidarity.read", _("Read a message"), _("Message read"))
    actions.register_action("solidarity.pass_on", _("Mark a message as passed on"), _("Message marked as passed on"))
    actions.register_action("solidarity.decide", _("Decide on a held message"), _("Held message decided"))
    actions.register_action("solidarity.decline", _("Decline a message"), _("Message declined"))


@hooks.register("what_a_turn_changes")
def messages_that_wait(person, before, after):
    """Say how many messages wait for a person who is released or has died. One query."""
    waiting = Handover.objects.filter(person=person.pk, state__in=NOT_PASSED_ON).count()
    if not waiting:
        return []
    sentence = ngettext("%(count)d message waits for this person.", "%(count)d messages wait for this person.", waiting)
    return [sentence % {"count": waiting}]


@hooks.register("erase_person")
def erase_what_waits(person, only_say):
    """Erase the messages for a person alone, and take her off the others; give a sentence that says how many."""
    of_hers = Message.objects.filter(handovers__person=person).annotate(people=Count("handovers__message__handovers"))
    hers = Message.objects.filter(pk__in=of_hers.filter(people=1).values("pk"))
    alone, shared = hers.count(), of_hers.filter(people__gt=1).count()
    if not only_say:
        hers.delete()
        Handover.objects.filter(person=person).delete()
    if not alone + shared:
        return ""
    sentence = _("Messages: %(alone)d for this person alone are erased; of %(shared)d others only the recipient.")
    return sentence % {"alone": alone, "shared": shared}
