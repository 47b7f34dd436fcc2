"""Paste the people and the signatories of a statement: nothing is saved before the editor has seen each line."""

from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View
from wagtail.admin import messages

from campaigns.admin.names.forms import NamesForm
from campaigns.admin.names.guard import ForEditors
from campaigns.admin.names.people_lines import look_up_people
from campaigns.admin.names.saving import ChangedMeanwhile, add_names
from campaigns.admin.names.signatory_lines import look_up_signatories
from campaigns.admin.names.vocabulary import vocabulary
from people.admin.stubs.forms import ChoicesForm
from people.importing.complaints import mixed_words
from people.matching import Register


class NamesView(ForEditors, View):
    """First the lines; then what each of them is; then they are in a new draft of the statement."""

    def get(self, request):
        """Show the form for the lines."""
        return self._show("lines", form=NamesForm())

    def post(self, request):
        """Show what is known of each line, or, when each is decided on, save."""
        form = NamesForm(request.POST, vocabulary=vocabulary())
        if not form.is_valid():
            return self._show("lines", form=form, status=422)
        if self.why_not_now():
            return self._show("lines", form=form, status=409)
        self._look_up(form)
        if "save" not in request.POST:
            return self._ask(form, ChoicesForm(self.lines))
        if form.cleaned_data["seen"] != self.page.latest_revision_id:
            return self._ask_again(form)
        choices = ChoicesForm(self.lines, request.POST)
        if not choices.is_valid():
            return self._ask(form, choices, status=422)
        return self._save(form, choices)

    def _look_up(self, form):
        draft, register = self.page.get_latest_revision_as_object(), Register()
        self.people = look_up_people(form.people, form.cleaned_data["country"], register, draft, self.request.user)
        self.signatories = look_up_signatories(form.signatories, register, draft)
        self.lines = [*self.people, *self.signatories]

    def _save(self, form, choices):
        chosen = choices.cleaned_data
        try:
            added = add_names(
                self.page,
                form.cleaned_data["seen"],
                [(line, chosen.get(line.field)) for line in self.people],
                [(line, chosen.get(line.field)) for line in self.signatories],
                self.request.user,
            )
        except ChangedMeanwhile:
            self.page.refresh_from_db()
            self._look_up(form)
            return self._ask_again(form)
        messages.success(self.request, _told(added))
        return redirect("wagtailadmin_pages:edit", self.page.pk)

    def _ask_again(self, form):
        messages.error(self.request, _("The statement was changed meanwhile. Look at the lines again, then add them."))
        return self._ask(form, ChoicesForm(self.lines), status=409)

    def _ask(self, form, choices, status=200):
        def rows(lines):
            return [(line, choices[line.field] if line.choices else None, mixed_words(line.name)) for line in lines]

        return self._show(
            "choices", status=status, form=form, people=rows(self.people), signatories=rows(self.signatories)
        )

    def _show(self, template, status=200, **context):
        title = _("Paste names")
        head = {
            "page": self.page,
            "seen": self.page.latest_revision_id,
            "why_not": self.why_not_now(),
            "header_title": title,
            "page_subtitle": self.page.get_admin_display_title(),
            "header_icon": "group",
            "breadcrumbs_items": [
                {"url": reverse("wagtailadmin_home"), "label": _("Home")},
                {
                    "url": reverse("wagtailadmin_pages:edit", args=[self.page.pk]),
                    "label": self.page.get_admin_display_title(),
                },
                {"url": "", "label": title},
            ],
        }
        return render(self.request, f"campaigns/admin/names/{template}.html", head | context, status=status)


def _told(added):
    people = ngettext("%(count)d person", "%(count)d people", added.people) % {"count": added.people}
    signatories = ngettext("%(count)d signatory", "%(count)d signatories", added.signatories) % {
        "count": added.signatories
    }
    sentence = _("Added to the draft: %(people)s, %(signatories)s. Readers see them once the statement is published.")
    return sentence % {"people": people, "signatories": signatories}
