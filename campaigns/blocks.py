"""Blocks of campaigns and statements."""

from datetime import date

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

from campaigns.calls.blocks import CallToDonateBlock, CallToShareBlock, CallToSignBlock, CallToWriteBlock
from campaigns.verse import VerseBlock
from network_site.blocks import FixedTextBlock, FixedURLBlock, HeadingBlock, PictureBlock, QuoteBlock, TextBlock
from network_site.choosers import DocumentKeyBlock, PageKeyBlock
from network_site.countries import country_choices
from network_site.language_choices import language_choices
from people.choosers import PersonKeyBlock


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


class LookedUpBlock(blocks.StructBlock):
    """A block that names something by its key. The page has looked it up, with those of all other blocks.

    `looked_up` is (the name of the value, the name in the page's context under which what was found stands, by key).
    """

    looked_up = ("", "")

    def get_context(self, value, parent_context=None):
        """Give the context with what was `found`: None where it may not be shown, or nothing is chosen."""
        name, place = self.looked_up
        found = (parent_context or {}).get(place, {})
        return super().get_context(value, parent_context) | {"found": found.get(value.get(name))}


class PoemExcerptBlock(LookedUpBlock):
    """Some lines of a poem, and the way to the whole of it."""

    heading = blocks.CharBlock(label=_("Heading"), required=False)
    introduction = blocks.TextBlock(label=_("Introduction"), required=False)
    verse = VerseBlock(label=_("Lines"))
    poem = PageKeyBlock(label=_("The whole poem"), page_type="campaigns.PoemPage", required=False)

    looked_up = ("poem", "poems")

    class Meta:
        icon = "edit"
        label = _("Lines of a poem")
        template = "campaigns/blocks/poem_excerpt.html"
        preview_value = {"heading": "Read aloud", "verse": "I count in light."}
        description = _("A few lines of a poem with a link to the whole.")


class ConsentBlock(FixedTextBlock):
    """A note for staff, on no page and in no search."""

    def get_searchable_content(self, value):
        """Give nothing to search."""
        return []


class LetterBlock(LookedUpBlock):
    """A letter from prison. It goes with its writer when she is hidden."""

    text = blocks.TextBlock(label=_("Letter"), help_text=_("In the language of this page."))
    writer = PersonKeyBlock(label=_("Who wrote it"))
    date = blocks.DateBlock(label=_("Date"), required=False)
    original = FixedTextBlock(label=_("Original words"), required=False)
    original_language = blocks.ChoiceBlock(
        label=_("Language of the original"), choices=language_choices, required=False
    )
    consent = ConsentBlock(
        label=_("Consent"),
        help_text=_("Who agreed that the letter is published, and when. For staff only: it stands on no page."),
    )

    looked_up = ("writer", "writers")

    class Meta:
        icon = "openquote"
        label = _("Letter from prison")
        template = "campaigns/blocks/letter.html"
        preview_value = {
            "text": "Today there was light on the wall for an hour.",
            "date": date(2025, 6, 13),
            "original": "Сёння гадзіну на сцяне было святло.",
            "original_language": "be",
        }
        description = _("A letter with its writer and date. Hidden with its writer; the consent is for staff.")


class DemandsBlock(blocks.StructBlock):
    """Numbered demands."""

    heading = blocks.CharBlock(label=_("Heading"), required=False)
    demands = blocks.ListBlock(blocks.TextBlock(label=_("Demand")), label=_("Demands"))

    class Meta:
        icon = "list-ol"
        label = _("Demands")
        template = "campaigns/blocks/demands.html"
        preview_value = {"heading": "We demand", "demands": ["Release them.", "Let doctors in."]}
        description = _("Demands with their numbers.")


