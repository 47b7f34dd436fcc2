"""The guides in the admin: everybody who may log in reads all of them."""

from django.http import FileResponse, Http404
from django.template.response import TemplateResponse
from django.urls import reverse

from network_site.admin.guides.reading import GUIDES, PICTURES, read_guide


def guide(request, name):
    """Show the guide of a `name`; raise Http404 for one that is not there."""
    if name not in GUIDES:
        raise Http404
    found = read_guide(name)
    crumbs = [{"url": reverse("wagtailadmin_home"), "label": ""}, {"url": "", "label": found.title}]
    return TemplateResponse(request, "network_site/admin/guide.html", {"guide": found, "breadcrumbs_items": crumbs})


def guide_picture(request, name):
    """Give a picture of the guides; raise Http404 for one that is not there."""
    try:
        file = (PICTURES / f"{name}.png").open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    return FileResponse(file, content_type="image/png", headers={"Cache-Control": "private, max-age=3600"})
