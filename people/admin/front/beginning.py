"""Adding people from the front page of the admin."""

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail import hooks

from network_site.admin.front.beginning import HOOK, Beginning
from people.models import Person


@hooks.register(HOOK)
def add_person(request):
    """Offer the form for a person to those who may add one."""
    if request.user.has_perm("people.add_person"):
        yield Beginning(_("Person"), reverse(Person.snippet_viewset.get_url_name("add")), "user")
