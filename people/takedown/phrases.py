"""What stands in the place of a name that was taken out."""

from django.utils.translation import override, pgettext
from wagtail.models import Locale


def neutral_phrase(language):
    """Give the words for somebody who is not named, in a language (its code)."""
    with override(language):
        return pgettext("instead of a name", "a person")


def neutral_phrases():
    """Give those words by language code, for all languages of the house. One query."""
    return {code: neutral_phrase(code) for code in Locale.objects.values_list("language_code", flat=True)}
