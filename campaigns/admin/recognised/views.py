"""Add the event “recognised” to the people whom a live statement of recognition names."""

from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View
from wagtail.admin import messages

from campaigns.admin.recognised.guard import ForKeepers
from campaigns.admin.recognised.recognising import concerned, recognise, said_on
from people.words import when_text


class RecognisedView(ForKeepers, View):
    """The people of the statement, ticked where the event is missing; what is ticked is added at once, and live."""

    def get(self, request):
        """Show them."""
        title = self.statement.get_admin_display_title()
        found = concerned(self.statement, self._url())
        context = {
            "statement": self.statement,
            "people": found,
            "day": when_text(said_on(self.statement)),
            "is_something_to_add": any(not each.why_not for each in found),
            "issuers": [row.organisation for row in self.statement.issuers.select_related("organisation")],
            "header_title": _("Add “recognised” to each"),
            "page_subtitle": title,
            "header_icon": "check",
            "breadcrumbs_items": [
                {"url": reverse("wagtailadmin_home"), "label": _("Home")},
                {"url": reverse("wagtailadmin_pages:edit", args=[self.statement.pk]), "label": title},
                {"url": "", "label": _("Add “recognised” to each")},
            ],
        }
        return render(request, "campaigns/admin/recognised/people.html", context)

    def post(self, request):
        """Add the event to those ticked, and say to how many."""
        pks = {int(pk) for pk in request.POST.getlist("person") if pk.isdecimal()}
        count, sentences = recognise(self.statement, self._url(), pks, request.user)
        if count:
            sentence = ngettext(
                "“Recognised” was added to %(count)d person.", "“Recognised” was added to %(count)d people.", count
            )
            messages.success(request, sentence % {"count": count})
        if sentences:
            messages.warning(request, " ".join(sentences))
        return redirect("statement_recognised", self.statement.pk)

    def _url(self):
        return self.statement.get_full_url(self.request)
