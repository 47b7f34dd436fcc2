"""What an editor may want to look at again, for the panel beside her form and for the preview in it."""

from django import template
from django.utils.translation import override
from wagtail.users.models import UserProfile

from network_site.admin.looks.looking import looks_at

register = template.Library()


@register.simple_tag
def looks(page):
    """Give what `looks_at` says of a page, in the language of the admin."""
    return looks_at(page)


@register.inclusion_tag("network_site/admin/looks/preview.html", takes_context=True)
def checks_of_editor(context):
    """Give Wagtail's checks, and ours in the editor's language, to a preview that stands beside her form."""
    request = context["request"]
    with override(UserProfile.get_for_user(request.user).get_preferred_language()):
        found = looks_at(context.get("page"))
    return {"request": request, "page": context.get("page"), "looks": found}
