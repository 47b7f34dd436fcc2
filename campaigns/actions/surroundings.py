"""Who makes an action, where, and what was read there: what its own page shows besides its entry."""

from dataclasses import dataclass

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from wagtail.models import Page

from network_site.addresses import address_of
from network_site.languages import is_offered
from people.models import City, CityName, Organisation, OrganisationName, Person


@dataclass(frozen=True)
class Organiser:
    """Who does it; with a link to an organisation that has one."""

    name: str
    link: str = ""


@dataclass(frozen=True)
class Heard:
    """A poem that was read: its title, where it is, and who read it. `language` where it is not the reader's."""

    title: str
    url: str
    language: str = ""
    reader: str = ""


def city_name(source, language):
    """Give the name of an action's city in `language`; empty where it has none. The city is kept. One query."""
    if not source.city_id:
        return ""
    source.city = City.objects.annotate(local_name=CityName.of("pk", language)).get(pk=source.city_id)
    return source.city.local_name or ""


def organisers_of(rows, language):
    """Give the Organisers of an action by the rows of its source, in `language`. One query.

    The rows of a draft are in memory.
    """
    if isinstance(rows, QuerySet):
        found = rows.select_related("organisation").annotate(local_name=OrganisationName.of("organisation", language))
        return [_organiser(row.organisation, row.local_name, row.name) for row in found]
    rows = list(rows)
    names = Organisation.objects.annotate(local_name=OrganisationName.of("pk", language))
    known = names.in_bulk([row.organisation_id for row in rows if row.organisation_id])
    found = [(known.get(row.organisation_id), row.name) for row in rows]
    return [_organiser(organisation, organisation and organisation.local_name, name) for organisation, name in found]


def _organiser(organisation, local_name, name):
    return Organiser(local_name or organisation.name, organisation.link) if organisation else Organiser(name)


def heard_at(source, language):
    """Give each poem that was read at an action, for a reader of `language`: Heard. One query.

    Not the readings of somebody who is not to be named.
    """
    if not source.pk:
        return []
    here = Page.objects.live().filter(
        translation_key=OuterRef("page__translation_key"), locale__language_code=language, alias_of=None
    )
    readers = Person.objects.visible().with_names(language).filter(pk=OuterRef("reader"))
    rows = (
        source.readings.filter(page__live=True, page__alias_of=None, page__locale=F("page__source_locale"))
        .exclude(reader__is_hidden=True)
        .annotate(title_here=Subquery(here.values("title")[:1]), reader_name=Subquery(readers.values("shown_name")[:1]))
        .filter(Q(is_offered("page__locale")) | Q(title_here__isnull=False))
        .select_related("page__locale")
    )
    return [_heard(row, language) for row in rows]


def _heard(row, language):
    code = language if row.title_here else row.page.locale.language_code
    return Heard(
        title=row.title_here or row.page.title,
        url=address_of(row.page.url_path, code),
        language="" if code == language else code,
        reader=row.reader_name or row.name,
    )
