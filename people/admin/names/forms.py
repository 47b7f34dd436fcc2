"""One field for each person who has no name in a language."""

import re

from django import forms
from django.utils.translation import gettext_lazy as _

from network_site.countries import country_name
from people.models import PersonName


class NamesForm(forms.Form):
    """Names of people (from `without_name_in`) in a language; empty lines are left out."""

    def __init__(self, *args, people, language, **kwargs):
        super().__init__(*args, **kwargs)
        self.people = people
        for person in people:
            self.fields[field_of(person)] = forms.CharField(
                label=person.name,
                required=False,
                max_length=PersonName._meta.get_field("name").max_length,
                widget=forms.TextInput(attrs={"lang": language, "autocomplete": "off", "spellcheck": "false"}),
                error_messages={"max_length": _("A name has at most %(limit_value)d letters.")},
            )

    @property
    def rows(self):
        """Each person with her countries, her other names and her field."""
        return [
            (person, ", ".join(map(country_name, person.countries.split())), person.names.all(), self[field_of(person)])
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
