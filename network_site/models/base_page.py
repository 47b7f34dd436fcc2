"""What every page of the site has."""

from django.conf import settings
from django.db import models
from django.http import Http404
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail_localize.fields import SynchronizedField

from network_site.frame import frame
from network_site.gone import without_gone
from network_site.models.share_card import ShareCard
from network_site.neutral import with_source_values
from network_site.page_form import BasePageForm
from network_site.pictures.bodies import with_bare_pictures
from network_site.pictures.due import mark
from network_site.pictures.of_page import pictures_of
from network_site.slugs import latin_slug
from network_site.structured_data import breadcrumbs


class BasePage(Page):
    """A page with one Latin slug in all languages, a source, a share image and the frame around it.

    `source_locale` is the language the page was first written in. Relations and language-neutral values
    are read from `source`, never from a translated copy, so that they cannot go stale.
    """

    source_locale = models.ForeignKey(
        Locale,
        null=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("first written in"),
    )
    share_image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("picture for sharing"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown where a link to the page is shared."),
    )

    content_note = models.CharField(
        _("note before the text"),
        max_length=250,
        blank=True,
        help_text=_("What a reader should be warned of, such as an account of torture. Stands above everything else."),
    )

    # There are no private pages: what is not published is not public.
    private_page_options = ()

    # Whether programs that show links are told of an article, with the day on which it went live.
    is_article = False
    # A page type with a slug that nobody may change names it here.
    fixed_slug = None
    # A page type whose parent answers at its address, or not, says so here.
    is_answered_by_parent = False
    # A page type that finds what is below it without a look at its own fields says so here.
    passes_on = False

    base_form_class = BasePageForm
    promote_panels = [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("seo_title"), FieldPanel("search_description")],
            heading=_("For search engines"),
        ),
        FieldPanel("content_note"),
        MultiFieldPanel([FieldPanel("show_in_menus"), FieldPanel("share_image")], heading=_("Menu and sharing")),
    ]
    override_translatable_fields = [
        SynchronizedField("slug", overridable=False),
        SynchronizedField("source_locale", overridable=False),
        SynchronizedField("share_image", overridable=False),
        SynchronizedField("show_in_menus", overridable=False),
    ]

    class Meta:
        abstract = True

    @classmethod
    def answers_for(cls, part):
        """Say whether a live page of this type answers at `part` (str) below its address, where no page is."""
        return False

    @property
    def source(self):
        """The page with the same translation key in the language it was first written in, or the page itself.

        For the source itself this is the object at hand, so that a draft shows its own values.
        """
        if self.locale_id == self.source_locale_id:
            return self
        if "_source" not in self.__dict__:
            found = type(self).objects.filter(translation_key=self.translation_key, locale=self.source_locale_id)
            self._source = found.select_related("locale").first() or self
        return self._source

    @property
    def summary(self):
        """What the page is about, where a link to it is shown: as editors put it for that, else its lead, if any."""
        return self.search_description or getattr(self, "lead", "")

    def missing_before_live(self):
        """Give the sentences (a list of str) that say what the page lacks before it can go live.

        A kind of page that needs something says so here; every way to publication asks.
        """
        return []

    def keep_source(self, versions):
        """Take the source from among `versions` of this page, so that it need not be asked for again."""
        for version in versions:
            if version.locale_id == self.source_locale_id:
                self._source = version

    def live_versions(self):
        """Give the live translations of this page, itself among them, in the order of the tree.

        One query; no query where the list above found them together with this page.
        """
        if "found_versions" in self.__dict__:
            return [page for page in self.found_versions if page.live and not page.alias_of_id]
        versions = type(self).objects.live().filter(translation_key=self.translation_key, alias_of=None)
        return versions.annotate(card_file=ShareCard.objects.file_of_page()).select_related("locale").order_by("path")

    def show_source_values(self):
        """Take what is the same in every language from the streams of the source. For showing: not to be saved."""
        for field in self._meta.concrete_fields:
            if isinstance(field, StreamField):
                stream = getattr(self, field.name)
                if self.source is not self:
                    stream = with_source_values(stream, getattr(self.source, field.name))
                setattr(self, field.name, with_bare_pictures(stream))

    def structured_data(self, context):
        """Give what search engines read (a list of dicts), from the context of the template. No query."""
        return [breadcrumbs(context, self.title)]

    def get_view_restrictions(self):
        """Give none: asking for them would cost a query on every page."""
        return PageViewRestriction.objects.none()

    def route(self, request, path_components):
        """Route; raise Http404 for an alias that stands in for a translation, and so is in another language.

        wagtail-localize makes such aliases, live, of untranslated pages above a translated one.
        """
        if not path_components and self.alias_of_id and self.locale_id != self.source_locale_id:
            raise Http404
        return super().route(request, path_components)

    def save(self, *args, **kwargs):
        """Save; a page that is new, and no translation of a page that is there, becomes its own source."""
        if self._state.adding:
            if self.locale_id is None:
                self.locale = self.get_default_locale()
            if not self._source_is_there():
                self.source_locale_id = self.locale_id
        return super().save(*args, **kwargs)

    def _source_is_there(self):
        return (
            self.source_locale_id is not None
            and type(self).objects.filter(translation_key=self.translation_key, locale=self.source_locale_id).exists()
        )

    def with_content_json(self, content):
        """Give the page as a revision held it, with the source it has now and, in a translation, its slug.

        What it names and is deleted by now is left out: nobody could open the draft otherwise.
        """
        page = super().with_content_json(without_gone(type(self), content))
        page.source_locale_id = self.source_locale_id
        if self.locale_id != self.source_locale_id:
            page.slug = self.slug
            page.set_url_path(self.get_parent())
        return page

    def _set_core_field_defaults(self):
        # Wagtail makes slugs with Django's slugify, which drops all letters but Latin ones.
        slug = self.fixed_slug or latin_slug(self.slug) or (latin_slug(self.title) if self.path else "")
        if slug and slug != self.slug:
            is_free_to_choose = self.path and not self.fixed_slug
            self.slug = self._get_autogenerated_slug(slug) if is_free_to_choose else slug
        super()._set_core_field_defaults()

    def get_context(self, request, *args, **kwargs):
        """Give the template's context: Wagtail's, and the frame around the page."""
        context = super().get_context(request, *args, **kwargs)
        return context | frame(request, page=self)

    def serve_preview(self, request, mode_name):
        """Serve a preview in the language of the page. The worker makes the sizes of its pictures meanwhile."""
        mark(pictures_of(self))
        translation.activate(self.locale.language_code)
        request.LANGUAGE_CODE = self.locale.language_code
        return super().serve_preview(request, mode_name)
