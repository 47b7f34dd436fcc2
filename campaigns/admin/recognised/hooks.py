"""The offer of a statement of recognition: its address, its button, and what is said after publishing."""

from django.urls import path, reverse
from django.utils.translation import gettext, gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button

from campaigns.admin.recognised.guard import PERMISSION, offers_recognition
from campaigns.admin.recognised.views import RecognisedView


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the address."""
    return [path("statements/<int:pk>/recognised/", RecognisedView.as_view(), name="statement_recognised")]


@hooks.register("register_page_header_buttons")
def header_button(page, user, view_name, next_url=None):
    """Offer it on the statement to those who may change people."""
    if user.has_perm(PERMISSION) and offers_recognition(page):
        url = reverse("statement_recognised", args=[page.pk])
        yield Button(gettext_lazy("Add “recognised” to each"), url, icon_name="check", priority=6)


@hooks.register("after_publish_page")
def tell(request, page):
    """Say, once the statement is live, that the register does not know of it yet, and who can tell it."""
    page = type(page).objects.get(pk=page.pk)
    if not offers_recognition(page) or not page.statement_people.exists():
        return
    if request.user.has_perm(PERMISSION):
        button = messages.button(
            reverse("statement_recognised", args=[page.pk]), gettext("Add “recognised” to each"), False
        )
        messages.info(request, gettext("The register does not know of this recognition yet."), buttons=[button])
    else:
        sentence = gettext(
            "The register does not know of this recognition yet: moderators can add “recognised” to each person by a"
            " button on this page, register keepers at %(address)s"
        )
        sentence %= {"address": request.build_absolute_uri(reverse("statement_recognised", args=[page.pk]))}
        messages.info(request, sentence)
