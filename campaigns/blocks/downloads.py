"""Documents to download."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network_site.choosers import DocumentKeyBlock


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