class FigureBlock(blocks.StructBlock):
    """A number, what it counts, the day it is of, and who says so."""

    value = blocks.CharBlock(label=pgettext_lazy("figure", "Number"), help_text=_("Such as “more than 1,500”."))
    what = blocks.CharBlock(label=_("Of what"))
    as_of = blocks.DateBlock(label=_("As of"))
    source = blocks.CharBlock(label=_("Source"))
    source_url = FixedURLBlock(label=_("Address of the source"), required=False)

    class Meta:
        icon = "order"
        label = _("Figure")


class FiguresBlock(blocks.StructBlock):
    """Numbers, each with its day and its source."""

    heading = blocks.CharBlock(label=_("Heading"), required=False)
    figures = blocks.ListBlock(FigureBlock(), label=_("Figures"))

    class Meta:
        icon = "order"
        label = _("Figures")
        template = "campaigns/blocks/figures.html"
        preview_value = {
            "heading": "In numbers",
            "figures": [
                {
                    "value": "12",
                    "what": "letters",
                    "as_of": date(2025, 6, 13),
                    "source": "Example House",
                    "source_url": "",
                }
            ],
        }
        description = _("Numbers with what they count, the day they are of and their source.")


class ActionsBlock(blocks.StructBlock):
    """The actions below the campaign, by day and place, or those of some days."""

    heading = blocks.CharBlock(label=_("Heading"))
    first_day = blocks.DateBlock(label=pgettext_lazy("days", "From"), required=False)
    last_day = blocks.DateBlock(label=pgettext_lazy("days", "Until"), required=False)

    class Meta:
        icon = "date"
        label = pgettext_lazy("publications", "Actions")
        template = "campaigns/blocks/actions.html"
        preview_value = {"heading": "By day and place"}
        description = _("The actions of this campaign. Days leave out those before and after.")

    def get_context(self, value, parent_context=None):
        """Give the context with the `actions` of these days; those without a day only where no day is asked for."""
        first, last = value.get("first_day"), value.get("last_day")
        actions = (parent_context or {}).get("actions", [])
        if first:
            actions = [action for action in actions if action.last_day and action.last_day >= first]
        if last:
            actions = [action for action in actions if action.starts_on and action.starts_on <= last]
        return super().get_context(value, parent_context) | {"actions": actions}


class DownloadsBlock(blocks.StructBlock):
    """Documents to download."""

    heading = blocks.CharBlock(label=_("Heading"))
    documents = blocks.ListBlock(DocumentKeyBlock(label=_("Document")), label=_("Documents"))

    class Meta:
        icon = "download"
        label = _("Downloads")
        template = "campaigns/blocks/downloads.html"
        preview_value = {"heading": "To download"}
        description = _("Documents with their kind and size. What is in a private collection is not shown.")

    def get_context(self, value, parent_context=None):
        """Give the context with the `downloads` that everybody may have."""
        found = (parent_context or {}).get("downloads", {})
        downloads = [found[key] for key in value.get("documents") or [] if key in found]
        return super().get_context(value, parent_context) | {"downloads": downloads}


class CampaignBody(blocks.StreamBlock):
    """The body of a campaign."""

    heading = HeadingBlock()
    text = TextBlock()
    quote = QuoteBlock()
    picture = PictureBlock()
    letter = LetterBlock()
    people = PeopleByCountryBlock()
    poem = PoemExcerptBlock()
    demands = DemandsBlock()
    figures = FiguresBlock()
    actions = ActionsBlock()
    downloads = DownloadsBlock()
    write = CallToWriteBlock()
    sign = CallToSignBlock()
    donate = CallToDonateBlock()
    share = CallToShareBlock()


class DemandBlock(blocks.TextBlock):
    """One of the demands of a statement."""

    class Meta:
        icon = "list-ol"
        label = _("Demand")
        template = "campaigns/blocks/demand.html"
        preview_value = "Release them."
        description = _("One in a block: they are numbered.")


class Demands(blocks.StreamBlock):
    """Numbered demands."""

    demand = DemandBlock()


class Pictures(blocks.StreamBlock):
    """Pictures, one after another."""

    picture = PictureBlock()
