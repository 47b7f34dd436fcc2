"""Confirms the facts about the people ticked in a list."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_list_or_404, redirect
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.snippets.bulk_actions.snippet_bulk_action import SnippetBulkAction

from people.admin.confirm.confirming import confirm_list, standings
from people.models import Person

# So many are confirmed in one request, and can still be read by whoever says that they are right.
MOST = 50


class ConfirmFacts(SnippetBulkAction):
    """Names each person and the status that is confirmed, then confirms them one after the other."""

    models = [Person]
    display_name = _("Facts confirmed today")
    aria_label = _("Confirm the facts about the people ticked, as of today")
    action_type = "confirm_facts"
    action_priority = 10
    template_name = "people/admin/confirm/list.html"

    def dispatch(self, request, *args, **kwargs):
        """Raise PermissionDenied for those who may not change people: not even names are shown."""
        if not request.user.has_perm("people.change_person"):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @classmethod
    def get_queryset(cls, model, object_ids):
        """Give the people with their events; raise Http404 when there are none."""
        numbers = [number for number in map(str, object_ids) if number.isdecimal()]
        return get_list_or_404(Person.objects.prefetch_related("events"), pk__in=numbers)

    def get_context_data(self, **kwargs):
        """Give those to be confirmed, and those who are left out, with the reason."""
        context = super().get_context_data(**kwargs)
        people = [item["item"] for item in context["items"]]
        found = standings(people) if len(people) <= MOST else []
        return context | {
            "is_too_long": self._too_long() if len(people) > MOST else "",
            "confirmed": [standing for standing in found if not standing.why_not],
            "left_out": [standing for standing in found if standing.why_not],
        }

    def prepare_action(self, objects, objects_without_access):
        """Confirm, and go back. Here, because Wagtail would do the action itself in one long transaction."""
        if len(objects) > MOST:
            messages.error(self.request, self._too_long())
            return redirect(self.next_url)
        count, sentences = confirm_list(objects, self.request.user)
        if count:
            sentence = ngettext(
                "Facts about %(count)d person confirmed today.", "Facts about %(count)d people confirmed today.", count
            )
            messages.success(self.request, sentence % {"count": count})
        if sentences:
            messages.warning(self.request, " ".join(sentences))
        return redirect(self.next_url)

    def _too_long(self):
        return gettext("At most %(most)d people at a time, please: each should be looked at.") % {"most": MOST}
