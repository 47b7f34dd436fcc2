"""Blocks of campaigns and statements."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from campaigns.verse import VerseBlock
from network_site.blocks import FixedURLBlock, HeadingBlock, PictureBlock, QuoteBlock, TextBlock
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
        preview_value = {"countries": [{"country": "AQ", "context": "Since 2020 thousands were detained."}]}
        description = _("The people chosen above, by country, with a paragraph on each country.")


class PoemExcerptBlock(blocks.StructBlock):
    """Some lines of a poem, and the way to the whole of it."""

    heading = blocks.CharBlock(label=_("Heading"), required=False)
    introduction = blocks.TextBlock(label=_("Introduction"), required=False)
    verse = VerseBlock(label=_("Lines"))
    poem = blocks.PageChooserBlock(label=_("The whole poem"), page_type="campaigns.PoemPage", required=False)

    class Meta:
        icon = "edit"
        label = _("Lines of a poem")
        template = "campaigns/blocks/poem_excerpt.html"
        preview_value = {"heading": "Read aloud", "verse": "I count in light."}
        description = _("A few lines of a poem with a link to the whole.")


class CallToWriteBlock(blocks.StructBlock):
    """The way to the message form, with all people of the campaign chosen."""

    heading = blocks.CharBlock(label=_("Heading"))
    text = blocks.TextBlock(label=_("Text"), help_text=_("Promise no delivery and no secrecy."))

    class Meta:
        icon = "mail"
        label = _("Call to write")
        template = "campaigns/blocks/call_to_write.html"
        preview_value = {"heading": "Write to them", "text": "A few lines are enough."}
        description = _("A call to write to the people of this campaign.")


class CampaignBody(blocks.StreamBlock):
    """The body of a campaign."""

    heading = HeadingBlock()
    text = TextBlock()
    quote = QuoteBlock()
    picture = PictureBlock()
    people = PeopleByCountryBlock()
    poem = PoemExcerptBlock()
    write = CallToWriteBlock()


class Demands(blocks.StreamBlock):
    """Numbered demands."""

    demand = blocks.TextBlock(label=_("Demand"), icon="list-ol")


class Pictures(blocks.StreamBlock):
    """Pictures, one after another."""

    picture = PictureBlock()
