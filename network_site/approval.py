"""Approval publishes: what a page needs to be published, it needs to be approved."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin.views.pages.workflow import WorkflowAction
from wagtail.models import Page
from wagtail.workflows import publish_workflow_state

from network_site.translation.guards import why_not_live


def publish_when_ready(workflow_state, user=None):
    """Publish what a workflow has approved; a page that is not ready stays as it is. Wagtail calls this."""
    revision = workflow_state.current_task_state.revision
    if not isinstance(revision.content_object, Page) or not why_not_live(revision.as_object()):
        publish_workflow_state(workflow_state, user)


def tell_not_published(request, page):
    """Say, after an approval in the editor, that the page is not live, and why. Nothing for what is published."""
    if request.POST.get("workflow-action-name") != "approve":
        return
    page = page.get_latest_revision_as_object()
    if page.has_unpublished_changes and (sentence := why_not_live(page)):
        messages.error(request, _("Approved, but not published.") + " " + sentence)


def save_what_came_too_late(request, page):
    """Make a plain save of a decision on `page` that is in no review any more; give a redirect when it is autosave.

    A second click, or autosave with the first one's words in its form: Wagtail would answer 500.
    """
    if not request.POST.get("action-workflow-action") or page.current_workflow_task:
        return None
    if request.accepts("text/html"):
        request.POST = request.POST.copy()
        del request.POST["action-workflow-action"]
        messages.warning(request, _("This page is not in review any more. What you sent is kept as a draft."))
        return None
    return redirect("wagtailadmin_pages:edit", page.pk)  # Wagtail makes an answer for autosave of it


class GuardedWorkflowAction(WorkflowAction):
    """Wagtail's view for approvals from a list of what waits: it has no editor in which to mend a page."""

    def post(self, request, *args, **kwargs):
        """Carry the action out, or say why the page cannot be approved, and leave it waiting."""
        sentence = why_not_live(self.task_state.revision.as_object()) if self.action_name == "approve" else ""
        if not sentence:
            return super().post(request, *args, **kwargs)
        messages.error(request, sentence)
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return self.render_modal_json(request, {"step": "success", "redirect": self.redirect_url})
        return redirect(self.redirect_url)
