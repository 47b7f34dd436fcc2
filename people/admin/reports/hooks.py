"""The report of facts to confirm: its addresses, its place in the menu."""

from django.urls import path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from people.admin.reports.view import report, report_results


class ReportMenuItem(MenuItem):
    """Shown to those who may change people."""

    def is_shown(self, request):
        """Say whether the user may change people."""
        return request.user.has_perm("people.change_person")


@hooks.register("register_reports_menu_item")
def menu_item():
    """Give the menu item."""
    return ReportMenuItem(
        _("Facts to confirm"), reverse_lazy("people_attention"), name="people-attention", icon_name="time", order=600
    )


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the addresses."""
    return [
        path("people/facts-to-confirm/", report, name="people_attention"),
        path("people/facts-to-confirm/results/", report_results, name="people_attention_results"),
    ]
