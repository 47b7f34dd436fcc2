"""Lines of a poem."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from campaigns.blocks.looked_up import LookedUpBlock
from campaigns.verse import VerseBlock
from network_site.choosers import PageKeyBlock


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
