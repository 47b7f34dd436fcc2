"""Updates: digests of news of a campaign."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from campaigns.models.sourced import SourcedQuerySet
from network_site.blocks import ProseBlock
from network_site.models import BasePage
from people.models import Person


class UpdatePage(BasePage):
    """A digest below its campaign: items, each of which is news of the people it concerns."""

    date = models.DateField(_("date"), null=True, blank=True)
    lead = models.TextField(_("lead"), blank=True, help_text=_("Two or three sentences."))

    list_fields = ["date"]
    date_field = "date"
    objects = PageManager.from_queryset(SourcedQuerySet)()

    parent_page_types = ["campaigns.CampaignPage"]
    subpage_types = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("date"),
        FieldPanel("lead"),
        InlinePanel("items", heading=_("Items"), label=_("Item")),
        InlinePanel("related_pages", heading=_("Goes with"), label=_("Page")),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("date", overridable=False),
    ]

    class Meta:
        verbose_name = _("update")
        verbose_name_plural = _("updates")


class UpdateItem(TranslatableMixin, ClusterableModel, Orderable):
    """One item of a digest. Its date and people are read from the update's source."""

    page = ParentalKey(UpdatePage, on_delete=models.CASCADE, related_name="items")
    heading = models.CharField(_("heading"), max_length=250)
    date = models.DateField(_("date"), null=True, blank=True, help_text=_("Empty: that of the update."))
    body = StreamField(ProseBlock(), verbose_name=_("text"), blank=True)

    panels = [
        FieldPanel("heading"),
        FieldPanel("date"),
        InlinePanel(
            "item_people",
            heading=_("People"),
            label=_("Person"),
            help_text=_("The item appears on their profiles."),
        ),
        FieldPanel("body"),
    ]
    override_translatable_fields = [SynchronizedField("date", overridable=False)]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("item")
        verbose_name_plural = _("items")

    def __str__(self):
        return self.heading


class UpdateItemPerson(Orderable):
    """Somebody an item concerns. Read from the update's source."""

    item = ParentalKey(UpdateItem, on_delete=models.CASCADE, related_name="item_people")
    person = models.ForeignKey(Person, verbose_name=_("person"), on_delete=models.PROTECT, related_name="news")

    panels = [FieldPanel("person")]
