"""Add several people at once, by name and country: nothing is saved before the editor has seen each line."""

from django.db import transaction
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View

from people.admin.stubs.forms import ChoicesForm, LinesForm
from people.admin.stubs.guard import ForAdders
from people.admin.stubs.looked_up import look_up
from people.importing.complaints import mixed_words
from people.importing.country_names import CountryNames
from people.keeping import keep
from people.matching import Register
from people.models import Person


class StubsView(ForAdders, View):
    """First the lines; then each line with what the register knows; then those who were added."""

    def get(self, request):
        """Show the form for the lines."""
        return self._show("lines", form=LinesForm(country_code=None))

    def post(self, request):
        """Show what the register knows of each line, or, when each is decided on, save."""
        form = LinesForm(request.POST, country_code=CountryNames().code)
        if not form.is_valid():
            return self._show("lines", form=form, status=422)
        sees_all = request.user.has_perm("people.change_person")
        looked_up = look_up(form.lines, form.cleaned_data["country"], Register(), sees_all)
        if "save" not in request.POST:
            return self._ask(form, looked_up, ChoicesForm(looked_up))
        choices = ChoicesForm(looked_up, request.POST)
        if not choices.is_valid():
            return self._ask(form, looked_up, choices, status=422)
        return self._saved(save_stubs(choices.added(looked_up), request.user))

    def _ask(self, form, looked_up, choices, status=200):
        warnings = [mixed_words(line.name) for line in looked_up]
        bound = [choices[line.field] if line.choices else None for line in looked_up]
        rows = list(zip(looked_up, bound, warnings, strict=True))
        return self._show("choices", status=status, form=form, rows=rows)

    def _saved(self, people):
        count = len(people)
        sentence = ngettext("%(count)d person was added.", "%(count)d people were added.", count) % {"count": count}
        return self._show("added", people=people, sentence=sentence)

    def _show(self, page, status=200, **context):
        title = _("Add several people")
        head = {
            "header_title": title,
            "header_icon": "user",
            "breadcrumbs_items": [
                {"url": reverse("wagtailadmin_home"), "label": _("Home")},
                {"url": reverse(Person.snippet_viewset.get_url_name("list")), "label": _("People")},
                {"url": "", "label": title},
            ],
        }
        return render(self.request, f"people/admin/stubs/{page}.html", context | head, status=status)


@transaction.atomic
def save_stubs(lines, user):
    """Add somebody for each of `lines` (LookedUp), by name and country alone; give the people."""
    people = [Person(name=line.name, countries=line.country) for line in lines]
    for person in people:
        keep(person, user, "wagtail.create")
    return people
