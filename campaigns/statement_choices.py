"""What the filters of the list of statements offer: only what some live statement of the language has."""

from dataclasses import dataclass

from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext, pgettext

from campaigns.statement_kinds import StatementKind
from network_site.countries import alphabetical, country_name
from network_site.slugs import latin_slug
from people.directory.choices import Field
from people.models import Organisation, OrganisationName, Person


@dataclass
class Issuer:
    """Organisations of the same slug, which are one choice: name, ids, whether any of them issued a statement here."""

    name: str
    ids: list[int]
    is_here: bool


def organisations_of(statements, here, language):
    """Give {slug: Issuer}, named in `language`, of those that issued one of `statements` (a queryset). One query.

    `here` are those of the statements that stand in the list.
    """
    issued, issued_here = (_rows(pages, "issuers").filter(organisation=OuterRef("pk")) for pages in (statements, here))
    found = {}
    rows = Organisation.objects.filter(Exists(issued)).annotate(local_name=OrganisationName.of("pk", language))
    for row in rows.annotate(is_here=Exists(issued_here)):
        issuer = found.setdefault(latin_slug(row.name), Issuer(row.local_name or row.name, [], False))
        issuer.ids.append(row.pk)
        issuer.is_here |= row.is_here
    return found


def fields_of(statements, asked, organisations, language):
    """Give the Fields of the form that have something to offer, or are in use. Two queries.

    `statements` are all of the list, `organisations` those that `organisations_of` gave, `asked` is what is asked.
    """
    kinds, years = _kinds_and_years(statements)
    people, countries = _people_and_countries(statements, asked.person, language)
    issuers = {slug: found.name for slug, found in organisations.items() if found.is_here or slug == asked.organisation}
    # What is asked for and not there is named as such: the form says what was asked.
    kinds |= {asked.kind} - {""}
    countries |= {asked.country} - {""}
    for slug, names in ((asked.person, people), (asked.organisation, issuers)):
        if slug:
            names.setdefault(slug, pgettext("filter", "not on this site"))
    offered = {
        "kind": (
            pgettext("statement", "Kind"),
            gettext("Any kind"),
            [choice for choice in StatementKind.choices if choice[0] in kinds],
        ),
        "year": (gettext("Year"), gettext("Any year"), [(str(year), str(year)) for year in years]),
        "country": (gettext("Country"), gettext("Any country"), _by_name({c: country_name(c) for c in countries})),
        "person": (gettext("Person concerned"), gettext("Anybody"), _by_name(people)),
        "organisation": (gettext("Issued by"), gettext("Any organisation"), _by_name(issuers)),
    }
    fields = [Field(name, *field, value=getattr(asked, name)) for name, field in offered.items()]
    return [field for field in fields if field.options or field.value]


def _rows(statements, relation):
    """Give the rows of a relation that the sources of `statements` hold."""
    rows = statements.model._meta.get_field(relation).related_model.objects.order_by()
    return rows.filter(
        page__translation_key__in=statements.order_by().values("translation_key"), page__locale=F("page__source_locale")
    )


def _kinds_and_years(statements):
    """Give the set of kinds, and the years, the newest first. One query."""
    sources = statements.model.objects.order_by().filter(
        translation_key__in=statements.order_by().values("translation_key"), locale=F("source_locale")
    )
    found = set(sources.values_list("kind", "date__year"))
    return {kind for kind, _year in found}, sorted({year for _kind, year in found if year}, reverse=True)


def _people_and_countries(statements, asked, language):
    """Give {slug: name} of the listed people concerned and the codes of the countries of all. One query.

    Whoever is listed and has the slug `asked` is named too.
    """
    concerned = _rows(statements, "statement_people").filter(person=OuterRef("pk"))
    people = Person.objects.visible().with_names(language).annotate(is_here=Exists(concerned))
    people = people.filter(Q(is_here=True) | Q(slug=asked, is_listed=True))
    rows = people.order_by().values_list("slug", "shown_name", "countries", "is_listed", "is_here")
    names, countries = {}, set()
    for slug, name, codes, is_listed, is_here in rows:
        countries.update(codes.split() if is_here else ())
        if is_listed:
            names[slug] = name
    return names, countries


def _by_name(names):
    return sorted(names.items(), key=lambda choice: alphabetical(choice[1]))
