"""From a row to what it would change: validated as a whole, nothing saved."""

from copy import copy

from django.utils.translation import gettext as _

from network_site.models import HouseSettings
from network_site.slugs import latin_slug
from people.case_checks import refusals
from people.importing.change import Changes
from people.importing.complaints import form_errors, mixed_scripts, model_errors, perhaps_the_same
from people.importing.event_changes import set_events
from people.importing.event_form import TURNS
from people.importing.finding import Finding, Outcome
from people.importing.lists import Lists
from people.importing.person_changes import birth_of, set_person
from people.importing.refused import Refused
from people.importing.row_form import forms_of
from people.minors import newly_shown
from people.models import Person
from people.takedown.gone import why_gone
from people.today import house_today
from people.turn import is_turn

CHILDREN = ("names", "affiliations", "sources", "events__recognisers")
# What other code fills, or asks for.
NOT_ASKED = {"uid", "slug", "portrait", "latest_revision"}


class Examiner:
    """Examine rows one by one. `matcher` tells whom a row is about, unless that was settled before."""

    def __init__(self, matcher=None):
        self._matcher = matcher
        self._lists = Lists()
        self._house = HouseSettings.load()
        self._language, self._needs_second = self._house.main_language, self._house.needs_second_person

    def examine(self, row, whom=None):
        """Give the Finding for a Row; `whom` is given when it was settled before. Saves nothing, raises nothing."""
        name = row.cells.get("name") or row.cells.get("slug") or row.cells.get("uid", "")
        try:
            form, events = self._read(row)
            if whom is None:
                whom = self._matcher.whom(row, form)
            elif whom.pk is None:
                _refuse_taken_slug(form.cleaned_data["slug"])  # somebody may have got it meanwhile
            person = _loaded(whom)
            changes = Changes()
            self._apply(person, form, events, changes, whom)
        except Refused as refused:
            return Finding(row.number, name[:80], Outcome.REFUSED, reasons=refused.reasons)
        outcome = Outcome.NEW if whom.pk is None else Outcome.CHANGED if changes else Outcome.SAME
        warnings = [*mixed_scripts(form), *map(perhaps_the_same, changes.notes)]
        return Finding(row.number, name[:80] or person.name, outcome, changes, [], warnings, whom, person)

    def _read(self, row):
        form, events = forms_of(row, self._lists)
        reasons = [*row.problems, *form_errors(form)]
        for event in events:
            reasons += form_errors(event, f"event{event.number}_")
        if reasons:
            raise Refused(*reasons)
        return form, [event.cleaned_data for event in events]

    def _apply(self, person, form, events, changes, whom):
        before = copy(person)
        set_person(person, form, changes, renames=whom.may_rename)
        if whom.pk is None:
            person.slug = form.cleaned_data["slug"] or latin_slug(person.name, max_length=70)
        touched = set_events(person, events, changes, self._language)
        if len(set(map(id, touched))) < len(touched):
            raise Refused(_("Two events of the row are of the same kind and date."))
        if self._needs_second and self._is_turn(person, touched):
            raise Refused(_("A second person has to confirm a release or a death here: enter it in the admin."))
        if newly_shown(before, person, house_today(self._house)):
            sentence = _("birth_date: somebody under 18 would be shown with more than the name. Enter it in the admin.")
            raise Refused(sentence)
        reasons = [*model_errors(person, NOT_ASKED)]
        for event in touched:
            reasons += model_errors(event, {"person", "place"})
        if not reasons and (touched or form.cleaned_data["birth_date"]):
            reasons += refusals(list(person.events.all()), birth_of(person))
        if reasons:
            raise Refused(*reasons)
        if whom.pk is None and not form.cleaned_data["slug"]:
            person.slug = ""  # save() finds one that is free then

    def _is_turn(self, person, touched):
        """Say whether a release or a death is added, or one that was for staff only is shown, or the like."""
        if any(event.pk is None and event.kind in TURNS for event in touched):
            return True
        if not person.pk or not touched:
            return False
        before = Person.objects.prefetch_related("events").get(pk=person.pk)
        return is_turn(before, person, self._house)


def _refuse_taken_slug(slug):
    if slug and (other := Person.objects.filter(slug=slug).first()):
        raise Refused(_("slug: “%(slug)s” is that of %(name)s.") % {"slug": slug, "name": other})


def _loaded(whom):
    if whom.pk is None:
        return Person()
    person = Person.objects.filter(pk=whom.pk).select_related("waiting_change").prefetch_related(*CHILDREN).first()
    if person is None:
        raise Refused(_("This person was deleted meanwhile."))
    if person.is_hidden:
        raise Refused(why_gone(uid=person.uid))
    if hasattr(person, "waiting_change"):
        raise Refused(_("A change of this person waits for somebody to confirm it. See to that first."))
    return person
