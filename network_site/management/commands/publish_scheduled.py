"""Publish and withdraw what is due: Wagtail's command asks nothing; this one asks what may go live."""

import logging

from django.utils import timezone
from wagtail.management.commands import publish_scheduled
from wagtail.models import Page, Revision

from network_site.translation.guards import why_not_live

logger = logging.getLogger(__name__)


class Command(publish_scheduled.Command):
    """Pages that are not ready when their hour has come stay drafts; their schedule ends.

    Nothing but pages has a schedule. A dry run is Wagtail's.
    """

    def handle(self, *args, **options):
        """Withdraw the pages whose time is over; publish those that are due and ready."""
        if options["dryrun"]:
            super().handle(*args, **options)
            return
        for page in list(Page.objects.filter(live=True, expire_at__lt=timezone.now()).order_by("expire_at")):
            page.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
        # Twice: a translation may be due before the page it is translated from, in the same minute.
        waiting = [revision for revision in self._due() if not self._published(revision)]
        for revision in waiting:
            if not self._published(revision):
                self._hold(revision)

    def _due(self):
        due = Revision.objects.filter(approved_go_live_at__lt=timezone.now()).order_by("approved_go_live_at", "pk")
        return [revision for revision in due if issubclass(revision.content_type.model_class(), Page)]

    def _published(self, revision):
        if why_not_live(revision.as_object()):
            return False
        revision.publish(log_action="wagtail.publish.scheduled")
        return True

    def _hold(self, revision):
        logger.warning("page %s was due and is not ready: it stays a draft", revision.object_id)
        revision.approved_go_live_at = None
        revision.save(update_fields=["approved_go_live_at"])  # so that the history of the page says so
