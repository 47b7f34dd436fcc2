"""Poems."""

from django.db import models
from django.db.models import OuterRef, Subquery
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, PageManager
from wagtail_localize.fields import SynchronizedField

from campaigns.admin.before_live.poem import missing_of_poem
from campaigns.admin.before_live.poem_source import missing_of_source_poem
from campaigns.models.sourced import SourcedQuerySet
from campaigns.parallel import stanza_by_stanza, texts_of
from campaigns.readings import readings_of
from campaigns.related import related_to
from campaigns.structured.poem import poem_data
from campaigns.verse import NO_SUCH_LINE, VerseField, deepest, stanzas
from network_site.language_choices import language_choices
from network_site.models import BasePage
from network_site.structured_data import breadcrumbs
from people.models import Person, ProfilePage
from people.portrayal import Portrayal


class PoemQuerySet(SourcedQuerySet):
    """Poems with their poets."""

    def with_poets(self, language):
        """Annotate `poet_name` in `language`, from the source; empty for a poet who is not to be named.

        And the `source_original_language`.
        """
        poets = Person.objects.visible().for_display(language).prefetch_related(None).filter(pk=OuterRef("source_poet"))
        named = self.with_source("poet", "original_language").annotate(
            poet_name=Subquery(poets.values("shown_name")[:1])
        )
        return named.order_by("title", "pk")


class PoemPage(BasePage):
    """A poem in one language, beside the original.

    A poem whose language is a language of the site is first written in it: its verse *is* the original.
    The neutral original fields serve only other languages.
    """

    verse = VerseField(
        _("poem"),
        help_text=_(
            "In the language of this page. Lines, empty lines between stanzas and indents are kept exactly. Write a "
            "poem first in its own language, if the site has it, and then translate the page: this is the original."
        ),
    )
    about = models.TextField(_("about the poem"), blank=True, help_text=_("How it came about, in a few sentences."))
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
        FieldPanel("about", help_text=_("When and why it was written, in a few sentences.")),
        FieldRowPanel(
            [
                FieldPanel("poet", help_text=_("Somebody of the register: the poem is shown on the profile.")),
                FieldPanel("year", help_text=_("In which it was written.")),
            ]
        ),
        FieldPanel("rights"),
        InlinePanel(
            "translators",
            heading=_("Translators"),
            label=_("Translator"),
            help_text=_("Of each language: the name stands below the translation."),
        ),
        InlinePanel(
            "readings",
            heading=_("Read aloud"),
            label=_("Reading"),
            help_text=_("By whom, where and when, with the recording."),
        ),
        MultiFieldPanel(
            [
                FieldPanel("original_language"),
                FieldPanel("original_title", help_text=_("In the language of the original.")),
                FieldPanel("original_verse", help_text=_("Lines, empty lines and indents are kept exactly.")),
            ],
            heading=_("Original in another language"),
        ),
        InlinePanel(
            "related_pages", heading=_("Goes with"), label=_("Page"), help_text=_("The link is shown on both pages.")
        ),
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

    @property
    def summary(self):
        """What the poem is, where a link to it is shown: as editors put it for that, else its first stanza."""
        first = next(iter(stanzas(self.verse)), [])
        return self.search_description or " ".join(line for line, _step in first if line != NO_SUCH_LINE)

    def missing_before_live(self):
        """Give the sentences that say what the poem lacks before it can go live; what is neutral is the source's."""
        is_source = self.locale_id == self.source_locale_id
        return [*missing_of_poem(self), *(missing_of_source_poem(self) if is_source else [])]

    def structured_data(self, context):
        """Give a poem as search engines read it, and where it stands."""
        return [poem_data(self, context), breadcrumbs(context, self.title)]

    def get_context(self, request, *args, **kwargs):
        """Give the original and the translation, the poet, the readings, and who translated into this language."""
        context = super().get_context(request, *args, **kwargs)
        source = self.source
        language = get_language()
        original, translation = texts_of(self, source, language)
        rows = list(source.readings.select_related("city", "recording"))
        people = self._people({source.poet_id, *(row.reader_id for row in rows)} - {None}, language)
        pairs = stanza_by_stanza(original, translation) if translation else []
        return context | {
            "source": source,
            "original": original,
            "translation": translation,
            "pairs": pairs,
            "deepest": max(map(deepest, (zip(*pairs, strict=True)))) if pairs else 0,
            "poet": people.get(source.poet_id),
            "readings": readings_of(rows, language, people),
            "translators": [row.name for row in source.translators.all() if row.language == language],
            "around": related_to(source, language),
        }

    def _people(self, keys, language):
        """Give those that may be named of the people with these primary keys, by key, as Portrayals. One query.

        `person.role` and `person.lead` are those of the live profile in `language`, None without one that is listed.
        """
        texts = ProfilePage.objects.live().filter(
            person=OuterRef("pk"), person__is_listed=True, locale__language_code=language, alias_of=None
        )
        people = Person.objects.visible().with_names(language).filter(pk__in=keys)
        told = people.annotate(role=Subquery(texts.values("role")[:1]), lead=Subquery(texts.values("lead")[:1]))
        return {person.pk: Portrayal(person, None, []) for person in told}


class PoemTranslator(Orderable):
    """Who translated a poem into one language. Read from the poem's source."""

    page = ParentalKey(PoemPage, on_delete=models.CASCADE, related_name="translators")
    language = models.CharField(_("language"), max_length=10, choices=language_choices)
    name = models.CharField(_("name"), max_length=200)

    panels = [FieldRowPanel([FieldPanel("language"), FieldPanel("name")])]
