"""Numbers with their day and source."""

from datetime import date

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

from network_site.blocks import FixedURLBlock


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
