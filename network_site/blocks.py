"""Blocks of text that every kind of page may hold. Translators reach every human word of them."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

from network_site.language_choices import language_choices

RICH_TEXT = ["bold", "italic", "link", "ol", "ul", "h3"]


def say_label(block):
    """Name the field of a block to screen readers: Wagtail does not where it stands directly in a list of blocks."""
    block.field.widget.attrs["aria-label"] = block.label


class Untranslated:
    """Keeps a block's value out of translators' hands: what it holds is the same in every language."""

    def get_translatable_segments(self, value):
        """Give nothing to translate."""
        return []

    def restore_translated_segments(self, value, segments):
        """Give the value back as it is."""
        return value


class FixedTextBlock(Untranslated, blocks.TextBlock):
    """Lines that are the same in every language."""


class FixedURLBlock(Untranslated, blocks.URLBlock):
    """An address that is the same in every language."""


class HeadingBlock(blocks.CharBlock):
    """A heading between paragraphs."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        say_label(self)

    class Meta:
        icon = "title"
        label = _("Heading")
        template = "network_site/blocks/heading.html"
        preview_value = "Why we write"
        description = _("A heading between paragraphs.")


class TextBlock(blocks.RichTextBlock):
    """Paragraphs, lists, links."""

    def __init__(self, **kwargs):
        super().__init__(features=RICH_TEXT, **kwargs)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "network_site/blocks/text.html"
        preview_value = "<p>A message takes a few minutes. It is read by staff first.</p>"
        description = _("Paragraphs with lists and links.")


class QuoteBlock(blocks.StructBlock):
    """Spoken or written words of somebody, with the words of the original beside their translation."""

    quote = blocks.TextBlock(label=_("Words"), help_text=_("In the language of this page."))
    speaker = blocks.CharBlock(label=_("Speaker"), required=False, help_text=_("Who said or wrote it."))
    source = blocks.CharBlock(label=_("Source"), required=False, help_text=_("Where it was said, and when."))
    original = FixedTextBlock(
        label=_("Original words"), required=False, help_text=_("When it was said in another language.")
    )
    original_language = blocks.ChoiceBlock(
        label=_("Language of the original"), choices=language_choices, required=False
    )

    class Meta:
        icon = "openquote"
        label = _("Quote")
        template = "network_site/blocks/quote.html"
        preview_value = {
            "quote": "A letter is a window.",
            "speaker": "Anna Example",
            "source": "",
            "original": "Ліст — гэта акно.",
            "original_language": "be",
        }
        description = _("Words of somebody, with the speaker, the source and the original.")


class PictureBlock(blocks.StructBlock):
    """A picture with what is to be seen on it, and a caption. Its credit comes from the picture itself."""

    picture = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(label=_("Caption"), required=False)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "network_site/blocks/picture.html"
        preview_template = "network_site/blocks/picture_preview.html"
        preview_value = {"picture": None, "caption": "A window in the north."}
        description = _("A picture with its credit and a caption.")


class ProseBlock(blocks.StreamBlock):
    """The body of a plain page."""

    heading = HeadingBlock()
    text = TextBlock()
    quote = QuoteBlock()
    picture = PictureBlock()
