"""The directory, and the address of every listed person."""

from django.db.models import Count
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.url_routing import RouteResult

from network_site.blocks import RICH_TEXT
from network_site.countries import country_choices
from network_site.models import BasePage
from network_site.paging import page_of
from people.case.kinds import Status
from people.models.person import Person
from people.models.profile_page import ProfilePage
from people.portrayal import portray
from people.profile_context import profile_context

PER_PAGE = 24


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

    @classmethod
    def answers_for(cls, part):
        """Say whether `part` is the slug of somebody listed. One query."""
        return Person.objects.listed().filter(slug=part).exists()

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
            return super().serve(request)
        texts = ProfilePage.live_texts(person)
        text = texts.get(get_language())
        context = profile_context(request, self, person, text, texts)
        return TemplateResponse(request, ProfilePage.template, context)

    def get_context(self, request, *args, **kwargs):
        """Give the people of one page of the directory, the counters and the choices of the filters."""
        context = super().get_context(request, *args, **kwargs)
        listed = Person.objects.listed()
        counts = dict(listed.order_by().values_list("status").annotate(Count("pk")))
        status = request.GET.get("status", "")
        country = request.GET.get("country", "")
        query = request.GET.get("q", "").replace("\0", "")[:200].strip()
        found = listed.for_display(get_language()).order_by("sort_as", "name")
        if status in Status.values:
            found = found.filter(status=status)
        if country in dict(country_choices()):
            found = found.in_country(country)
        if query:
            found = found.named(query)
        page = page_of(found, request.GET.get("page"), PER_PAGE)
        codes = {code for codes in listed.values_list("countries", flat=True) for code in codes.split()}
        return context | {
            "people": portray(page.object_list, context["house_settings"]),
            "paging": page,
            "total": sum(counts.values()),
            "counts": [(value, label, counts[value]) for value, label in Status.choices if counts.get(value)],
            "status": status if status in Status.values else "",
            "country": country,
            "countries": [choice for choice in country_choices() if choice[0] in codes],
            "query": query,
        }
