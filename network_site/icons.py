"""The icons of the site where browsers and telephones ask for them without being told where they are."""

from django.http import HttpResponseRedirect
from django.templatetags.static import static
from django.views.decorators.http import require_safe

A_DAY = 24 * 60 * 60


@require_safe
def icon(request, name):
    """Send on to the file called `name` among the icons. No query."""
    headers = {"Cache-Control": f"public, max-age={A_DAY}"}
    return HttpResponseRedirect(static(f"network_site/icons/{name}"), headers=headers)
