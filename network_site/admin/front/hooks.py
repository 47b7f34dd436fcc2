"""The front page of the admin: our panels, the drafts in review, and those that were sent back."""

from django.urls import reverse
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.models import GroupApprovalTask, Page, TaskState, WorkflowState

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


@hooks.register(HOOK)
def drafts_sent_back(request):
    """Tell a writer which drafts that she submitted were sent back to her. One query, and one when there are any."""
    states = WorkflowState.objects.filter(
        status=WorkflowState.STATUS_NEEDS_CHANGES,
        requested_by=request.user,
        base_content_type__app_label="wagtailcore",
        base_content_type__model="page",
    )
    keys = list(states.values_list("object_id", flat=True))
    pages = Page.objects.filter(pk__in=keys).order_by("-latest_revision_created_at", "-pk") if keys else []
    if pages:
        words = ngettext(
            "%(count)d draft of yours was sent back: changes are asked for",
            "%(count)d drafts of yours were sent back: changes are asked for",
            len(pages),
        )
        addresses = [reverse("wagtailadmin_pages:edit", args=[page.pk]) for page in pages]
        details = [(page.get_admin_display_title(), url) for page, url in zip(pages, addresses, strict=True)]
        yield Waiting(words % {"count": len(pages)}, "", "rotate", order=15, details=details)
