"""Blocks of the house's settings and texts."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network_site.countries import country_choices


class HouseLinkBlock(blocks.StructBlock):
    """Where else the house is to be found: the same in every language."""

    name = blocks.CharBlock(label=_("Name"), help_text=_("Such as “Mastodon”."))
    url = blocks.URLBlock(label=_("Address"))

    class Meta:
        icon = "link"
        label = _("Link")
        preview_value = {"name": "Mastodon", "url": "https://social.example/house"}
        description = _("A place elsewhere that belongs to the house.")


class HouseLinks(blocks.StreamBlock):
    """Links of the house."""

    link = HouseLinkBlock()


class CountryNoticeBlock(blocks.StructBlock):
    """What a reader should know of a country before doing something that concerns it."""

    country = blocks.ChoiceBlock(label=_("Country"), choices=country_choices)
    about = blocks.MultipleChoiceBlock(
        label=_("Before"),
        choices=[
            ("writing", _("writing")),
            ("sharing", _("sharing")),
            ("donating", _("donating")),
            ("signing", _("signing")),
            ("leaving", _("opening a register elsewhere")),
        ],
        help_text=_("Before which of these the notice is shown."),
    )
    text = blocks.TextBlock(
        label=_("Text"), help_text=_("One or two sentences. Everybody reads them, inside the country and out.")
    )

    class Meta:
        icon = "warning"
        label = _("Notice")
        preview_value = {"country": "AQ", "about": ["writing"], "text": "Think of your own safety first."}
        description = _("A notice for readers in one country.")


class CountryNotices(blocks.StreamBlock):
    """Notices by country."""

    notice = CountryNoticeBlock()
