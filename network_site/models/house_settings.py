"""What a house decides once, in no language."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.fields import StreamField

from network_site.house_blocks import HouseLinks
from network_site.language_choices import language_choices
from network_site.models.palette import PAPERS, Palette
from network_site.timezones import timezone_choices


@register_setting(icon="home")
class HouseSettings(BaseGenericSetting):
    """Language-neutral settings of the house: one row."""

    main_language = models.CharField(
        _("main language"),
        max_length=10,
        choices=language_choices,
        default=settings.LANGUAGE_CODE,
        help_text=_("Shown to visitors none of whose languages this site has."),
    )
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        choices=timezone_choices,
        default="UTC",
        help_text=_("Days of custody are counted from midnight to midnight of this zone."),
    )
    days_until_old = models.PositiveSmallIntegerField(
        _("days until a fact is old"),
        default=90,
        validators=[MinValueValidator(1), MaxValueValidator(3650)],
        help_text=_(
            "After so many days without a confirmation the site says “when last confirmed”, and counts no further."
        ),
    )
    needs_second_person = models.BooleanField(
        _("a second person confirms releases and deaths"),
        default=False,
        help_text=_("Such a change is live only after somebody else has confirmed it. A house of one leaves this off."),
    )
    data_licence = models.CharField(
        _("licence of the data"),
        max_length=20,
        blank=True,
        choices=[(name, name) for name in ("CC0 1.0", "CC BY 4.0", "CC BY-SA 4.0", "CC BY-NC 4.0")],
        help_text=_("Stands in exports of the register. Empty: all rights reserved."),
    )
    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    palette = models.CharField(
        _("colours"),
        max_length=10,
        blank=True,
        default=Palette.WINDOW,
        choices=Palette.choices,
        help_text=_(
            "Of all pages, by day and by night. In each of them a warm colour stands for custody, a cool one for"
            " liberty, grey for memory, and all can be read."
        ),
    )
    links = StreamField(
        HouseLinks(),
        verbose_name=_("links"),
        blank=True,
        help_text=_("Where else the house is to be found. Stands at the foot of every page."),
    )
    is_demo = models.BooleanField(default=False, editable=False)

    panels = [
        FieldPanel(name)
        for name in (
            "main_language",
            "time_zone",
            "days_until_old",
            "needs_second_person",
            "data_licence",
            "logo",
            "palette",
            "links",
        )
    ]

    class Meta:
        verbose_name = _("house settings")

    @property
    def papers(self):
        """The colours of the paper (two str), by day and by night: what a browser takes for its own frame."""
        return PAPERS[self.palette]
