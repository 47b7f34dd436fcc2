"""Countries by the names that people write."""

from wagtail.models import Locale

from network_site.countries import country_choices, country_name
from people.names import fold


class CountryNames:
    """Codes by name, in English and in every language of the site."""

    def __init__(self):
        codes = [code for code, _name in country_choices()]
        languages = ["en", *Locale.objects.values_list("language_code", flat=True)]
        self._codes = {_key(country_name(code, language)): code for language in languages for code in codes}
        self._codes |= {code.lower(): code for code in codes}

    def code(self, text):
        """Give the ISO code of a country written as code or name, or None."""
        return self._codes.get(_key(text))


def _key(name):
    """Give what the ways of writing a country's name have in common: CLDR writes “&” where people write “and”."""
    return " ".join(word for word in fold(name).split() if word != "and")
