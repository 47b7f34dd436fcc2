"""Numbered demands."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


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
