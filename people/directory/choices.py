"""What the filters of the directory offer: only what some listed person has."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext

from network_site.countries import alphabetical, country_name
from network_site.dates import month_names
from network_site.slugs import latin_slug
from people.directory.filters import BY_CONFIRMATION
from people.models.affiliation import Affiliation
from people.models.organisation import Organisation, OrganisationName


@dataclass(frozen=True)
class Field:
    """A filter in the form: its name in the address, its label, what it says while unused, options and value."""

    name: str
    label: str
    unused: str
    options: list[tuple[str, str]]
    value: str

    @property
    def value_label(self):
        """The words for the value; itself where nobody has it any more."""
        return dict(self.options).get(self.value, self.value)

    @property
    def all_options(self):
        """The options, and the value asked for where nobody has it any more: the form says what was asked."""
        is_there = not self.value or self.value in dict(self.options)
        return self.options if is_there else [*self.options, (self.value, self.value)]


def fields_of(listed, filters, organisations):
    """Give the Fields of the form for the people `listed` (a queryset). Two queries.

    `organisations` are those that `organisations_of` gave, `filters` what is asked.
    """
    offered = {
        "country": (gettext("Country"), gettext("Any country"), _countries(listed, filters.country)),
        "organisation": (
            gettext("Organisation"),
            gettext("Any organisation"),
            [(slug, label) for slug, (label, _ids) in organisations.items()],
        ),
        "year": (gettext("Year of detention"), gettext("Any year"), _years(listed)),
        "birth_month": (gettext("Month of birth"), gettext("Any month"), _months()),
        "sort": (gettext("Order"), gettext("By name"), [(BY_CONFIRMATION, gettext("Last confirmed first"))]),
    }
    return [Field(name, *field, value=getattr(filters, name)) for name, field in offered.items()]


def organisations_of(listed, language):
    """Give {slug: (name in `language`, ids)} of the organisations of people `listed`, by name. One query."""
    of_listed = Affiliation.objects.filter(organisation=OuterRef("pk"), person__in=listed.order_by())
    rows = Organisation.objects.filter(Exists(of_listed)).annotate(shown_name=OrganisationName.of("pk", language))
    found = {}
    for organisation in rows:
        label, ids = found.get(latin_slug(organisation.name), (organisation.shown_name or organisation.name, []))
        found[latin_slug(organisation.name)] = (label, [*ids, organisation.pk])
    return dict(sorted(found.items(), key=lambda entry: entry[1][0].casefold()))


def _countries(listed, asked):
    codes = _words(listed.order_by().values_list("countries", "held_by").distinct()) | {asked} - {""}
    return sorted(((code, country_name(code)) for code in codes), key=lambda choice: alphabetical(choice[1]))


def _years(listed):
    years = _words(listed.order_by().values_list("detention_years").distinct())
    return [(year, year) for year in sorted(years, reverse=True)]


def _months():
    return [(str(number), name) for number, name in enumerate(month_names(), start=1)]


def _words(rows):
    """Give the set of all words in the texts of `rows`."""
    return {word for row in rows for text in row for word in text.split()}
