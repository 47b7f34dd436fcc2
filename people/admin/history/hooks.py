"""The line in the log that says that a version was restored."""

from datetime import datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogFormatter

from people.admin.history.restore import RESTORED


@hooks.register("register_log_actions")
def log_actions(actions):
    """Name what is written to the log."""

    @actions.register_action(RESTORED)
    class Restored(LogFormatter):
        """Tells which version was restored."""

        label = _("Restore a version")

        def format_message(self, log_entry):
            """Give the sentence, with the moment of the version."""
            made = timezone.localtime(datetime.fromisoformat(log_entry.data["version"]))
            return gettext("Version of %(moment)s restored") % {"moment": date_format(made, "DATETIME_FORMAT")}
