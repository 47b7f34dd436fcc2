"""The form that one event of a row goes through."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from people.case.kinds import DEATHS, RELEASES, Kind, Regime, Term
from people.importing.fields import AddressCell, ChoiceCell, NamedCell, NumberCell, TextCell, WhenCell, YesNoCell

# What turns a case: nobody writes that down without saying where it is known from.
TURNS = RELEASES | DEATHS


class EventForm(forms.Form):
    """Cells of one event. Errors are under the name of the column."""

    kind = ChoiceCell(Kind)
    date = WhenCell()
    place = NamedCell()
    term = ChoiceCell(Term)
    years = NumberCell(most=200)
    months = NumberCell(most=2400)
    regime = ChoiceCell(Regime)
    in_absentia = YesNoCell()
    articles = TextCell()
    court = TextCell()
    recognised_by = NamedCell(several=True)
    criterion = TextCell()
    words = TextCell()
    source = TextCell()
    source_url = AddressCell()
    public = YesNoCell()

    def __init__(self, number, cells, lists):
        super().__init__(cells)
        self.number = number
        self.fields["place"].find = lists.place
        self.fields["place"].lacks = gettext_lazy(
            "The register has no place “%(name)s”, or several. Add it first, or correct its name."
        )
        self.fields["recognised_by"].find = lists.organisation
        self.fields["recognised_by"].lacks = gettext_lazy(
            "The register has no organisation “%(name)s”, or several. Add it first, or correct its name."
        )

    def clean(self):
        """Ask for a kind; for a source, where a case turns; for words, where the kind is “other”."""
        given = super().clean()
        kind = given.get("kind")
        if kind is None and "kind" not in self.errors:
            self.add_error("kind", _("Say what happened."))
        if kind in TURNS and not given.get("source") and not given.get("source_url"):
            self.add_error("source", _("A release, an expulsion or a death needs a source."))
        if (kind == Kind.OTHER) != bool(given.get("words")) and kind is not None and "words" not in self.errors:
            self.add_error("words", _("An event “other” needs words of its own, and no other event has them."))
        return given
