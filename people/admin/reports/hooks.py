"""The report of facts to confirm: its addresses, its place in the menu, its numbers on the front page."""

from django.urls import path, reverse, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component

from network_site.models import HouseSettings
from people.admin.reports.attention import Need, numbers
from people.admin.reports.view import report, report_results


class ReportMenuItem(MenuItem):
    """Shown to those who may change people."""

    def is_shown(self, request):
        """Say whether the user may change people."""
        return request.user.has_perm("people.change_person")


class AttentionPanel(Component):
    """Three numbers on the front page of the admin, each leading to the report."""

    name = "people_attention"
    template_name = "people/admin/reports/panel.html"
    order = 95

    def get_context_data(self, parent_context):
        """Give the numbers. Two queries."""
        found = numbers(HouseSettings.load())
        url = reverse("people_attention")
        return {"lines": [(need.label, found[need], f"{url}?need={need}") for need in Need]}


@hooks.register("construct_homepage_panels")
def attention_panel(request, panels):
    """Show the numbers to those who may change people."""
    if request.user.has_perm("people.change_person"):
        panels.append(AttentionPanel())


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
