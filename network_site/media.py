"""Pictures are served from storage; originals never are, nor pictures of somebody who is hidden."""

from pathlib import PurePath

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404
from django.views.decorators.http import require_safe

from network_site.models import HouseRendition, ShareCard

# By the ending of the file. Not every system knows the newer ones.
TYPES = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
}
YEAR = 365 * 24 * 60 * 60


@require_safe
def serve(request, name):
    """Give the rendition or card `name` (a path below images/, with a random file name), to be kept for a year."""
    content_type = TYPES.get(PurePath(name).suffix)
    # PostgreSQL takes no NUL.
    if not content_type or "\0" in name or not _is_public(name):
        raise Http404
    try:
        file = default_storage.open(name)
    except (OSError, ValueError) as error:
        raise Http404 from error
    response = FileResponse(file, content_type=content_type)
    response.headers["Cache-Control"] = f"public, max-age={YEAR}, immutable"
    return response


def _is_public(name):
    kinds = (HouseRendition, ShareCard)
    return any(kind.objects.public().filter(file=name).exists() for kind in kinds)
