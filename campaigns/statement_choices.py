"""What the filters of the list of statements offer: only what some live statement of the language has."""

from django.db.models import Exists, F, OuterRef
from django.utils.translation import gettext, pgettext

from campaigns.statement_kinds import StatementKind
from network_site.countries import alphabetical, country_name
from network_site.slugs import latin_slug
from people.directory.choices import Field
from people.models import Organisation, OrganisationName, Person


def organisations_of(statements, language):
    """Give {slug: (name in `language`, ids)} of those that issued one of `statements` (a queryset). One query.

    Two organisations of the same slug are one choice.
    """
    issued = _rows(statements, "issuers").filter(organisation=OuterRef("pk"))
    found = {}
    for row in Organisation.objects.filter(Exists(issued)).annotate(local_name=OrganisationName.of("pk", language)):
        slug = latin_slug(row.name)
        name, ids = found.get(slug, (row.local_name or row.name, []))
        found[slug] = (name, [*ids, row.pk])
    return found


def fields_of(statements, asked, organisations, language):
    """Give the Fields of the form that have something to offer, or are in use. Two queries.

    `statements` are all of the list, `organisations` those that `organisations_of` gave, `asked` is what is asked.
    """
    kinds, years = _kinds_and_years(statements)
    people, countries = _people_and_countries(statements, language)
    issuers = {slug: name for slug, (name, _ids) in organisations.items()}
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


def _people_and_countries(statements, language):
    """Give {slug: name} of the listed people concerned and the codes of the countries of all. One query."""
    concerned = _rows(statements, "statement_people").filter(person=OuterRef("pk"))
    people = Person.objects.visible().with_names(language).filter(Exists(concerned))
    rows = people.order_by().values_list("slug", "shown_name", "countries", "is_listed")
    names, countries = {}, set()
    for slug, name, codes, is_listed in rows:
        countries.update(codes.split())
        if is_listed:
            names[slug] = name
    return names, countries


def _by_name(names):
    return sorted(names.items(), key=lambda choice: alphabetical(choice[1]))
