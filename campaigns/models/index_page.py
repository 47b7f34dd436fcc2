"""What the lists of publications have in common."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from network_site.blocks import RICH_TEXT
from network_site.models import BasePage
from network_site.paging import page_of

PER_PAGE = 10


class IndexPage(BasePage):
    """A list of what is live in the language of the page, ten to a page."""

    intro = RichTextField(_("introduction"), blank=True, features=RICH_TEXT)

    max_count_per_parent = 1
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    override_translatable_fields = [*BasePage.override_translatable_fields]

    class Meta:
        abstract = True

    @classmethod
    def answers_for(cls, part):
        """Say that below each list there is its feed."""
        return part == "feed"

    def items(self):
        """Give the queryset of the live pages of the list, in the language of this page, in order."""
        raise NotImplementedError

    def get_context(self, request, *args, **kwargs):
        """Give one page of the list, and in how many other languages there is how much more."""
        context = super().get_context(request, *args, **kwargs)
        items = self.items()
        paging = page_of(items, request.GET.get("page"), PER_PAGE)
        return context | {
            "paging": paging,
            "items": paging.object_list,
            "elsewhere": self.elsewhere([version.code for version in context["versions"]], items),
            "feed_url": reverse(f"{self.fixed_slug}_feed"),
        }

    def elsewhere(self, codes, items):
        """Give (count, language codes) of live pages that have no live version in this language. One query.

        `codes` are the languages in which this list is live: what stands in no list is not counted.
        """
        here = items.values("translation_key")
        others = (
            items.model.objects.live()
            .filter(locale__language_code__in=codes, alias_of=None)
            .exclude(translation_key__in=here)
            .values_list("translation_key", "locale__language_code")
        )
        keys, found = set(), set()
        for key, code in others:
            keys.add(key)
            found.add(code)
        return {"count": len(keys), "codes": [code for code in codes if code in found]}
