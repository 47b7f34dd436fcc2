"""A letter from prison."""

from datetime import date

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from campaigns.blocks.looked_up import LookedUpBlock
from network_site.blocks import FixedTextBlock
from network_site.language_choices import language_choices
from people.choosers import PersonKeyBlock


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
