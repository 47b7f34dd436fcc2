"""Languages to choose from. A callable, so that a language that Django learns asks for no migration."""

from django.conf import settings

from network_site.countries import alphabetical, language_name
from network_site.dates import cldr_locale


def language_choices():
    """Give all languages of the site as choices of a form field, named and sorted in the active language."""
    named = [(code, _name(code)) for code, _in_english in settings.LANGUAGES]
    return sorted(named, key=lambda choice: alphabetical(choice[1]))


def _name(code):
    """Give the name by CLDR; of a variant, such as es-ar, the language with the country in brackets."""
    name = language_name(code)
    return cldr_locale(code).get_display_name(cldr_locale()) if name == code else name
