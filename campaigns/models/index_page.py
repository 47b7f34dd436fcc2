"""What the lists of publications have in common."""

from dataclasses import replace

from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.rich_text import get_text_for_indexing

from network_site.asked import Asked
from network_site.blocks import RICH_TEXT
from network_site.models import BasePage, ShareCard
from network_site.paging import page_of

PER_PAGE = 10


class IndexPage(BasePage):
    """A list of what is live in the language of the page, ten to a page."""

    intro = RichTextField(_("introduction"), blank=True, features=RICH_TEXT)

    max_count_per_parent = 1
    passes_on = True
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    override_translatable_fields = [*BasePage.override_translatable_fields]

    class Meta:
        abstract = True

    @property
    def summary(self):
        """What the page is about, where a link to it is shown: as editors put it for that, else the introduction."""
        return self.search_description or get_text_for_indexing(self.intro)

    @classmethod
    def answers_for(cls, part):
        """Say that below each list there is its feed."""
        return part == "feed"

    def route(self, request, path_components):
        """Route; a page below comes with all its translations, in one query. Raises Http404 where there is none."""
        if not path_components:
            return super().route(request, path_components)
        (model,) = self.allowed_subpage_models()
        here = model.objects.child_of(self).filter(slug=path_components[0])
        found = model.objects.filter(translation_key__in=here.values("translation_key"))
        found = found.annotate(card_file=ShareCard.objects.file_of_page())
        versions = list(found.select_related("locale").order_by("path"))
        page = next((version for version in versions if version.is_child_of(self)), None)
        if page is None:
            raise Http404
        page.found_versions = versions
        return page.route(request, path_components[1:])

    def items(self):
        """Give the queryset of the live pages of the list, in the language of this page, in order."""
        raise NotImplementedError

    def read(self, request):
        """Give what the address asks for (`Asked`)."""
        return Asked.read(request.GET)

    def narrowed(self, pages, asked):
        """Give those of `pages` (a queryset, in any language) that are asked for."""
        return pages

    def get_context(self, request, *args, **kwargs):
        """Give one page of the list, and in how many other languages there is how much more."""
        context = super().get_context(request, *args, **kwargs)
        asked = self.read(request)
        items = self.narrowed(self.items(), asked)
        paging = page_of(items, asked.page, PER_PAGE)
        canonical_url = context["canonical_url"]
        return context | {
            "asked": asked,
            "versions": [replace(version, url=version.url + asked.canonical) for version in context["versions"]],
            "canonical_url": canonical_url and canonical_url + asked.at(paging.number),
            "paging": paging,
            "items": paging.object_list,
            "elsewhere": self.elsewhere([version.code for version in context["versions"]], items, asked),
            "feed_url": reverse(f"{self.fixed_slug}_feed"),
        }

    def elsewhere(self, codes, items, asked):
        """Give (count, language codes) of live pages that have no live version in this language. One query.

        `codes` are the languages in which this list is live: what stands in no list is not counted.
        """
        here = items.values("translation_key")
        others = (
            self.narrowed(items.model.objects.live(), asked)
            .filter(locale__language_code__in=codes, alias_of=None)
            .exclude(translation_key__in=here)
            .values_list("translation_key", "locale__language_code")
        )
        keys, found = set(), set()
        for key, code in others:
            keys.add(key)
            found.add(code)
        return {"count": len(keys), "codes": [code for code in codes if code in found]}
