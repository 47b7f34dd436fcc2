"""One field for each person who has no name in a language."""

import re

from django import forms
from django.utils.translation import gettext_lazy as _

from network_site.countries import country_name
from people.admin.names.warning import mixed_script_sentences
from people.models import PersonName
from people.name_checks import why_no_name

ONCE_MORE = _("If it is right as it stands, save once more.")


class NamesForm(forms.Form):
    """Names of people (from `without_name_in`) in a language; empty lines are left out.

    A name that mixes scripts is taken when it is sent a second time as it was: the form then holds it in a hidden
    field beside its own.
    """

    def __init__(self, *args, people, language, **kwargs):
        super().__init__(*args, **kwargs)
        self.people, self.mixed = people, {}
        for person in people:
            self.fields[field_of(person)] = forms.CharField(
                label=person.name,
                required=False,
                max_length=PersonName._meta.get_field("name").max_length,
                widget=forms.TextInput(attrs={"lang": language, "autocomplete": "off", "spellcheck": "false"}),
                error_messages={"max_length": _("A name has at most %(limit_value)d letters.")},
            )

    def clean(self):
        """Refuse what is no name; point at each word that mixes scripts, unless it was pointed at before."""
        given = super().clean()
        for person in self.people:
            name = given.get(field_of(person), "")
            if name and (sentence := why_no_name(name)):
                self.add_error(field_of(person), sentence)
            elif sentences := mixed_script_sentences(name):
                self.mixed[person.pk] = name
                if self.data.get(f"seen-{person.pk}") != name:
                    self.add_error(field_of(person), [*sentences, ONCE_MORE])
        return given

    @property
    def rows(self):
        """Each person with her countries, her other names, her field, and what was pointed at in it."""
        return [
            (
                person,
                ", ".join(map(country_name, person.countries.split())),
                person.names.all(),
                self[field_of(person)],
                self.mixed.get(person.pk, ""),
            )
            for person in self.people
        ]

    @property
    def names(self):
        """The names that were written, by the key of the person."""
        written = {person.pk: self.cleaned_data[field_of(person)] for person in self.people}
        return {pk: " ".join(name.split()) for pk, name in written.items() if name.strip()}


def field_of(person):
    """Give the name of a person's field."""
    return f"name-{person.pk}"


def keys_in(posted):
    """Give the keys of the people whose fields were posted."""
    found = (re.fullmatch(r"name-([0-9]{1,18})", field) for field in posted)
    return [int(match[1]) for match in found if match]


def written_in(posted):
    """Count the fields of people that were posted with something in them."""
    return sum(bool(posted[field].strip()) for field in posted if keys_in([field]))
