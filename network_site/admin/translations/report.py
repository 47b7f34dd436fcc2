"""The report of translations that need somebody, in the languages of who reads it."""

import django_filters
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView
from wagtail_localize.models import Translation

from network_site.admin.translations.attention import Need, needing, needs_of
from network_site.countries import language_name
from network_site.language_choices import language_choices
from network_site.models import HouseText
from network_site.translation.own_language import languages_of


class NeedFilter(WagtailFilterSet):
    """By what is to be done, and by language."""

    need = django_filters.ChoiceFilter(label=_("What is to be done"), choices=Need.choices, method="filter_need")
    language = django_filters.ChoiceFilter(
        label=_("Language"), choices=language_choices, field_name="target_locale__language_code"
    )

    class Meta:
        model = Translation
        fields = []

    def filter_need(self, queryset, name, value):
        """Give those that need this."""
        return queryset.filter(**{f"needs_{value}": True})


def edit_url(translation):
    """Give the address at which the translation is worked on."""
    if issubclass(translation.source.specific_content_type.model_class(), HouseText):
        return reverse(HouseText.snippet_viewset.get_url_name("edit"), args=[translation.target])
    return reverse("wagtailadmin_pages:edit", args=[translation.target])


def title(translation):
    """Give the title of what is translated."""
    return translation.source.object_repr


def language(translation):
    """Give the name of the language that it is translated into."""
    return language_name(translation.target_locale.language_code)


def kind(translation):
    """Give the kind of page in words."""
    return translation.source.specific_content_type.name


def needs(translation):
    """Give in words what is to be done."""
    return ", ".join(str(need.label) for need in needs_of(translation))


class TranslationsReport(BaseListingView):
    """Those whose source has changed, those that are not whole yet, those that are whole and not published."""

    page_title = _("Translations to look after")
    header_icon = "wagtail-localize-language"
    index_url_name = "translations_to_look_after"
    index_results_url_name = "translations_to_look_after_results"
    filterset_class = NeedFilter
    paginate_by = 50
    verbose_name_plural = _("translations")
    columns = [
        TitleColumn("title", label=_("Title"), accessor=title, get_url=edit_url),
        Column("kind", label=_("Kind"), accessor=kind),
        Column("language", label=_("Language"), accessor=language),
        Column("needs", label=_("What is to be done"), accessor=needs),
    ]

    def dispatch(self, request, *args, **kwargs):
        """Answer those who work on pages; raise PermissionDenied for others."""
        if not user_has_any_page_permission(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self):
        """Give the translations in her languages, by title."""
        found = needing(languages_of(self.request.user))
        found = found.select_related("source__specific_content_type", "target_locale")
        return found.order_by("source__object_repr", "target_locale__language_code")


report = TranslationsReport.as_view()
report_results = TranslationsReport.as_view(results_only=True)
