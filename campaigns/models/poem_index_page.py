"""The list of poems."""

from django.utils.translation import gettext_lazy as _

from campaigns.models.index_page import IndexPage
from campaigns.models.poem_page import PoemPage


class PoemIndexPage(IndexPage):
    """Poems, by title."""

    fixed_slug = "poems"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["campaigns.PoemPage"]

    class Meta:
        verbose_name = _("list of poems")
        verbose_name_plural = _("lists of poems")

    def items(self):
        """Give the live poems of this language with their poets, whom their source names."""
        pages = PoemPage.objects.live().filter(locale=self.locale_id, alias_of=None)
        return pages.with_poets(self.locale.language_code)

    def get_context(self, request, *args, **kwargs):
        """Give one page of the list, with the languages in which each poem can be read. One query more."""
        context = super().get_context(request, *args, **kwargs)
        poems = list(context["items"])
        languages = self._languages(poems, [version.code for version in context["versions"]])
        for poem in poems:
            poem.languages = languages[poem.translation_key]
        return context | {"items": poems}

    def _languages(self, poems, codes):
        """Give language codes, that of the original first, by translation key; of pages only those in `codes`."""
        found = {poem.translation_key: set() for poem in poems}
        first = {poem.translation_key: poem.source_original_language for poem in poems}
        versions = PoemPage.objects.live().filter(translation_key__in=found, alias_of=None)
        for key, code, locale, source in versions.values_list(
            "translation_key", "locale__language_code", "locale", "source_locale"
        ):
            if code in codes:
                found[key].add(code)
            if locale == source:
                first[key] = first[key] or code
        return {
            key: sorted(read | {first[key]} - {None, ""}, key=lambda code: (code != first[key], code))
            for key, read in found.items()
        }
