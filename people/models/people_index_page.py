"""The directory, and the address of every listed person."""

from dataclasses import replace

from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.rich_text import get_text_for_indexing
from wagtail.url_routing import RouteResult

from network_site.blocks import RICH_TEXT
from network_site.models import BasePage
from network_site.structured_data import breadcrumbs
from people.directory.context import directory_context
from people.directory.filters import Filters
from people.models.person import Person
from people.models.profile_page import ProfilePage
from people.profile_context import profile_context
from people.structured_data import person_data


class PeopleIndexPage(BasePage):
    """Everybody listed, with counters that are filters, a search and the addresses of the profiles."""

    intro = RichTextField(_("introduction"), blank=True, features=RICH_TEXT)

    fixed_slug = "people"
    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["people.ProfilePage"]
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    override_translatable_fields = [*BasePage.override_translatable_fields]

    class Meta:
        verbose_name = _("directory of people")
        verbose_name_plural = _("directories of people")

    @property
    def summary(self):
        """What the page is about, where a link to it is shown: as editors put it for that, else the introduction."""
        return self.search_description or get_text_for_indexing(self.intro)

    @classmethod
    def answers_for(cls, part):
        """Say whether `part` is a list of what is known of all, or the slug of somebody listed. One query."""
        return part in ("feed", "figures", "birthdays") or Person.objects.listed().filter(slug=part).exists()

    def route(self, request, path_components):
        """Answer for a listed person in every live language, whether or not a profile is written in it."""
        if len(path_components) != 1:
            return super().route(request, path_components)
        if not self.live:
            raise Http404
        person = Person.objects.listed().for_profile(get_language()).filter(slug=path_components[0]).first()
        if person is None:
            raise Http404
        return RouteResult(self, kwargs={"person": person})

    def serve(self, request, person=None):
        """Serve the directory, or the profile of `person`."""
        if person is None:
            return self._serve_directory(request)
        texts = ProfilePage.live_texts(person)
        text = texts.get(get_language())
        context = profile_context(request, self, person, text, texts)
        return TemplateResponse(request, ProfilePage.template, context)

    def structured_data(self, context):
        """Give the way to the directory; with the context of a profile, the person and the way to her."""
        if "portrayal" not in context:
            return super().structured_data(context)
        person = person_data(context)
        return [*([person] if person else []), breadcrumbs(context, context["portrayal"].name)]

    def _serve_directory(self, request):
        """Serve the list at its canonical address: that of a form names every empty field."""
        filters = Filters.read(request.GET)
        is_preview = getattr(request, "is_preview", False)
        if request.GET and not is_preview and f"?{request.GET.urlencode()}" != filters.canonical:
            return HttpResponseRedirect(request.path + filters.canonical)
        return super().serve(request)

    def get_context(self, request, *args, **kwargs):
        """Give the people of one page of the directory, the counters, the filters and the birthdays."""
        context = super().get_context(request, *args, **kwargs)
        filters = Filters.read(request.GET)
        context["versions"] = [replace(version, url=version.url + filters.canonical) for version in context["versions"]]
        return context | directory_context(filters, context["house_settings"], context["canonical_url"])
