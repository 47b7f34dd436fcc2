"""The history of a person, an organisation or a place: who changed what, and when."""

from django.db.models import Exists, OuterRef
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.log_actions import registry
from wagtail.models import ModelLogEntry, Revision
from wagtail.snippets.views.snippets import HistoryView

from people.admin.history.differences import differences
from people.models import WaitingChange
from people.versions.named import Named


class ChangesColumn(Column):
    """What was changed, and the way back to the version."""

    cell_template_name = "people/admin/history/changes_cell.html"

    def __init__(self, *args, restore, **kwargs):
        """Take the name of the address that restores a version."""
        super().__init__(*args, **kwargs)
        self.restore = restore

    def get_cell_context_data(self, instance, parent_context):
        """Give the version, and the name of the address that restores it."""
        return {"version": instance, "restore": self.restore}


class RegisterHistoryView(HistoryView):
    """The versions, newest first, each with what it changed. It tells of facts that are for staff only."""

    any_permission_required = ["change"]
    filterset_class = None

    @cached_property
    def columns(self):
        """When, who, what."""
        return [
            Column("created_at", label=_("When"), accessor=_moment, width="15%"),
            Column("user", label=_("Who"), accessor=lambda version: version.user or "—", width="15%"),
            ChangesColumn("changes", label=_("What"), restore=self.revisions_revert_url_name),
        ]

    def get_base_queryset(self):
        """Give the versions, without one that waits for a second person: it has changed nothing yet."""
        waits = WaitingChange.objects.filter(revision=OuterRef("pk"))
        versions = Revision.objects.for_instance(self.object).exclude(Exists(waits))
        return versions.select_related("user").order_by("-created_at", "-pk")

    def paginate_queryset(self, queryset, page_size):
        """Give a page of versions, each told apart from the one before it. Six queries at most, however many rows."""
        paginator, page, versions, has_others = super().paginate_queryset(queryset, page_size)
        versions = list(versions)
        before = queryset[page.end_index() : page.end_index() + 1].first() if versions else None
        self._tell(versions, [*versions, before][1:])
        page.object_list = versions
        return paginator, page, versions, has_others

    def _tell(self, versions, earlier):
        named = Named(self.model, [version.content for version in {*versions, *earlier} - {None}])
        messages = _messages(versions)
        for version, old in zip(versions, earlier, strict=True):
            version.is_first = old is None
            version.is_now = version.pk == self.object.latest_revision_id
            version.changes = differences(self.model, old.content, version.content, named) if old else ()
            version.message = messages.get(version.pk, "")
            version.owner = self.object.pk


def _moment(version):
    return date_format(localtime(version.created_at), "DATETIME_FORMAT")


def _messages(versions):
    """Give what the log says of each version, by its id."""
    entries = ModelLogEntry.objects.filter(revision__in=[version.pk for version in versions]).order_by("timestamp")
    found = {}
    for entry in entries:
        if formatter := registry.get_formatter(entry):
            found[entry.revision_id] = formatter.format_message(entry)
    return found
