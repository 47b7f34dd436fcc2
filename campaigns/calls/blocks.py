"""Calls to action: what a reader can do, here or elsewhere."""

from datetime import date

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network_site.blocks import FixedURLBlock


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


class CallToSignBlock(blocks.StructBlock):
    """A petition on another site, with how many have signed it by a day."""

    heading = blocks.CharBlock(label=_("Heading"))
    text = blocks.TextBlock(label=_("Text"), required=False, help_text=_("What is asked for."))
    addressee = blocks.CharBlock(label=_("To whom"), required=False, help_text=_("Who is to receive the signatures."))
    url = FixedURLBlock(label=_("Address of the petition"))
    count = blocks.IntegerBlock(label=_("Signatures"), required=False, min_value=0)
    counted_on = blocks.DateBlock(
        label=_("Counted on"), required=False, help_text=_("Without a day the number is not shown.")
    )

    class Meta:
        icon = "edit"
        label = _("Sign elsewhere")
        template = "campaigns/blocks/call_to_sign.html"
        preview_value = {
            "heading": "Sign the petition",
            "text": "It asks for their release.",
            "addressee": "The ambassador",
            "url": "https://petition.example/release",
            "count": 5000,
            "counted_on": date(2022, 11, 2),
        }
        description = _("A petition on another site. The notices of the countries concerned stand before the link.")


class CallToDonateBlock(blocks.StructBlock):
    """The way to a site where money can be given."""

    heading = blocks.CharBlock(label=_("Heading"))
    text = blocks.TextBlock(label=_("Text"), required=False, help_text=_("To whom, and what for."))
    url = FixedURLBlock(label=_("Address"))

    class Meta:
        icon = "pick"
        label = _("Donate elsewhere")
        template = "campaigns/blocks/call_to_donate.html"
        preview_value = {"heading": "Support them", "text": "For parcels.", "url": "https://donations.example/"}
        description = _("A link to donations on another site. The notices of the countries stand before the link.")


class CallToShareBlock(blocks.StructBlock):
    """Plain links by which the address of the page is passed on."""

    heading = blocks.CharBlock(label=_("Heading"))
    text = blocks.TextBlock(label=_("Text"), required=False)

    class Meta:
        icon = "link-external"
        label = _("Share")
        template = "campaigns/blocks/call_to_share.html"
        preview_value = {"heading": "Tell others", "text": "Names that are spoken are not forgotten."}
        description = _("Links to Telegram, WhatsApp and e-mail, and the address to copy. No widgets of others.")
