"""What is worth a look: its script beside the form, and the sentences when a page is published."""

from django.contrib import messages
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail import hooks

import network_site.admin.looks.links  # noqa: F401
from network_site.admin.looks.looking import looks_at

SUBMITTED = ("action-submit", "action-restart-workflow")
ASKED = ("action-publish", *SUBMITTED)


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def tell_what_is_worth_a_look(request, page):
    """Say what is worth a look to who publishes or submits `page`; a draft that is only saved is left in peace.

    What would stop its publication is told to who submits it: later only who approves it would hear of it.
    """
    if request.method != "POST" or not any(name in request.POST for name in ASKED):
        return
    found = looks_at(page.get_latest_revision_as_object())
    if found.get("needed") and any(name in request.POST for name in SUBMITTED):
        messages.warning(request, _("Needed before it goes live") + ": " + " ".join(found["needed"]))
    if found.get("look"):
        messages.warning(request, " ".join([_("Worth a look:"), *found["look"]]))


@hooks.register("insert_editor_js")
def looks_script():
    """Bring the sentences from the preview into the panel of checks."""
    return format_html('<script src="{}" defer></script>', static("network_site/admin/looks.js"))
