"""A profile as plain text."""

from django.utils.translation import get_language
from django.views import View

from network_site.files import text_response
from network_site.live_list import live_list
from people.models import PeopleIndexPage, ProfilePage
from people.profile_context import profile_context


class ProfileText(View):
    """What the address of a listed person shows; 404 for everybody else."""

    http_method_names = ["get", "head", "options"]

    def get(self, request, slug):
        """Give the text about the person with this slug."""
        index = live_list(request, PeopleIndexPage).specific
        person = index.route(request, [slug]).kwargs["person"]
        texts = ProfilePage.live_texts(person)
        context = profile_context(request, index, person, texts.get(get_language()), texts)
        return text_response(request, ProfilePage.template, context)
