"""Actions: what people do together, on a day, in a place."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, MultipleChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager
from wagtail_localize.fields import SynchronizedField

from campaigns.action_kinds import ActionKind
from campaigns.actions.making import entry_of
from campaigns.actions.surroundings import city_name, heard_at, organisers_of
from campaigns.admin.before_live.action import missing_of_action
from campaigns.blocks import Pictures
from campaigns.concerned import named_people
from campaigns.models.sourced import SourcedQuerySet
from campaigns.related import related_to
from campaigns.structured.action import action_data
from network_site.blocks import ProseBlock
from network_site.countries import country_choices
from network_site.models import BasePage
from network_site.structured_data import breadcrumbs
from network_site.timezones import timezone_choices
from people.models import City, Organisation, Person

NEUTRAL = (
    "kind",
    "starts_on",
    "starts_at",
    "ends_on",
    "ends_at",
    "date_not_known",
    "time_zone",
    "city",
    "country",
    "is_online",
    "online_url",
    "contact",
    "pictures_are_safe",
)


class ActionPage(BasePage):
    """An action below its campaign: its kind, days, place and organisers are facts, shown in every language."""

    kind = models.CharField(_("kind"), max_length=12, choices=ActionKind.choices, default=ActionKind.RALLY)
    starts_on = models.DateField(_("first day"), null=True, blank=True)
    starts_at = models.TimeField(_("begins at"), null=True, blank=True, help_text=_("Local time there."))
    ends_on = models.DateField(_("last day"), null=True, blank=True, help_text=_("Empty for a single day."))
    ends_at = models.TimeField(_("ends at"), null=True, blank=True, help_text=_("Local time there."))
    date_not_known = models.BooleanField(
        _("the date is not known"), default=False, help_text=_("Tick it on purpose: without a date it stands last.")
    )
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        blank=True,
        choices=timezone_choices,
        help_text=_("Of the place. Empty: that of the house."),
    )
    city = models.ForeignKey(
        City, verbose_name=_("city"), null=True, blank=True, on_delete=models.PROTECT, related_name="actions"
    )
    country = models.CharField(
        _("country"), max_length=2, blank=True, choices=country_choices, help_text=_("When no city is chosen.")
    )
    venue = models.CharField(_("venue"), max_length=250, blank=True, help_text=_("Such as “Cathedral Square”."))
    is_online = models.BooleanField(_("online"), default=False)
    online_url = models.URLField(_("address online"), blank=True)
    contact = models.CharField(
        _("contact"), max_length=250, blank=True, help_text=_("An address for the public. No private one.")
    )
    lead = models.TextField(_("lead"), blank=True, help_text=_("One or two sentences, as an announcement."))
    body = StreamField(ProseBlock(), verbose_name=_("what happened"), blank=True)
    pictures = StreamField(Pictures(), verbose_name=_("pictures"), blank=True)
    pictures_are_safe = models.BooleanField(
        _("the pictures harm nobody"),
        default=False,
        help_text=_("Somebody has looked at each: nobody is to be recognised whom that could put in danger."),
    )

    list_fields = NEUTRAL
    date_field = "starts_on"
    objects = PageManager.from_queryset(SourcedQuerySet)()

    parent_page_types = ["campaigns.CampaignPage"]
    subpage_types = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("kind", help_text=_("Stands in lists and in the calendar.")),
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [FieldPanel("starts_on", help_text=_("The day, or the first of several.")), FieldPanel("starts_at")]
                ),
                FieldRowPanel([FieldPanel("ends_on"), FieldPanel("ends_at")]),
                FieldRowPanel([FieldPanel("date_not_known"), FieldPanel("time_zone")]),
            ],
            heading=_("When"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [
                        FieldPanel("city", help_text=_("A new one is added with name and country.")),
                        FieldPanel("country"),
                    ]
                ),
                FieldPanel("venue"),
                FieldRowPanel(
                    [
                        FieldPanel("is_online", help_text=_("Can be joined from anywhere.")),
                        FieldPanel("online_url", help_text=_("Where to join or to watch. It is public.")),
                    ]
                ),
            ],
            heading=_("Where"),
        ),
        FieldPanel("lead"),
        InlinePanel(
            "organisers",
            heading=_("Organisers"),
            label=_("Organiser"),
            help_text=_("Organisations only, and who agreed to be named."),
        ),
        FieldPanel("contact"),
        MultipleChooserPanel(
            "action_people",
            chooser_field_name="person",
            heading=_("People"),
            label=_("Person"),
            help_text=_("For whom it is. It is shown on their profiles."),
        ),
        FieldPanel("body", help_text=_("Afterwards: what happened. The action then stands in the report.")),
        MultiFieldPanel(
            [
                FieldPanel("pictures", help_text=_("Each needs a credit and words for those who cannot see it.")),
                FieldPanel("pictures_are_safe"),
            ],
            heading=_("Pictures"),
        ),
        InlinePanel(
            "related_pages", heading=_("Goes with"), label=_("Page"), help_text=_("The link is shown on both pages.")
        ),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *(SynchronizedField(name, overridable=False) for name in NEUTRAL),
    ]

    class Meta:
        verbose_name = _("action")
        verbose_name_plural = _("actions")

    def missing_before_live(self):
        """Give the sentences that say what the action lacks before it can go live."""
        return missing_of_action(self)

    def structured_data(self, context):
        """Give an action as search engines read it, and where it stands."""
        above = context["around"].above
        return [action_data(self, context), breadcrumbs(context, self.title, above and (above.title, above.url))]

    def get_context(self, request, *args, **kwargs):
        """Give the action as its source has it, who makes it, whom it is for, what was read there. Five queries."""
        context = super().get_context(request, *args, **kwargs)
        source, language = self.source, get_language()
        entry = entry_of(source, self, language, city_name=city_name(source, language))
        pictures = context["pictures"]
        pictures.share(self.share_image_id, entry.picture)
        shown = [block["value"]["picture"].get("image") for block in self.pictures.raw_data]
        return context | {
            "source": source,
            "action": entry,
            "has_pictures": source.pictures_are_safe and any(pictures.text(number) for number in shown),
            "organisers": organisers_of(source.organisers.all(), language),
            "people": named_people(source.action_people.all()),
            "heard": heard_at(source, language),
            "around": related_to(source, language),
        }


class ActionOrganiser(Orderable):
    """Who does it: an organisation of the register, or a name. Read from the action's source."""

    page = ParentalKey(ActionPage, on_delete=models.CASCADE, related_name="organisers")
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="actions",
    )
    name = models.CharField(
        _("name"), max_length=200, blank=True, help_text=_("When it is no organisation of the register.")
    )

    panels = [FieldRowPanel([FieldPanel("organisation"), FieldPanel("name")])]


class ActionPerson(Orderable):
    """Somebody the action is for. Read from the action's source."""

    page = ParentalKey(ActionPage, on_delete=models.CASCADE, related_name="action_people")
    person = models.ForeignKey(Person, verbose_name=_("person"), on_delete=models.PROTECT, related_name="actions")

    panels = [FieldPanel("person")]
