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
        return PoemPage.objects.live().filter(locale=self.locale_id).with_poets(self.locale.language_code)
