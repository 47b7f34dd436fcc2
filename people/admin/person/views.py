"""Adding and changing a person."""

from django.contrib import messages
from django.utils.translation import gettext

from network_site.models import HouseSettings
from people.admin.person.on_purpose import RegisterCreateView, RegisterEditView
from people.admin.person.second_look import SecondLook
from people.models import WaitingChange
from people.panels import stub_edit_handler
from people.portrayal import Portrayal
from people.takedown.gone import why_gone


class PersonCreateView(SecondLook, RegisterCreateView):
    """Add a person."""

    def setup(self, request, *args, **kwargs):
        """Set up the view; without preview for those who give name and country alone."""
        super().setup(request, *args, **kwargs)
        self.preview_enabled = self._may_change()

    def get_panel(self):
        """Give the whole form, or name and country alone to those who may add people and not change them."""
        return super().get_panel() if self._may_change() else stub_edit_handler.bind_to_model(self.model)

    def get_form_class(self):
        """Give the form of that panel."""
        return super().get_form_class() if self._may_change() else self.panel.get_form_class()

    def get_success_buttons(self):
        """Offer to go on to those who may change people."""
        return super().get_success_buttons() if self._may_change() else []

    def form_valid(self, form):
        """Add nobody by name and country who was taken down; tell those who see all whose namesake they add."""
        gone = why_gone(names=[form.cleaned_data["name"]])
        if gone and not self._may_change():
            return self._refuse(form, gone)
        response = super().form_valid(form)
        if gone and self.object and self.object.pk:
            sentence = gettext("“%(name)s” is the name of somebody who was taken down, too. Is it somebody else?")
            messages.warning(self.request, sentence % {"name": self.object})
        return response

    def _may_change(self):
        return self.request.user.has_perm("people.change_person")


class PersonEditView(SecondLook, RegisterEditView):
    """Change a person."""

    def get_context_data(self, **kwargs):
        """Give also what follows from the facts that are live now, and the change that waits, if any."""
        house_settings = HouseSettings.load()
        public, full = self.live_object.case(house_settings), self.live_object.full_case(house_settings)
        lines = [Portrayal(self.live_object, case, []) for case in (public, full)]
        waiting = WaitingChange.objects.filter(person=self.object.pk).select_related("made_by").first()
        return super().get_context_data(**kwargs) | {
            "public_lines": lines[0],
            "staff_lines": lines[1] if lines[0].status_line != lines[1].status_line else None,
            "waiting": waiting,
        }
