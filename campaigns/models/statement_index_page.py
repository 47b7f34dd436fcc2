"""The list of statements."""

from django.utils.translation import gettext_lazy as _

from campaigns.models.index_page import IndexPage
from campaigns.models.statement_page import StatementPage


class StatementIndexPage(IndexPage):
    """Statements, newest first, those without a date last."""

    fixed_slug = "statements"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["campaigns.StatementPage"]

    class Meta:
        verbose_name = _("list of statements")
        verbose_name_plural = _("lists of statements")

    def items(self):
        """Give the live statements of this language with what their source holds: kind, date, how many people."""
        return StatementPage.objects.live().filter(locale=self.locale_id).newest_first().with_people_count()
