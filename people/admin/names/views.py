"""The translators' form: people who have no name yet in a language."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from network_site.paging import page_of
from people.admin.names.forms import NamesForm, keys_in, written_in
from people.admin.names.languages import locales_for
from people.admin.names.missing import add_names, without_name_in

PER_PAGE = 25


class NamesView(WagtailAdminTemplateMixin, TemplateView):
    """GET lists the people (`?language=be&p=2`), POST adds the names that were written."""

    template_name = "people/admin/names/names.html"
    page_title = gettext_lazy("Names still missing")
    header_icon = "globe"

    def dispatch(self, request, *args, **kwargs):
        """Answer; raise PermissionDenied for somebody who may not add names in the language asked for."""
        self.locales = locales_for(request.user)
        if self.locale is None:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        """Give the way here; its last step is the heading of the page."""
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    @cached_property
    def locale(self):
        """The locale asked for, else the reader's own if she may add names in it, else the first; None of none."""
        by_code = {locale.language_code: locale for locale in self.locales}
        if asked := self.request.GET.get("language"):
            return by_code.get(asked)
        return by_code.get(get_language()) or next(iter(by_code.values()), None)

    @cached_property
    def page(self):
        """The page of the list that was asked for."""
        return page_of(without_name_in(self.locale.language_code), self.request.GET.get("p"), PER_PAGE)

    def get_context_data(self, **kwargs):
        """Give the form, the page and the languages."""
        language = self.locale.language_code
        return super().get_context_data(**kwargs) | {
            "form": kwargs.get("form") or NamesForm(people=list(self.page.object_list), language=language),
            "items": self.page,
            "locales": self.locales,
            "locale": self.locale,
            "address": self._address(),
        }

    def post(self, request):
        """Add the names and show the rest of the list; with one to be mended or seen again, add none and say why."""
        language = self.locale.language_code
        asked = without_name_in(language).filter(pk__in=keys_in(request.POST)[:PER_PAGE])
        form = NamesForm(request.POST, people=list(asked), language=language)
        if not form.is_valid():
            messages.error(request, _("Nothing was saved. Mend what is marked below."))
            return self.render_to_response(self.get_context_data(form=form), status=422)
        added = add_names(form.names, language, request.user)
        self._tell(added, written_in(request.POST) - len(added))
        return redirect(self._address())

    def _tell(self, added, left):
        if added:
            sentence = ngettext("%(count)d name was added.", "%(count)d names were added.", len(added))
            messages.success(self.request, sentence % {"count": len(added)})
        if left:
            sentence = ngettext(
                "%(count)d name was not added: the person has one by now, or is not to be shown.",
                "%(count)d names were not added: the people have one by now, or are not to be shown.",
                left,
            )
            messages.warning(self.request, sentence % {"count": left})
        if not added and not left:
            messages.info(self.request, _("No name was written, so nothing was changed."))

    def _address(self):
        query = {"language": self.locale.language_code, "p": self.page.number}
        return f"{reverse('names:index')}?{urlencode(query)}"
