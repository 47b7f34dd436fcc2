"""Updates: digests of news of a campaign."""

from django.db import models
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from campaigns.admin.before_live.update import missing_of_update
from campaigns.models.sourced import SourcedQuerySet
from campaigns.related import related_to
from campaigns.structured.update import update_data
from campaigns.updates import items_of
from network_site.blocks import ProseBlock
from network_site.models import BasePage
from network_site.pictures.bodies import with_bare_pictures
from network_site.structured_data import breadcrumbs
from people.models import Person


class UpdatePage(BasePage):
    """A digest below its campaign: items, each of which is news of the people it concerns."""

    date = models.DateField(_("date"), null=True, blank=True)
    lead = models.TextField(_("lead"), blank=True, help_text=_("Two or three sentences."))

    list_fields = ["date"]
    date_field = "date"
    objects = PageManager.from_queryset(SourcedQuerySet)()

    is_article = True
    parent_page_types = ["campaigns.CampaignPage"]
    subpage_types = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("date", help_text=_("The day of the digest.")),
        FieldPanel("lead"),
        InlinePanel("items", heading=_("Items"), label=_("Item"), help_text=_("One piece of news each.")),
        InlinePanel(
            "related_pages", heading=_("Goes with"), label=_("Page"), help_text=_("The link is shown on both pages.")
        ),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("date", overridable=False),
    ]

    class Meta:
        verbose_name = _("update")
        verbose_name_plural = _("updates")

    def missing_before_live(self):
        """Give the sentences that say what the update lacks before it can go live."""
        return missing_of_update(self)

    def with_content_json(self, content):
        """Give the update as a revision held it. In a copy, the rows of people become new ones, as the items are.

        Wagtail gives only the items the keys of the copy: saved, the rows would be taken away from the original.
        """
        for item in content.get("items", []):
            for row in item.get("item_people", []):
                if row["item"] != item["pk"]:
                    row["pk"] = None
        return super().with_content_json(content)

    def structured_data(self, context):
        """Give an update as search engines read it, and where it stands."""
        above = context["around"].above
        return [update_data(self, context), breadcrumbs(context, self.title, above and (above.title, above.url))]

    def get_context(self, request, *args, **kwargs):
        """Give the source, which holds the date, and the items with their people. Four queries."""
        for item in self.items.get_object_list():  # in memory, so that no picture of theirs is asked for
            item.body = with_bare_pictures(item.body)
        context = super().get_context(request, *args, **kwargs)
        language = get_language()
        items = items_of(self, language)
        for item in items:
            context["pictures"].want(*item.pictures)
        return context | {
            "source": self.source,
            "page_language": language,
            "items": items,
            "around": related_to(self.source, language),
        }


class UpdateItem(TranslatableMixin, ClusterableModel, Orderable):
    """One item of a digest. Its date and people are read from the update's source."""

    page = ParentalKey(UpdatePage, on_delete=models.CASCADE, related_name="items")
    heading = models.CharField(_("heading"), max_length=250)
    date = models.DateField(_("date"), null=True, blank=True, help_text=_("Empty: that of the update."))
    body = StreamField(ProseBlock(), verbose_name=_("text"), blank=True)

    panels = [
        FieldPanel("heading", help_text=_("What happened, in one line.")),
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
        verbose_name = pgettext_lazy("update", "item")
        verbose_name_plural = pgettext_lazy("update", "items")

    def __str__(self):
        return self.heading


class UpdateItemPerson(Orderable):
    """Somebody an item concerns. Read from the update's source."""

    item = ParentalKey(UpdateItem, on_delete=models.CASCADE, related_name="item_people")
    person = models.ForeignKey(Person, verbose_name=_("person"), on_delete=models.PROTECT, related_name="news")

    panels = [FieldPanel("person")]
