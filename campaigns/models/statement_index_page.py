"""The list of statements."""

from django.http import HttpResponseRedirect
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from campaigns.excerpt import excerpt
from campaigns.issuers import issuer_names
from campaigns.models.index_page import IndexPage
from campaigns.models.statement_page import StatementPage
from campaigns.statement_choices import fields_of, organisations_of
from campaigns.statement_filters import StatementFilters


class StatementIndexPage(IndexPage):
    """Statements, newest first, those without a date last, narrowed by filters."""

    fixed_slug = "statements"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["campaigns.StatementPage"]

    class Meta:
        verbose_name = _("list of statements")
        verbose_name_plural = _("lists of statements")

    def items(self):
        """Give the live statements of this language with what their source holds: kind, date, how many people."""
        return StatementPage.objects.live().filter(locale=self.locale_id).newest_first().with_people_count()

    def read(self, request):
        """Give what the address asks for."""
        return StatementFilters.read(request.GET)

    def narrowed(self, pages, asked):
        """Give those of `pages` that the filters ask for."""
        _name, ids = self._organisations.get(asked.organisation, ("", []))
        return pages.narrowed(asked, ids)

    @cached_property
    def _organisations(self):
        return organisations_of(self.items(), get_language())

    def serve(self, request):
        """Serve the list at its canonical address: that of a form names every empty field."""
        asked = self.read(request)
        is_preview = getattr(request, "is_preview", False)
        if request.GET and not is_preview and f"?{request.GET.urlencode()}" != asked.canonical:
            return HttpResponseRedirect(request.path + asked.canonical)
        return super().serve(request)

    def get_context(self, request, *args, **kwargs):
        """Give one page of the statements asked for, who issued each, its first words, and the filters.

        Four queries more than other lists.
        """
        context = super().get_context(request, *args, **kwargs)
        asked = context["asked"]
        fields = fields_of(self.items(), asked, self._organisations, get_language())
        issuers = issuer_names(context["items"], get_language())
        for statement in context["items"]:
            statement.issued_by = issuers.get(statement.translation_key, "")
            statement.excerpt = excerpt(statement.lead, statement.body)
        return context | {
            "fields": fields,
            "chosen": [(field, asked.address(**{field.name: ""})) for field in fields if field.value],
        }
