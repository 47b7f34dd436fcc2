"""By what is missing, and by country."""

import django_filters
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from network_site.countries import country_choices
from people.admin.reports.attention import Need
from people.models import Person


class AttentionFilter(WagtailFilterSet):
    """By what is missing, and by country."""

    need = django_filters.ChoiceFilter(label=_("What is missing"), choices=Need.choices, method="filter_need")
    country = django_filters.ChoiceFilter(label=_("Country"), choices=country_choices, method="filter_country")

    class Meta:
        model = Person
        fields = []

    def filter_need(self, queryset, name, value):
        """Give those whom this concerns."""
        return queryset.filter(**{f"needs_{value}": True})

    def filter_country(self, queryset, name, value):
        """Give those of the country."""
        return queryset.in_country(value)
