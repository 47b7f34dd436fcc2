"""Forms that ask once more before a release or a death is saved, and before more is shown of a child."""

from dataclasses import dataclass

from django.contrib import messages
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language, gettext

from network_site.models import HouseSettings
from people.admin.names.warning import warn_of_mixed_scripts
from people.admin.person.waiting import let_wait
from people.admin.person.what_changes import stored, what_changes
from people.minors import newly_shown
from people.models import WaitingChange
from people.takedown.gone import why_gone
from people.today import house_today
from people.turn import is_turn

CONFIRMED, BACK = "confirmed", "back_to_the_form"


@dataclass(frozen=True)
class Look:
    """What is asked once more: `turn` for a release or a death, `child` the switches to be turned on for a child."""

    turn: bool
    child: list[str]


def look_at(before, after, house_settings):
    """Give the Look that saving `after` in place of `before` asks for."""
    child = newly_shown(before, after, house_today(house_settings))
    labels = [str(after._meta.get_field(name).verbose_name) for name in child]
    return Look(is_turn(before, after, house_settings), labels)


class SecondLook:
    """For the views that add or change a person. Nothing is saved until the second look is confirmed."""

    def post(self, request, *args, **kwargs):
        """Take the form; *back to the form* shows it again as it was filled in."""
        if BACK not in request.POST:
            return super().post(request, *args, **kwargs)
        self.form = self.get_form()
        self.form.is_valid()
        return self.render_to_response(self.get_context_data())

    def form_valid(self, form):
        """Ask once more where that is due, or save."""
        house_settings = HouseSettings.load()
        before, after = stored(form.instance.pk), form.save(commit=False)
        if before.is_hidden and not after.is_hidden:
            # A form that was open before the person was taken down must not show her again.
            return self._refuse(form, why_gone(uid=before.uid))
        if sentence := _saved_meanwhile(form, before):
            return self._refuse(form, sentence)
        look = look_at(before, after, house_settings)
        needs_second = look.turn and house_settings.needs_second_person
        if needs_second and (sentence := self._why_it_cannot_wait(after)):
            return self._refuse(form, sentence)
        if (look.turn or look.child) and CONFIRMED not in self.request.POST:
            return self._ask(before, after, look, house_settings)
        if needs_second:
            return self._wait(after)
        response = super().form_valid(form)
        warn_of_mixed_scripts(self.request, self.object)
        return response

    def _refuse(self, form, sentence):
        self.produced_error_message = None
        messages.error(self.request, sentence)
        return self.form_invalid(form)

    def _why_it_cannot_wait(self, person):
        if person.pk is None:
            return gettext(
                "In this house a second person confirms releases and deaths. Save the person without that event"
                " first, then add it."
            )
        waiting = WaitingChange.objects.filter(person_id=person.pk).exclude(made_by=self.request.user).first()
        if waiting is None:
            return ""
        return gettext("A change by %(name)s waits already. Confirm or discard it first.") % {"name": waiting.made_by}

    def _ask(self, before, after, look, house_settings):
        not_the_form = ("csrfmiddlewaretoken", CONFIRMED, BACK)
        posted = [(name, value) for name, values in self.request.POST.lists() for value in values]
        context = {
            "person": after,
            "look": look,
            "needs_second": look.turn and house_settings.needs_second_person,
            "changes": what_changes(before, after, house_settings, get_language()) if look.turn else None,
            "posted": [(name, value) for name, value in posted if name not in not_the_form],
            "page_title": gettext("Please look once more"),
            "header_icon": "warning",
        }
        return TemplateResponse(self.request, "people/admin/person/second_look.html", context)

    def _wait(self, person):
        let_wait(person, self.request.user)
        warn_of_mixed_scripts(self.request, person)
        messages.success(self.request, gettext("Written down. It is live when a second person has confirmed it."))
        return redirect(self.get_edit_url())


def _saved_meanwhile(form, before):
    """Give the sentence when somebody saved `before` since the form was opened; sent again, the form goes through."""
    opened_on, newest = form.cleaned_data.get("rests_on"), str(before.latest_revision_id or "")
    if not opened_on or opened_on == newest:
        return ""
    form.data = form.data.copy()
    form.data[form.add_prefix("rests_on")] = newest
    editor = before.latest_revision and before.latest_revision.user
    return gettext(
        "This person was saved by somebody else since you opened the form (%(name)s). What you typed is kept."
        " Look at the history; saving again puts what stands here in its place."
    ) % {"name": editor or "—"}
