"""People are found in the admin as they are on the site: by any spelling."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView, SnippetChooserViewSet
from wagtail.snippets.views.snippets import IndexView


class PersonIndexView(IndexView):
    """The list of people."""

    def search_queryset(self, queryset):
        """Give those of `queryset` whom the query names; all without a query."""
        return queryset.named(self.search_query) if self.is_searching else queryset


class PersonFilterForm(BaseFilterForm):
    """The search of the chooser."""

    q = forms.CharField(
        label=_("Search term"), widget=forms.TextInput(attrs={"placeholder": _("Search")}), required=False
    )

    def filter(self, objects):
        """Give those of `objects` whom the query names; all without a query."""
        self.search_query = self.cleaned_data["q"]
        self.is_searching = bool(self.search_query)
        return objects.named(self.search_query) if self.is_searching else objects


class PersonChooseView(ChooseView):
    """The chooser of a person."""

    filter_form_class = PersonFilterForm


class PersonChooseResultsView(ChooseResultsView):
    """What the chooser's search finds."""

    filter_form_class = PersonFilterForm


class PersonChooserViewSet(SnippetChooserViewSet):
    """Choosing a person."""

    choose_view_class = PersonChooseView
    choose_results_view_class = PersonChooseResultsView
