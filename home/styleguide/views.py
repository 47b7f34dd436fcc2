"""The style guide: components on one page, and whole pages in states that a demo has not."""

from copy import copy

from django.conf import settings
from django.http import FileResponse, Http404
from django.shortcuts import render
from django.utils.translation import get_supported_language_variant, override
from django.views.decorators.http import require_safe

from home.demo.load.pictures import PICTURES
from home.styleguide.people import examples
from home.styleguide.sheets import SHEETS
from network_site.frame import frame
from network_site.models.palette import Palette


def for_development(view):
    """Let `view` answer where a demo may be, and nowhere else: it shows people who do not exist."""

    def guarded(request, *args, **kwargs):
        if settings.REFUSES_DEMO:
            raise Http404
        return view(request, *args, **kwargs)

    return require_safe(guarded)


@for_development
def styleguide(request, sheet="", name=""):
    """Show a sheet, in `?language=` and `?palette=`. Raises Http404 for an unknown one."""
    if sheet not in SHEETS or (sheet == "people" and name not in examples()):
        raise Http404
    try:
        language = get_supported_language_variant(request.GET.get("language", ""), strict=True)
    except LookupError:
        language = request.LANGUAGE_CODE
    with override(language):
        around = frame(request, addresses={})
        around["house_settings"] = copy(around["house_settings"])
        if request.GET.get("palette") in Palette.values:
            around["house_settings"].palette = request.GET["palette"]
        template, shown = SHEETS[sheet](around, name)
        chosen = {"examples_by_name": list(examples()), "palettes": Palette.values, "request": request}
        return render(request, template, around | chosen | shown)


@for_development
def portrait(request):
    """Give the drawn portrait of the example people."""
    return FileResponse((PICTURES / "anna-example.webp").open("rb"), content_type="image/webp")
