"""Campaigns."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, MultipleChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager
from wagtail_localize.fields import SynchronizedField

from campaigns.blocks import CampaignBody
from campaigns.concerned import shown_people
from campaigns.models.sourced import SourcedQuerySet
from network_site.countries import country_choices
from network_site.models import BasePage, HouseImage
from network_site.notices import before_acting
from people.models import Organisation, Person

NEUTRAL = (
    "hashtag",
    "starts_on",
    "ends_on",
    "recurs_yearly",
    "hero_image",
    "people_country",
    "people_organisation",
    "people_in_custody",
)


class CampaignPage(BasePage):
    """A campaign: when, for whom, and a body of blocks."""

    lead = models.TextField(_("lead"), help_text=_("Two or three sentences."))
    hashtag = models.CharField(_("hashtag"), max_length=60, blank=True, help_text=_("With its #."))
    starts_on = models.DateField(_("first day"), null=True, blank=True)
    ends_on = models.DateField(_("last day"), null=True, blank=True, help_text=_("Empty for a single day."))
    recurs_yearly = models.BooleanField(
        _("every year"), default=False, help_text=_("The day, or the days, return every year: the next one is shown.")
    )
    hero_image = models.ForeignKey(
        HouseImage,
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    hero_alt = models.CharField(
        _("what is to be seen on the picture"),
        max_length=250,
        blank=True,
        help_text=_("For those who cannot see it. Needed before the page goes live with a picture."),
    )
    people_country = models.CharField(
        _("all of a country"),
        max_length=2,
        blank=True,
        choices=country_choices,
        help_text=_("All listed people of it."),
    )
    people_organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("all of an organisation"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="campaigns_for_all",
    )
    people_in_custody = models.BooleanField(
        _("all in custody"),
        default=False,
        help_text=_("Together with a country or an organisation: those of it who are in custody."),
    )
    body = StreamField(CampaignBody(), verbose_name=_("body"), blank=True)

    list_fields = ["starts_on", "ends_on", "hashtag", "recurs_yearly"]
    date_field = "starts_on"
    objects = PageManager.from_queryset(SourcedQuerySet)()

    parent_page_types = ["campaigns.CampaignIndexPage"]
    subpage_types = ["campaigns.ActionPage", "campaigns.UpdatePage"]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("lead"),
        FieldPanel("hashtag"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]), FieldPanel("recurs_yearly")],
            heading=_("When"),
        ),
        MultipleChooserPanel(
            "campaign_organisers",
            chooser_field_name="organisation",
            heading=_("Organisers"),
            label=_("Organisation"),
        ),
        MultiFieldPanel([FieldPanel("hero_image"), FieldPanel("hero_alt")], heading=_("Picture")),
        MultipleChooserPanel(
            "campaign_people", chooser_field_name="person", heading=_("People, one by one"), label=_("Person")
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("people_country"), FieldPanel("people_organisation")]),
                FieldPanel("people_in_custody"),
            ],
            heading=_("People, by a rule"),
            help_text=_("They come and go by themselves, as the register changes."),
        ),
        FieldPanel("body"),
        InlinePanel("related_pages", heading=_("Goes with"), label=_("Page")),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *(SynchronizedField(name, overridable=False) for name in NEUTRAL),
    ]

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")

    def get_context(self, request, *args, **kwargs):
        """Give the source, which holds dates and hashtag, its people, and the notices of their countries."""
        context = super().get_context(request, *args, **kwargs)
        source = self.source
        context["pictures"].share(self.share_image_id, source.hero_image_id)
        people = shown_people(source.campaign_people.all(), context["house_settings"])
        house = context["house"]
        countries = {code for portrayal in people for code in portrayal.person.countries.split()}
        notices = before_acting(house.notice_values, countries) if house else []
        addressees = [portrayal for portrayal in people if portrayal.takes_messages]
        return context | {"source": source, "people": people, "addressees": addressees, "notices": notices}


class CampaignPerson(Orderable):
    """Somebody the campaign is for. Read from the campaign's source."""

    page = ParentalKey(CampaignPage, on_delete=models.CASCADE, related_name="campaign_people")
    person = models.ForeignKey(Person, verbose_name=_("person"), on_delete=models.PROTECT, related_name="campaigns")

    panels = [FieldPanel("person")]


class CampaignOrganiser(Orderable):
    """An organisation whose campaign it is. Read from the campaign's source."""

    page = ParentalKey(CampaignPage, on_delete=models.CASCADE, related_name="campaign_organisers")
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.PROTECT, related_name="campaigns"
    )

    panels = [FieldPanel("organisation")]
