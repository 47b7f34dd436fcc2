"""The list of statements."""

from django.http import HttpResponseRedirect
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from campaigns.excerpt import excerpt
from campaigns.issuers import issuer_names
from campaigns.models.index_page import IndexPage
from campaigns.models.statement_page import StatementPage
from campaigns.named_in import names_concerned
from campaigns.statement_choices import fields_of, organisations_of
from campaigns.statement_filters import StatementFilters
from network_site.languages import is_offered


class StatementIndexPage(IndexPage):
    """Statements, newest first, those without a date last, narrowed by filters."""

    fixed_slug = "statements"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["campaigns.StatementPage"]

    class Meta:
        verbose_name = _("list of statements")
        verbose_name_plural = _("lists of statements")

    def items(self):
        """Give the live statements of this language with what their source holds: kind and date."""
        return StatementPage.objects.live().filter(locale=self.locale_id, alias_of=None).newest_first()

    def read(self, request):
        """Give what the address asks for."""
        return StatementFilters.read(request.GET)

    def narrowed(self, pages, asked):
        """Give those of `pages` that the filters ask for."""
        found = self._organisations.get(asked.organisation)
        return pages.narrowed(asked, found.ids if found else [])

    @cached_property
    def _organisations(self):
        everywhere = StatementPage.objects.live().filter(is_offered(), alias_of=None)
        return organisations_of(everywhere, self.items(), get_language())

    def serve(self, request):
        """Serve the list at its canonical address: that of a form names every empty field."""
        asked = self.read(request)
        is_preview = getattr(request, "is_preview", False)
        if request.GET and not is_preview and f"?{request.GET.urlencode()}" != asked.canonical:
            return HttpResponseRedirect(request.path + asked.canonical)
        return super().serve(request)

    def get_context(self, request, *args, **kwargs):
        """Give one page of the statements asked for, who issued each, whom it concerns, its first words, the filters.

        Five queries more than other lists.
        """
        context = super().get_context(request, *args, **kwargs)
        asked = context["asked"]
        fields = fields_of(self.items(), asked, self._organisations, get_language())
        issuers = issuer_names(context["items"], get_language())
        concerned = names_concerned(context["items"], get_language())
        for statement in context["items"]:
            statement.issued_by = issuers.get(statement.translation_key, "")
            statement.concerned = concerned[statement.translation_key]
            statement.excerpt = excerpt(statement.lead, statement.body)
        return context | {
            "fields": fields,
            "facets": [_facet(field, asked) for field in fields if field.name in ("kind", "year")],
            "chosen": [(field, asked.address(**{field.name: ""})) for field in fields if field.value],
        }


def _facet(field, asked):
    """Give a Field and, of every choice it offers, the words, the address and whether it is chosen."""
    choices = [("", field.unused), *field.all_options]
    return field, [(label, asked.address(**{field.name: value}), value == field.value) for value, label in choices]
