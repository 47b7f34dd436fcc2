"""The form that one row goes through: what it says of the person herself."""

import re
import uuid

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from people.importing.columns import event_of, language_of
from people.importing.dates import read_birth, read_day
from people.importing.event_form import EventForm
from people.importing.fields import AddressCell, Cell, ChoiceCell, NamedCell, TextCell, WhenCell, YesNoCell
from people.models.person import Gender

SOURCE = ("source_title", "source_url", "source_publisher", "source_date")


class UidCell(Cell):
    """The uid of somebody of the register."""

    def read(self, text):
        try:
            return str(uuid.UUID(text))
        except ValueError as error:
            raise ValueError(_("“%(text)s” is no uid. An export has them.") % {"text": text[:40]}) from error


class SlugCell(TextCell):
    """A slug: a–z, digits and hyphens."""

    def read(self, text):
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", super().read(text)):
            raise ValueError(_("“%(text)s” is no slug: letters a–z, digits and hyphens.") % {"text": text[:40]})
        return text


class CountriesCell(Cell):
    """One country or several, by code or name, parted by semicolons, commas, or between codes by blanks."""

    def read(self, text):
        parts = re.split(r"[;,\n|]", text)
        if re.fullmatch(r"[A-Z]{2}( +[A-Z]{2})+", text.strip()):
            parts = text.split()
        codes = [self._code(part.strip()) for part in parts if part.strip()]
        if not 0 < len(set(codes)) <= 20:
            raise ValueError(_("Write one country, or a few."))
        return tuple(dict.fromkeys(codes))

    def _code(self, name):
        if not (code := self.find(name)):
            raise ValueError(
                _("There is no country “%(name)s”. Write its name, or its code of two letters.") % {"name": name}
            )
        return code


class RowForm(forms.Form):
    """Every cell may be empty; then the register stays as it is. Errors are under the name of the column."""

    uid = UidCell()
    slug = SlugCell(max_length=80)
    new = YesNoCell()
    name = TextCell()
    sort_as = TextCell()
    gender = ChoiceCell(Gender)
    countries = CountriesCell()
    birth_date = WhenCell(read_birth)
    organisations = NamedCell(several=True)
    listed = YesNoCell()
    facts_checked_on = WhenCell(read_day)
    source_title = TextCell()
    source_url = AddressCell()
    source_publisher = TextCell()
    source_date = WhenCell(read_day)

    def __init__(self, cells, lists):
        super().__init__(cells)
        self.fields["countries"].find = lists.country
        self.fields["organisations"].find = lists.organisation
        self.fields["organisations"].lacks = gettext_lazy(
            "The register has no organisation “%(name)s”, or several. Add it first, or correct its name."
        )
        for column in cells:
            if language_of(column):
                self.fields[column] = TextCell()

    @property
    def names(self):
        """The names of other languages, by language code."""
        given = self.cleaned_data
        return {language_of(column): given[column] for column in given if language_of(column) and given[column]}

    def clean(self):
        """Ask for a title with what else is said of a source."""
        given = super().clean()
        is_told = any(given.get(name) for name in SOURCE)
        if is_told and not given.get("source_title") and "source_title" not in self.errors:
            self.add_error("source_title", _("A source needs a title."))
        return given


def forms_of(row, lists):
    """Give the RowForm of a Row and the EventForms of its events, by number."""
    cells, events = {}, {}
    for column, text in row.cells.items():
        if found := event_of(column):
            events.setdefault(found[0], {})[found[1]] = text
        else:
            cells[column] = text
    return RowForm(cells, lists), [EventForm(number, events[number], lists) for number in sorted(events)]
