"""Campaigns."""

from django.db import models
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, MultipleChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager
from wagtail_localize.fields import SynchronizedField

from campaigns.actions.found import actions_of
from campaigns.admin.before_live.campaign import missing_of_campaign
from campaigns.blocks import CampaignBody
from campaigns.concerned import in_order
from campaigns.gathered import gather
from campaigns.godparents import godparents_of
from campaigns.looked_up import downloads, keys_in, poems, writers
from campaigns.models.sourced import SourcedQuerySet
from campaigns.papers import papers_of
from campaigns.press import campaign_press
from campaigns.recurring import days_of
from campaigns.related import related_to
from campaigns.structured.campaign import campaign_data
from network_site.countries import country_choices
from network_site.models import BasePage, HouseImage
from network_site.structured_data import breadcrumbs
from people.letter_box import MOST_RECIPIENTS
from people.models import Organisation, OrganisationName, Person

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

    is_article = True
    parent_page_types = ["campaigns.CampaignIndexPage"]
    subpage_types = ["campaigns.ActionPage", "campaigns.UpdatePage"]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("lead"),
        FieldPanel("hashtag"),
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [FieldPanel("starts_on", help_text=_("The day, or the first of several.")), FieldPanel("ends_on")]
                ),
                FieldPanel("recurs_yearly"),
            ],
            heading=_("When"),
        ),
        MultipleChooserPanel(
            "campaign_organisers",
            chooser_field_name="organisation",
            heading=_("Organisers"),
            label=_("Organisation"),
            help_text=_("Whose campaign it is, in their order."),
        ),
        MultiFieldPanel(
            [
                FieldPanel("hero_image", help_text=_("Stands large at the top. It needs a credit.")),
                FieldPanel("hero_alt"),
            ],
            heading=_("Picture"),
        ),
        MultipleChooserPanel(
            "campaign_people",
            chooser_field_name="person",
            heading=_("People, one by one"),
            label=_("Person"),
            help_text=_("For whom it is. It is shown on their profiles."),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [
                        FieldPanel("people_country"),
                        FieldPanel("people_organisation", help_text=_("All listed people of it.")),
                    ]
                ),
                FieldPanel("people_in_custody"),
            ],
            heading=_("People, by a rule"),
            help_text=_("They come and go by themselves, as the register changes."),
        ),
        FieldPanel("body", help_text=_("Block by block. Each block is shown beside its name before you choose it.")),
        InlinePanel(
            "related_pages", heading=_("Goes with"), label=_("Page"), help_text=_("The link is shown on both pages.")
        ),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *(SynchronizedField(name, overridable=False) for name in NEUTRAL),
    ]

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")

    def missing_before_live(self):
        """Give the sentences that say what the campaign lacks before it can go live."""
        return missing_of_campaign(self)

    def structured_data(self, context):
        """Give a campaign as search engines read it, and where it stands."""
        return [campaign_data(self, context), breadcrumbs(context, self.title)]

    def get_context(self, request, *args, **kwargs):
        """Give the source, which holds days, people and organisers, and what the blocks of the body ask for."""
        context = super().get_context(request, *args, **kwargs)
        source, language = self.source, get_language()
        context["pictures"].share(self.share_image_id, source.hero_image_id)
        gathered = gather(source, context["house_settings"])
        people = gathered.people
        organisations = Organisation.objects.annotate(local_name=OrganisationName.of("pk", language))
        organisers = in_order(organisations, source.campaign_organisers.all(), "organisation")
        actions = actions_of(source, language)
        context["pictures"].want(*(action.picture for action in actions))
        return context | {
            "source": source,
            "days": days_of(source.starts_on, source.ends_on, source.recurs_yearly, gathered.today),
            "organisers": organisers,
            "gathered": gathered,
            "people": people,
            "addressees": [portrayal for portrayal in people if portrayal.takes_messages][:MOST_RECIPIENTS],
            "countries": gathered.countries,
            "godparents": godparents_of(people, source, gathered.today),
            "today": gathered.today,
            "actions": actions,
            "calendar_url": reverse("campaign_calendar", args=[self.slug]) if actions else "",
            "has_actions_block": any(block.block_type == "actions" for block in self.body),
            "around": related_to(source, language),
            **self._looked_up(people),
            "papers": papers_of(self, gathered),
            "press": campaign_press(self, context),
        }

    def _looked_up(self, people):
        """Give what the blocks of the body name by key."""
        documents = {key for block in self.body if block.block_type == "downloads" for key in block.value["documents"]}
        return {
            "poems": poems(keys_in(self.body, "poem", "poem"), self),
            "writers": writers(keys_in(self.body, "letter", "writer"), people),
            "downloads": downloads(documents),
        }


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
