"""Taking somebody down in the admin: its addresses, its button, its permissions, its lines in the log."""

from django.contrib.auth.models import Permission
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from people.admin.takedown import views
from people.models import Person


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the addresses."""
    return [
        path("people/<int:pk>/take-down/", views.take_down, name="people_take_down"),
        path("people/<int:pk>/show-again/", views.show_again, name="people_show_again"),
        path("people/<int:pk>/erase/", views.erase, name="people_erase"),
    ]


@hooks.register("register_permissions")
def permissions():
    """Offer both permissions in the form for groups."""
    codenames = ["take_down_person", "erase_person"]
    return Permission.objects.filter(content_type__app_label="people", codename__in=codenames)


@hooks.register("register_snippet_listing_buttons")
def buttons_in_list(snippet, user, next_url=None):
    """Give *Take down* or *Show again* in the menu of each person: rare, and not to be hit by a slip of the hand."""
    if isinstance(snippet, Person):
        for label, url, icon in buttons(snippet, user):
            yield Button(label, url, priority=80, icon_name=icon)


def buttons(person, user):
    """Give (label, address, icon) of what `user` may do to take `person` down, show her again or erase her."""
    if user.has_perm("people.take_down_person"):
        yield _("Take down"), reverse("people_take_down", args=[person.pk]), "no-view"
        if person.is_hidden:
            yield _("Show again"), reverse("people_show_again", args=[person.pk]), "view"
    if user.has_perm("people.erase_person"):
        yield _("Erase for good"), reverse("people_erase", args=[person.pk]), "bin"


@hooks.register("register_log_actions")
def log_actions(actions):
    """Name what is written to the log. Its lines hold no words that were taken out."""
    actions.register_action("people.take_down", _("Take a person down"), _("Person taken down"))
    actions.register_action("people.show_again", _("Show a person again"), _("Person shown again"))
    actions.register_action(
        "people.take_down_passage", _("Take a passage down"), _("Passages changed by the take-down of a person")
    )
    actions.register_action(
        "people.put_back_passage", _("Put a passage back"), _("Passage put back: a person is shown again")
    )
    actions.register_action("people.erase", _("Erase a person"), _("Person erased for good"))
