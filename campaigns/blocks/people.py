"""The people of a campaign, by country."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network_site.blocks import FixedURLBlock
from network_site.countries import country_choices


class CountryBlock(blocks.StructBlock):
    """What a reader must know of a country to understand why its people are held."""

    country = blocks.ChoiceBlock(label=_("Country"), choices=country_choices)
    context = blocks.TextBlock(label=_("Context"), help_text=_("One paragraph, with dates."))
    register_url = FixedURLBlock(label=_("Outside register"), required=False)

    class Meta:
        icon = "globe"
        label = _("Country")


class PeopleByCountryBlock(blocks.StructBlock):
    """The people of the campaign, grouped by country, each group with its context."""

    countries = blocks.ListBlock(CountryBlock(), label=_("Countries"))

    class Meta:
        icon = "group"
        label = _("People by country")
        template = "campaigns/blocks/people_by_country.html"
        preview_value = {
            "countries": [
                {"country": "AQ", "context": "Since 2020 thousands were detained.", "register_url": ""},
            ]
        }
        description = _("The people chosen above, by country, with a paragraph on each country.")
