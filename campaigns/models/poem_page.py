"""Poems."""

from django.db import models
from django.db.models import OuterRef, Subquery
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, PageManager
from wagtail_localize.fields import SynchronizedField

from campaigns.models.sourced import SourcedQuerySet
from campaigns.parallel import texts_of
from campaigns.verse import VerseField
from network_site.language_choices import language_choices
from network_site.models import BasePage
from people.models import Person
from people.portrayal import Portrayal


class PoemQuerySet(SourcedQuerySet):
    """Poems with their poets."""

    def with_poets(self, language):
        """Annotate `poet_name` in `language`, from the source; empty for a poet who is not to be named."""
        poets = Person.objects.visible().for_display(language).prefetch_related(None).filter(pk=OuterRef("source_poet"))
        return self.with_source("poet").annotate(poet_name=Subquery(poets.values("shown_name")[:1])).order_by("title")


class PoemPage(BasePage):
    """A poem in one language, beside the original.

    A poem whose language is a language of the site is first written in it: its verse *is* the original.
    The neutral original fields serve only other languages.
    """

    verse = VerseField(_("poem"), help_text=_("Lines, empty lines between stanzas and indents are kept exactly."))
    about = models.TextField(_("about the poem"), blank=True)
    rights = models.CharField(_("rights"), max_length=250, blank=True, help_text=_("By what right it is shown here."))
    poet = models.ForeignKey(
        Person, verbose_name=_("poet"), null=True, blank=True, on_delete=models.PROTECT, related_name="poems"
    )
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    original_language = models.CharField(
        _("language of the original"),
        max_length=10,
        blank=True,
        choices=language_choices,
        help_text=_("Only when the poem was written in a language that this site does not have."),
    )
    original_title = models.CharField(_("title of the original"), max_length=255, blank=True)
    original_verse = VerseField(_("original"), blank=True)

    objects = PageManager.from_queryset(PoemQuerySet)()

    parent_page_types = ["campaigns.PoemIndexPage"]
    subpage_types = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("verse"),
        FieldPanel("about"),
        FieldRowPanel([FieldPanel("poet"), FieldPanel("year")]),
        FieldPanel("rights"),
        InlinePanel("translators", heading=_("Translators"), label=_("Translator")),
        InlinePanel("readings", heading=_("Read aloud"), label=_("Reading")),
        MultiFieldPanel(
            [FieldPanel("original_language"), FieldPanel("original_title"), FieldPanel("original_verse")],
            heading=_("Original in another language"),
        ),
        InlinePanel("related_pages", heading=_("Goes with"), label=_("Page")),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *(
            SynchronizedField(name, overridable=False)
            for name in ("poet", "year", "original_language", "original_title", "original_verse")
        ),
    ]

    class Meta:
        verbose_name = _("poem")
        verbose_name_plural = _("poems")

    def get_context(self, request, *args, **kwargs):
        """Give the original and the translation, the poet and who translated into the language of the page."""
        context = super().get_context(request, *args, **kwargs)
        source = self.source
        language = get_language()
        poets = Person.objects.visible().for_display(language).prefetch_related(None).filter(pk=source.poet_id)
        original, translation = texts_of(self, source, language)
        return context | {
            "source": source,
            "original": original,
            "translation": translation,
            "poet": next((Portrayal(poet, None, []) for poet in poets), None),
            "translators": [row.name for row in source.translators.all() if row.language == language],
        }


class PoemTranslator(Orderable):
    """Who translated a poem into one language. Read from the poem's source."""

    page = ParentalKey(PoemPage, on_delete=models.CASCADE, related_name="translators")
    language = models.CharField(_("language"), max_length=10, choices=language_choices)
    name = models.CharField(_("name"), max_length=200)

    panels = [FieldRowPanel([FieldPanel("language"), FieldPanel("name")])]
