"""The portrait of a person: found in the query that reads the person, in two sizes and all formats."""

from django.db.models import OuterRef, Subquery

from network_site.models import HouseRendition
from network_site.pictures.shown import Picture
from network_site.pictures.sizes import FORMATS, PORTRAIT, PORTRAIT_LARGE, spec

SMALL, LARGE = 400, 800
SIZES = {SMALL: PORTRAIT, LARGE: PORTRAIT_LARGE}


def portrait_files(*widths):
    """Give what a query of people is to be annotated with for portraits of some of SIZES."""
    made = HouseRendition.objects.public().filter(image=OuterRef("portrait")).order_by("-pk")
    return {
        _column(width, name): Subquery(made.filter(filter_spec=spec(SIZES[width], name)).values("file")[:1])
        for width in widths
        for name in FORMATS
    }


def portrait_of(person):
    """Give the Picture of a `person` so annotated; None when it must not be shown or is not made yet."""
    if not person.show_portrait:
        return None
    files = {
        name: [(width, file) for width in SIZES if (file := getattr(person, _column(width, name), None))]
        for name in FORMATS
    }
    words = [getattr(person, f"portrait_{name}", "") for name in ("credit", "licence")]  # only a profile prints them
    return Picture(files, 400, 480, *words) if files["jpeg"] else None


def _column(width, file_format):
    return f"portrait_{width}_{file_format}"
