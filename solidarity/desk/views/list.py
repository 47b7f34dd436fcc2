"""The list of messages: no words, no sender."""

from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView

from solidarity.desk.guard import for_readers
from solidarity.models import Handover, Message


class StateFilter(WagtailFilterSet):
    """By state."""

    class Meta:
        model = Message
        fields = ["state"]


def names(message):
    """Give the names of those whom a message is for."""
    return ", ".join(handover.person.name for handover in message.handovers.all())


class DeskList(BaseListingView):
    """Newest first."""

    queryset = Message.objects.only("created_at", "language", "state").prefetch_related(
        Prefetch("handovers", Handover.objects.select_related("person").order_by("person__sort_as"))
    )
    page_title = _("Letter box")
    header_icon = "mail"
    index_url_name = "solidarity_desk"
    index_results_url_name = "solidarity_desk_results"
    filterset_class = StateFilter
    paginate_by = 20
    verbose_name_plural = _("messages")
    columns = [
        TitleColumn("pk", label=_("Number"), url_name="solidarity_read"),
        # Not “5 minutes ago”: only the hour is known.
        Column("created_at", label=_("Received")),
        Column("names", label=_("For"), accessor=names),
        Column("language", label=_("Language of the page")),
        Column("get_state_display", label=_("State")),
    ]


desk = for_readers(DeskList.as_view())
desk_results = for_readers(DeskList.as_view(results_only=True))
