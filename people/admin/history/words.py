"""Stored values in the words of whoever reads a history."""

from datetime import date

from django.db import models
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext, pgettext

from network_site.countries import country_name, language_name
from network_site.dates import day_text
from people.case.when import Precision, When
from people.countries import CountriesField
from people.models import Affiliation, CaseEvent, EventRecogniser, OrganisationName, PersonName, PersonSource, PlaceName
from people.own_words import OwnWordsField
from people.words import when_text


def value_text(field, value, named):
    """Give a stored value of a model's field in words; empty for none. `named` is a `Named`."""
    if value in (None, "", {}):
        return ""
    if isinstance(field, models.ForeignKey):
        return named.name(field.related_model, value)
    if isinstance(field, models.BooleanField):
        return gettext("yes") if value else gettext("no")
    if isinstance(field, CountriesField):
        return ", ".join(country_name(code) for code in value.split())
    if isinstance(field, OwnWordsField):
        return "; ".join(f"{language_name(code)}: {text}" for code, text in value.items())
    if field.choices:
        return str(dict(field.flatchoices).get(value, value))
    if isinstance(field, models.DateTimeField):
        return date_format(timezone.localtime(parse_datetime(value)), "DATETIME_FORMAT")
    return day_text(date.fromisoformat(value)) if isinstance(field, models.DateField) else str(value)


def label_text(field):
    """Give the name of a field as a label."""
    return capfirst(str(field.verbose_name))


def child_text(model, content, named):
    """Give what belongs to somebody in words, such as “case event: Detention, 15 June 2025”."""
    if model is CaseEvent:
        kind = value_text(model._meta.get_field("kind"), content["kind"], named)
        title = f"{kind}, {when_text(_when(content))}"
    elif model in (PersonName, OrganisationName, PlaceName):
        title = f"{content['name']} ({language_name(content['language'])})"
    elif model in (Affiliation, EventRecogniser):
        title = value_text(model._meta.get_field("organisation"), content["organisation"], named)
    else:
        title = content["title"]
    return pgettext("kind and title of a thing", "%(kind)s: %(title)s") % {
        "kind": model._meta.verbose_name,
        "title": title,
    }


# Fields that child_text() tells already.
IN_TITLE = {
    CaseEvent: {"kind", "precision", "date", "date_to"},
    PersonSource: {"title"},
    Affiliation: {"organisation"},
    EventRecogniser: {"organisation"},
    **{model: {"name", "language"} for model in (PersonName, OrganisationName, PlaceName)},
}


def _when(content):
    first, last = (date.fromisoformat(content[name]) if content.get(name) else None for name in ("date", "date_to"))
    return When(Precision(content.get("precision", Precision.DAY)), first, last)
