"""Pictures are served from storage; originals never are, nor pictures of somebody who is hidden."""

import mimetypes

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404
from django.views.decorators.http import require_safe

from network_site.models import HouseRendition

SERVED = "images/"
YEAR = 365 * 24 * 60 * 60


@require_safe
def serve(request, name):
    """Give the rendition `name` (a path below images/, with a random file name), to be kept for a year."""
    content_type = mimetypes.guess_type(name)[0] or ""
    is_ours = name.startswith(SERVED) and ".." not in name and "\0" not in name  # PostgreSQL takes no NUL
    if not is_ours or not content_type.startswith("image/"):
        raise Http404
    if HouseRendition.objects.filter(file=name, image__people__is_hidden=True).exists():
        raise Http404
    try:
        file = default_storage.open(name)
    except (OSError, ValueError) as error:
        raise Http404 from error
    response = FileResponse(file, content_type=content_type)
    response.headers["Cache-Control"] = f"public, max-age={YEAR}, immutable"
    return response
