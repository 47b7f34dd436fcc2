"""Statements."""

from django.db import models
from django.db.models import Count, OuterRef, Subquery
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    MultipleChooserPanel,
    PageChooserPanel,
)
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager
from wagtail_localize.fields import SynchronizedField

from campaigns.blocks import Demands
from campaigns.concerned import in_order, named_people
from campaigns.models.sourced import SourcedQuerySet
from campaigns.statement_kinds import StatementKind
from network_site.blocks import ProseBlock
from network_site.models import BasePage
from network_site.sources import as_source
from people.case.when import Precision
from people.models import Organisation, OrganisationName, Person

NEUTRAL = ("kind", "date", "date_precision", "date_not_known", "follows", "original_url")


class StatementQuerySet(SourcedQuerySet):
    """Statements with how many people they concern."""

    def with_people_count(self):
        """Annotate `people_count`, from the source: those who may be named, None where there are none."""
        rows = StatementPerson.objects.filter(
            page__translation_key=OuterRef("translation_key"),
            page__locale=OuterRef("source_locale"),
            person__is_hidden=False,
        )
        counts = rows.order_by().values("page").annotate(count=Count("pk")).values("count")
        return self.annotate(people_count=Subquery(counts))


class StatementPage(BasePage):
    """A statement: kind, date as far as known, issuers, the people concerned, demands and text."""

    kind = models.CharField(_("kind"), max_length=12, choices=StatementKind.choices)
    date = models.DateField(_("date"), null=True, blank=True)
    date_precision = models.CharField(
        _("known to"),
        max_length=8,
        default=Precision.DAY,
        choices=[(p.value, p.label) for p in (Precision.DAY, Precision.MONTH, Precision.YEAR)],
    )
    date_not_known = models.BooleanField(
        _("the date is not known"), default=False, help_text=_("Tick it on purpose: without a date it stands last.")
    )
    lead = models.TextField(_("lead"), blank=True, help_text=_("Two or three sentences."))
    addressed_to = models.CharField(_("addressed to"), max_length=250, blank=True)
    criterion = models.CharField(_("criterion cited"), max_length=250, blank=True)
    body = StreamField(ProseBlock(), verbose_name=_("body"), blank=True)
    demands = StreamField(Demands(), verbose_name=_("demands"), blank=True)
    follows = models.ForeignKey(
        "self",
        verbose_name=_("follows the statement"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="followed_by",
    )
    earlier = models.CharField(
        _("follows, elsewhere"),
        max_length=250,
        blank=True,
        help_text=_("An earlier statement that is not on this site, such as “our statement of 22 December”."),
    )
    original_url = models.URLField(_("original"), blank=True, help_text=_("Where it was first published."))

    list_fields = ["date", "date_precision", "kind"]
    date_field = "date"
    objects = PageManager.from_queryset(StatementQuerySet)()

    parent_page_types = ["campaigns.StatementIndexPage"]
    subpage_types = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("kind"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("date"), FieldPanel("date_precision")]), FieldPanel("date_not_known")],
            heading=_("Date"),
        ),
        FieldPanel("lead"),
        MultipleChooserPanel(
            "statement_people", chooser_field_name="person", heading=_("People concerned"), label=_("Person")
        ),
        MultipleChooserPanel(
            "issuers", chooser_field_name="organisation", heading=_("Issued by"), label=_("Organisation")
        ),
        FieldPanel("addressed_to"),
        FieldPanel("criterion"),
        FieldPanel("body"),
        FieldPanel("demands"),
        InlinePanel("signatories", heading=_("Signatories"), label=_("Signatory")),
        MultiFieldPanel(
            [PageChooserPanel("follows", "campaigns.StatementPage"), FieldPanel("earlier")],
            heading=_("Earlier statement"),
        ),
        FieldPanel("original_url"),
        InlinePanel("corrections", heading=_("Corrections"), label=_("Correction")),
        InlinePanel("related_pages", heading=_("Goes with"), label=_("Page")),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *(SynchronizedField(name, overridable=False) for name in NEUTRAL),
    ]

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")

    def save(self, *args, **kwargs):
        """Save; a translation of the earlier statement that was chosen becomes the page it is translated from."""
        self.follows = as_source(self.follows)
        return super().save(*args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        """Give the source, which holds kind and date, its people and the names of those who issued it."""
        context = super().get_context(request, *args, **kwargs)
        source = self.source
        organisations = Organisation.objects.annotate(local_name=OrganisationName.of("pk", get_language()))
        return context | {
            "source": source,
            "people": named_people(source.statement_people.all()),
            "issuers": in_order(organisations, source.issuers.all(), "organisation"),
        }


class StatementPerson(Orderable):
    """Somebody a statement concerns. Read from the statement's source."""

    page = ParentalKey(StatementPage, on_delete=models.CASCADE, related_name="statement_people")
    person = models.ForeignKey(Person, verbose_name=_("person"), on_delete=models.PROTECT, related_name="statements")

    panels = [FieldPanel("person")]


class StatementIssuer(Orderable):
    """An organisation that issued a statement. Read from the statement's source."""

    page = ParentalKey(StatementPage, on_delete=models.CASCADE, related_name="issuers")
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.PROTECT, related_name="statements"
    )

    panels = [FieldPanel("organisation")]
