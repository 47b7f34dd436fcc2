"""The live list of a kind, such as the directory, in the language of the address."""

from django.contrib.contenttypes.models import ContentType
from django.http import Http404
from django.utils.translation import get_language


def live_list(request, model):
    """Give the page of `model` below the live home page of the active language; raise Http404 where none is live.

    It is at hand, with the home page and what stands below it: no query.
    """
    home = request.live_homes.get(get_language())
    kind = ContentType.objects.get_for_model(model).pk
    for page in home.below if home else []:
        if page.content_type_id == kind:
            return page
    raise Http404
