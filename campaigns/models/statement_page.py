"""Statements."""

from django.db import models
from django.db.models import Count, OuterRef, Subquery
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, MultipleChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager
from wagtail_localize.fields import SynchronizedField

from campaigns.blocks import Demands
from campaigns.concerned import in_order, named_people
from campaigns.models.sourced import SourcedQuerySet
from campaigns.statement_kinds import StatementKind
from network_site.blocks import ProseBlock
from network_site.models import BasePage
from people.models import Organisation, OrganisationName, Person


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
    date = models.DateField(_("date"), null=True, blank=True, help_text=_("Empty when it is not known."))
    lead = models.TextField(_("lead"), blank=True, help_text=_("Two or three sentences."))
    addressed_to = models.CharField(_("addressed to"), max_length=250, blank=True)
    criterion = models.CharField(_("criterion cited"), max_length=250, blank=True)
    body = StreamField(ProseBlock(), verbose_name=_("body"), blank=True)
    demands = StreamField(Demands(), verbose_name=_("demands"), blank=True)
    original_url = models.URLField(_("original"), blank=True, help_text=_("Where it was first published."))

    list_fields = ["date", "kind"]
    date_field = "date"
    objects = PageManager.from_queryset(StatementQuerySet)()

    parent_page_types = ["campaigns.StatementIndexPage"]
    subpage_types = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("kind"),
        FieldPanel("date"),
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
        FieldPanel("original_url"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *(SynchronizedField(name, overridable=False) for name in ("kind", "date", "original_url")),
    ]

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")

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
