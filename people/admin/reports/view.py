"""The report of facts to confirm. It cannot be downloaded: it tells what staff know, and nobody else."""

from django.middleware.csrf import get_token
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.auth import permission_required
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn, Column, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView

from network_site.countries import country_name
from network_site.dates import day_text
from network_site.models import HouseSettings
from people.admin.reports.attention import DAYS_WITHOUT_NEWS, needing, needs_of
from people.admin.reports.filters import AttentionFilter
from people.models import Person


def edit_url(person):
    """Give the address of the person's form."""
    return reverse(Person.snippet_viewset.get_url_name("edit"), args=[person.pk])


def title_id(person):
    """Give the id by which the tick box names the person to those who hear the page."""
    return f"snippet_{person.pk}_title"


def countries(person):
    """Give the names of the person's countries."""
    return ", ".join(country_name(code) for code in person.countries.split())


def checked_on(person):
    """Give the day of the last check."""
    return day_text(person.facts_checked_on) if person.facts_checked_on else _("never")


def last_news(person):
    """Give the day of the last news: a check, or an event."""
    return day_text(person.last_news) if person.last_news else _("none")


def needs(person):
    """Give in words what is missing."""
    return ", ".join(str(need.label) for need in needs_of(person))


class ConfirmColumn(Column):
    """The click that confirms the facts about one person."""

    cell_template_name = "people/admin/reports/confirm_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        """Give the person, the token of the form, and the report to come back to, filtered as it is."""
        request = parent_context["request"]
        asked = request.GET.copy()
        asked.pop("_w_filter_fragment", None)  # by which a part of the report is fetched
        back = f"{reverse('people_attention')}?{asked.urlencode()}"
        return {"person": instance, "csrf_token": get_token(request), "next": back}


class AttentionReport(BaseListingView):
    """Those whose facts were not checked for long, those without a source, those without news."""

    template_name = "people/admin/reports/report.html"
    page_title = _("Facts to confirm")
    header_icon = "time"
    index_url_name = "people_attention"
    index_results_url_name = "people_attention_results"
    filterset_class = AttentionFilter
    paginate_by = 50
    verbose_name_plural = _("people")
    columns = [
        BulkActionsCheckboxColumn("bulk_actions", obj_type="snippet"),
        TitleColumn("name", label=_("Name"), get_url=edit_url, get_title_id=title_id),
        Column("countries", label=_("Country"), accessor=countries),
        Column("get_status_display", label=_("Status")),
        Column("facts_checked_on", label=_("Facts checked on"), accessor=checked_on),
        Column("last_news", label=_("Last news"), accessor=last_news),
        Column("needs", label=_("What is missing"), accessor=needs),
        ConfirmColumn("confirm", label=_("What to do")),
    ]

    @cached_property
    def house_settings(self):
        """The settings of the house."""
        return HouseSettings.load()

    def get_base_queryset(self):
        """Give the people, those checked longest ago first."""
        return needing(self.house_settings).order_by("facts_checked_on", "sort_as", "pk")

    def get_context_data(self, *args, **kwargs):
        """Give also what the footer of bulk actions needs, and the limits for the explanation."""
        return super().get_context_data(*args, **kwargs) | {
            "model_opts": Person._meta,
            "days_until_old": self.house_settings.days_until_old,
            "days_without_news": DAYS_WITHOUT_NEWS,
        }


for_keepers = permission_required("people.change_person")
report = for_keepers(AttentionReport.as_view())
report_results = for_keepers(AttentionReport.as_view(results_only=True))
