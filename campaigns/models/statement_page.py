"""Statements."""

from django.db import models
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

from campaigns.admin.before_live.statement import missing_of_statement
from campaigns.admin.names.panel import NamesPanel
from campaigns.blocks import Demands
from campaigns.concerned import named_people
from campaigns.corrections import corrections_of
from campaigns.excerpt import excerpt
from campaigns.models.statement_queryset import StatementQuerySet
from campaigns.organisations import issuers_and_signatories
from campaigns.press import statement_press
from campaigns.related import related_to
from campaigns.sequence import earlier_and_later
from campaigns.signatures import signatures_of
from campaigns.statement_kinds import StatementKind
from campaigns.structured.statement import statement_data
from campaigns.translated_rows import rows_of
from campaigns.withheld import forget_withheld
from network_site.blocks import ProseBlock
from network_site.models import BasePage
from network_site.sources import as_source
from network_site.structured_data import breadcrumbs
from people.case.when import Precision, When
from people.models import Organisation, Person

NEUTRAL = ("kind", "date", "date_precision", "date_not_known", "follows", "original_url")


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

    is_article = True
    parent_page_types = ["campaigns.StatementIndexPage"]
    subpage_types = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("kind", help_text=_("Only a recognition offers to mark its people as recognised.")),
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [
                        FieldPanel("date", help_text=_("For a month or a year: any day of it.")),
                        FieldPanel("date_precision", help_text=_("How exactly the date is known.")),
                    ]
                ),
                FieldPanel("date_not_known"),
            ],
            heading=_("Date"),
        ),
        FieldPanel("lead"),
        NamesPanel(),
        MultipleChooserPanel(
            "statement_people",
            chooser_field_name="person",
            heading=_("People concerned"),
            label=_("Person"),
            help_text=_("The statement is shown on their profiles."),
        ),
        MultipleChooserPanel(
            "issuers",
            chooser_field_name="organisation",
            heading=_("Issued by"),
            label=_("Organisation"),
            help_text=_("The organisations that speak, in their order."),
        ),
        FieldPanel("addressed_to", help_text=_("Whom it calls upon, such as “The Prosecutor General”.")),
        FieldPanel("criterion", help_text=_("Such as “paragraph 3.1 (a) of the Guidelines”.")),
        FieldPanel("body", help_text=_("The text, block by block. Its demands have a place of their own.")),
        FieldPanel("demands", help_text=_("One in a block: they are numbered.")),
        InlinePanel(
            "signatories",
            heading=_("Signatories"),
            label=_("Signatory"),
            help_text=_("A name, or an organisation of the register, or both for somebody who signs for it."),
        ),
        MultiFieldPanel(
            [
                PageChooserPanel(
                    "follows",
                    "campaigns.StatementPage",
                    help_text=_("An earlier one on this site. Each then shows the other."),
                ),
                FieldPanel("earlier"),
            ],
            heading=_("Earlier statement"),
        ),
        FieldPanel("original_url"),
        InlinePanel(
            "corrections",
            heading=_("Corrections"),
            label=_("Correction"),
            help_text=_("What was changed after publishing, for readers."),
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
        verbose_name = _("statement")
        verbose_name_plural = _("statements")

    @property
    def summary(self):
        """What is said, where a link to it is shown: as editors put it for that, else lead or first words."""
        return self.search_description or excerpt(self.lead, self.body)

    def missing_before_live(self):
        """Give the sentences that say what the statement lacks before it can go live."""
        return missing_of_statement(self)

    def save(self, *args, **kwargs):
        """Save; a chosen translation of the earlier statement becomes its source, a month or a year its first day.

        Names that are withheld by now are forgotten in older versions too.
        """
        self.follows = as_source(self.follows)
        if self.date:
            self.date = When(Precision(self.date_precision), self.date).earliest
        super().save(*args, **kwargs)
        forget_withheld(self)

    def structured_data(self, context):
        """Give a statement as search engines read it, and where it stands."""
        return [statement_data(self, context), breadcrumbs(context, self.title)]

    def get_context(self, request, *args, **kwargs):
        """Give the source, which holds kind and date, and all that stands around its text. Six queries."""
        context = super().get_context(request, *args, **kwargs)
        source, signatories = self.source, rows_of(self, "signatories")
        issuers, organisations = issuers_and_signatories(
            source.issuers.all(), [signatory.row for signatory in signatories], get_language()
        )
        earlier, later = earlier_and_later(self)
        context |= {
            "source": source,
            "people": named_people(source.statement_people.all()),
            "issuers": issuers,
            "signatures": signatures_of(signatories, organisations),
            "earlier": earlier,
            "later": later,
            "around": related_to(source, get_language()),
            "corrections": corrections_of(self),
        }
        return context | {"press": statement_press(self, context)}


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
