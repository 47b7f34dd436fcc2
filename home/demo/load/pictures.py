"""The drawn pictures of the demo: portraits of example people, a table."""

from pathlib import Path

from django.core.files.images import ImageFile

from network_site.models import HouseImage

PICTURES = Path(__file__).parents[1] / "pictures"


def picture(file_name, title):
    """Give the picture `title` of the demo, stored from `file_name` if need be. Nobody real is to be seen on any."""
    if found := HouseImage.objects.filter(title=title, is_demo=True).first():
        return found
    with (PICTURES / file_name).open("rb") as file:
        return HouseImage.objects.create(
            title=title,
            file=ImageFile(file, name=file_name),
            credit="Drawn for the demonstration",
            licence="BSD-3-Clause",
            consent_note="Drawn for the demonstration; nobody is to be seen.",
            is_demo=True,
        )
