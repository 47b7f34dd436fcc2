"""The words by which pasted lines are understood: those of the site's languages and of English, and the register's."""

import re
from collections import defaultdict
from itertools import chain

from django.utils import translation
from wagtail.models import Locale

from campaigns.signatories.vocabulary import Vocabulary
from campaigns.signatories.words import withdrawn_words, withheld_words
from network_site.dates import cldr_locale, day_pattern
from people.importing.country_names import CountryNames
from people.matching import name_keys
from people.models import Organisation, OrganisationName


def vocabulary():
    """Give the Vocabulary of this site as it is now. Four queries."""
    languages = ["en", *Locale.objects.values_list("language_code", flat=True)]
    withheld, withdrawn, months, after_year = set(), set(), {}, set()
    for language in languages:
        with translation.override(language):
            withheld |= set(withheld_words())
            withdrawn |= set(withdrawn_words())
            after_year |= _after_year(language)
        months |= _months(language)
    return Vocabulary(
        frozenset(withheld),
        tuple(withdrawn),
        months,
        frozenset(after_year),
        CountryNames().code,
        _Organisations().named,
    )


def _months(language):
    locale = cldr_locale(language)
    names = chain.from_iterable(form.items() for kind in locale.months.values() for form in kind.values())
    return {name.casefold().rstrip("."): number for number, name in names if not name.isdecimal()}


def _after_year(language):
    """Give what CLDR and this site, in the active language, write behind the year of a long date."""
    patterns = f"{cldr_locale(language).date_formats['long'].pattern} {day_pattern()}"
    return {word.casefold().rstrip(".") for word in re.findall(r"y\s*'([^']+)'", patterns)}


class _Organisations:
    """The organisations of the register by any of their names."""

    def __init__(self):
        self._by_key = defaultdict(dict)
        for pk, name in chain(
            Organisation.objects.order_by("pk").values_list("pk", "name"),
            OrganisationName.objects.order_by("owner").values_list("owner", "name"),
        ):
            for key in name_keys(name):
                self._by_key[key][pk] = True

    def named(self, text):
        """Give the numbers of those that bear the name `text`."""
        return tuple(dict.fromkeys(pk for key in name_keys(text) for pk in self._by_key.get(key, ())))
