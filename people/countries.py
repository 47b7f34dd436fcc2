"""Countries of a person: stored by ISO code."""

from django import forms
from django.db import models
from django.utils.text import capfirst

from network_site.countries import country_choices


class CountriesField(models.CharField):
    """One country or several, as ISO codes in the order given: "BY PL". Read with `str.split`."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("max_length", 60)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs):
        """Give a form field with a list of the countries' names to choose from."""
        label = capfirst(self.verbose_name)
        return CountriesFormField(required=not self.blank, label=label, help_text=self.help_text)


class CountriesSelect(forms.SelectMultiple):
    """A list of all countries that begins with those chosen, so that they are seen without scrolling."""

    def optgroups(self, name, value, attrs=None):
        """Give the options, those chosen first."""
        return sorted(super().optgroups(name, value, attrs), key=lambda group: not group[1][0]["selected"])


class CountriesFormField(forms.MultipleChoiceField):
    """Choose countries by name."""

    widget = CountriesSelect

    def __init__(self, **kwargs):
        super().__init__(choices=country_choices, **kwargs)

    def prepare_value(self, value):
        """Give the codes of the stored text."""
        return value.split() if isinstance(value, str) else value

    def clean(self, value):
        """Give the chosen codes as the stored text."""
        return " ".join(super().clean(value))

    def has_changed(self, initial, data):
        """Say whether other codes are chosen than are stored."""
        return super().has_changed(self.prepare_value(initial), data)
