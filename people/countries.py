"""Countries: stored by ISO code, named by CLDR."""

from django import forms
from django.db import models
from django.utils.text import capfirst

from network_site.dates import cldr_locale

# Territories that CLDR lists and that are no countries: regions of several, and codes for testing.
NO_COUNTRIES = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}


def country_name(code, language=None):
    """Give the name of the country `code` (ISO 3166-1 alpha-2) in `language`, by default the active one."""
    return cldr_locale(language).territories.get(code, code)


def language_name(code, language=None):
    """Give the name of a language `code` in `language`, by default the active one."""
    return cldr_locale(language).languages.get(code.replace("-", "_"), code)


def country_choices():
    """Give all countries as choices of a form field, sorted by their name in the active language."""
    names = cldr_locale().territories
    codes = [code for code in names if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES]
    return sorted(((code, names[code]) for code in codes), key=lambda choice: choice[1])


class CountriesField(models.CharField):
    """One country or several, as ISO codes in the order given: "BY PL". Read with `str.split`."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("max_length", 60)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs):
        """Give a form field with a list of the countries' names to choose from."""
        label = capfirst(self.verbose_name)
        return CountriesFormField(required=not self.blank, label=label, help_text=self.help_text)


class CountriesFormField(forms.MultipleChoiceField):
    """Choose countries by name."""

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
