"""The front page of the admin: our panels, and the drafts in review."""

from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.models import GroupApprovalTask, TaskState

from network_site.admin.front.panels import BeginningPanel, WaitingPanel
from network_site.admin.front.waiting import HOOK, Waiting

IN_REVIEW = "#awaiting-review-section"  # Wagtail's own panel, below on the same page


@hooks.register("construct_homepage_panels")
def front_panels(request, panels):
    """Put what needs a hand, and what can be begun, above Wagtail's panels."""
    panels += [WaitingPanel(), BeginningPanel()]


@hooks.register(HOOK)
def drafts_in_review(request):
    """Tell those who approve how many drafts were submitted to them. One query."""
    states = TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS)
    if not request.user.is_superuser:
        tasks = GroupApprovalTask.objects.filter(active=True, groups__user=request.user)
        states = states.filter(task__in=tasks.values("pk"))
    if count := states.count():
        words = ngettext("%(count)d draft waits to be reviewed", "%(count)d drafts wait to be reviewed", count)
        yield Waiting(words % {"count": count}, IN_REVIEW, "glasses", order=20)
