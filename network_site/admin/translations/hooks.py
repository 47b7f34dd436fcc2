"""Translations that need somebody: the report's addresses, its place in the menu, the lines on the front page."""

from django.urls import path, reverse, reverse_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from wagtail import hooks
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.menu import MenuItem

from network_site.admin.front.waiting import HOOK, Waiting
from network_site.admin.translations.attention import Need, numbers
from network_site.admin.translations.report import report, report_results
from network_site.admin.translations.whose import may_act_on

ICON = "wagtail-localize-language"
WORDS = {
    Need.OLD: ngettext_lazy(
        "%(count)d translation is out of date: its source has changed",
        "%(count)d translations are out of date: their sources have changed",
        "count",
    ),
    Need.OPEN: ngettext_lazy(
        "%(count)d translation is not whole yet", "%(count)d translations are not whole yet", "count"
    ),
    Need.WHOLE: ngettext_lazy(
        "%(count)d translation is whole and waits to be published",
        "%(count)d translations are whole and wait to be published",
        "count",
    ),
}


@hooks.register(HOOK)
def translations_to_look_after(request):
    """Tell those who translate, write or publish what there is to do. Two queries, one for an administrator."""
    may = may_act_on(request.user)
    if not may:
        return
    found = numbers(may)
    address = reverse("translations_to_look_after")
    for need in may:
        if count := found[need]:
            yield Waiting(WORDS[need] % {"count": count}, f"{address}?need={need}", ICON, order=30)


class ReportMenuItem(MenuItem):
    """Shown to those who work on pages."""

    def is_shown(self, request):
        """Say whether the user may do something with a page."""
        return user_has_any_page_permission(request.user)


@hooks.register("register_reports_menu_item")
def menu_item():
    """Give the menu item."""
    return ReportMenuItem(
        _("Translations to look after"),
        reverse_lazy("translations_to_look_after"),
        name="translations-to-look-after",
        icon_name=ICON,
        order=610,
    )


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the addresses."""
    return [
        path("translations-to-look-after/", report, name="translations_to_look_after"),
        path("translations-to-look-after/results/", report_results, name="translations_to_look_after_results"),
    ]
