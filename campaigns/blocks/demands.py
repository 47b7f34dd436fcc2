"""Numbered demands."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network_site.blocks import say_label


class DemandsBlock(blocks.StructBlock):
    """Numbered demands."""

    heading = blocks.CharBlock(label=_("Heading"), required=False)
    demands = blocks.ListBlock(blocks.TextBlock(label=_("Demand")), label=_("Demands"))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        say_label(self.child_blocks["demands"].child_block)

    class Meta:
        icon = "list-ol"
        label = _("Demands")
        template = "campaigns/blocks/demands.html"
        preview_value = {"heading": "We demand", "demands": ["Release them.", "Let doctors in."]}
        description = _("Demands with their numbers.")


class DemandBlock(blocks.TextBlock):
    """One of the demands of a statement."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        say_label(self)

    class Meta:
        icon = "list-ol"
        label = _("Demand")
        template = "campaigns/blocks/demand.html"
        preview_value = "Release them."
        description = _("One in a block: they are numbered.")


class Demands(blocks.StreamBlock):
    """Numbered demands."""

    demand = DemandBlock()
