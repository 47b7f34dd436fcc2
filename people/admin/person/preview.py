"""A person as pages will show her, drawn from what stands in the form. Nothing is stored."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.decorators import method_decorator
from django.utils.translation import get_language, override
from wagtail.models import PreviewableMixin
from wagtail.snippets.views.snippets import PreviewOnCreateView, PreviewOnEditView
from wagtail.utils.decorators import xframe_options_sameorigin_override

from network_site.models import HouseSettings
from people.admin.person.in_memory import in_memory
from people.models import PeopleIndexPage, ProfilePage
from people.portrayal import Portrayal
from people.profile_context import profile_context

STAFF = "staff"


class PersonPreview(PreviewableMixin):
    """What one mode of the preview of a Person shows: her profile in a language, or the full picture for staff."""

    def __init__(self, person, mode):
        self.person = person
        self.mode = mode
        self.reads = get_language()

    def _get_dummy_header_url(self, original_request=None):
        """Give an address in the language of the mode: the site finds the language there."""
        prefix = self.mode if self.mode != STAFF else ""
        return original_request.build_absolute_uri(f"/{prefix}/people/" if prefix else "/")

    def serve_preview(self, request, mode_name):
        """Give the profile, or the full picture, as a rendered response."""
        if self.mode == STAFF:
            with override(self.reads):
                context = full_picture(self.person, self.reads)
                return TemplateResponse(request, "people/admin/person/full_picture.html", context).render()
        index = PeopleIndexPage.objects.live().filter(locale__language_code=self.mode).first()
        if index is None:
            raise Http404
        person = in_memory(self.person, self.mode)
        texts = ProfilePage.live_texts(person) if person.pk else {}
        text = texts.get(self.mode)
        return TemplateResponse(request, ProfilePage.template, profile_context(request, index, person, text, texts))


def full_picture(person, language):
    """Give what staff see of `person`: all events, which of them the public does not, and both statuses."""
    house_settings = HouseSettings.load()
    copy = in_memory(person, language)
    public = Portrayal(copy, copy.case(house_settings), copy.public_events())
    full = Portrayal(copy, copy.full_case(house_settings), list(copy.events.all()))
    shown = {id(event) for event in public.events}
    return {
        "person": copy,
        "public": public,
        "full": full,
        "differs": (public.status_line, public.days_line) != (full.status_line, full.days_line),
        "rows": [(row, id(row.event) in shown) for row in full.timeline],
    }


class _PreviewsPerson:
    """For Wagtail's views: draw what the form holds, and start from what is live, not from a revision."""

    permission_required = "change"

    @method_decorator(xframe_options_sameorigin_override)
    def get(self, request, *args, **kwargs):
        """Give the preview; raise PermissionDenied for a mode that there is not."""
        form = self.get_form(self._get_form_data(self._get_form_state()))
        if not self.validate_form(form):
            return self.error_response()
        form.save(commit=False)
        mode = request.GET.get("mode") or self.object.default_preview_mode
        if mode not in dict(self.object.preview_modes):
            raise PermissionDenied
        return PersonPreview(self.object, mode).make_preview_request(request, mode, self.get_extra_request_attrs())


class PersonPreviewOnEdit(_PreviewsPerson, PreviewOnEditView):
    """While somebody is changed."""

    def get_object(self):
        """Give the person as she is live."""
        revision = super().get_object()
        return self.model.objects.get(pk=revision.pk)


class PersonPreviewOnCreate(_PreviewsPerson, PreviewOnCreateView):
    """While somebody is added."""
