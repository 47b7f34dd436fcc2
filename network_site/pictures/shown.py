"""Pictures as pages show them: what is made already, read in one query. Nothing is made here."""

from dataclasses import dataclass
from functools import cached_property

from django.core.files.storage import default_storage

from network_site.models.image import HouseRendition
from network_site.pictures.sizes import FORMATS, LOGO, PORTRAIT, PRINT, TEXT, WIDE, share_spec, spec

BEST = [file_format for file_format in FORMATS if file_format != "jpeg"]


@dataclass(frozen=True)
class Picture:
    """A picture in its formats, as components/picture.html takes it.

    `files` holds, for each of FORMATS, pairs of a width in pixels and a name in the storage, the smallest first.
    `width` and `height` tell the browser the shape.
    """

    files: dict
    width: int
    height: int
    credit: str = ""
    licence: str = ""

    @property
    def sources(self):
        """The type and the addresses of each format but JPEG, best first."""
        return [(f"image/{name}", self._addresses(name)) for name in BEST if self.files.get(name)]

    @property
    def address(self):
        """The address of the smallest JPEG, for browsers that know no more."""
        return default_storage.url(self.files["jpeg"][0][1])

    @property
    def largest(self):
        """The address of the largest JPEG, and its width and height in pixels."""
        width, name = self.files["jpeg"][-1]
        return default_storage.url(name), width, round(width * self.height / self.width)

    @property
    def largest_sources(self):
        """The type and the address of the largest file of each format but JPEG, best first."""
        return [
            (f"image/{name}", default_storage.url(self.files[name][-1][1])) for name in BEST if self.files.get(name)
        ]

    @property
    def addresses(self):
        """The addresses of all JPEGs."""
        return self._addresses("jpeg")

    def _addresses(self, file_format):
        return ", ".join(f"{default_storage.url(name)} {width}w" for width, name in self.files[file_format])


class PagePictures:
    """The pictures of a page: those that are wanted are read together when the template first asks for one."""

    def __init__(self, house_settings, language):
        """Take the settings of the house, whose logo stands on every page, and the language of the page."""
        self.share_spec = share_spec(language if house_settings.is_demo else "")
        self.logo_number = house_settings.logo_id
        self.numbers = {self.logo_number}
        self.in_text = set()  # what was asked for in the sizes of a text
        self.shared = ()
        self.card = None  # the name in the storage of a card that was made, where no picture was chosen

    def want(self, *numbers):
        """Take primary keys of pictures that the page shows; None is nothing."""
        self.numbers.update(numbers)

    def share(self, *numbers):
        """Take, in place of others, those of which the first that is made is shown with links to the page."""
        self.numbers.update(numbers)
        self.shared = numbers

    def text(self, number):
        """Give the picture in the sizes of a text; None while they are not made, or when it must not be shown."""
        self.in_text.add(number)
        return self._picture(number, TEXT, WIDE)

    def small(self, number):
        """Give the picture cut to the size of a portrait, for a list; None as above."""
        return self._picture(number, PORTRAIT)

    @property
    def for_print(self):
        """The pictures shown so far in the sizes of a text, in the largest there is, the oldest upload first."""
        found = [self._picture(number, TEXT, WIDE, PRINT) for number in sorted(self.in_text - {None})]
        return [picture for picture in found if picture]

    @property
    def asked_for(self):
        """The names in the storage of all that was read when a picture was asked for: no other may be shown."""
        return {made.file.name for made in self.__dict__.get("_made", {}).values()}

    @property
    def logo(self):
        """The logo of the house, or None."""
        return self._picture(self.logo_number, LOGO)

    @property
    def share_address(self):
        """The path of the picture for sharing: a card, for want of one a picture, the logo; empty without any."""
        if self.card:
            return default_storage.url(self.card)
        files = [self._made.get((number, self.share_spec)) for number in (*self.shared, self.logo_number)]
        return next((made.file.url for made in files if made), "")

    @cached_property
    def _made(self):
        numbers = self.numbers - {None}
        renditions = HouseRendition.objects.for_pages().filter(image__in=numbers) if numbers else []
        return {(made.image_id, made.filter_spec): made for made in renditions}

    def _picture(self, number, *sizes):
        files = {}
        for file_format in FORMATS:
            made = [self._made.get((number, spec(size, file_format))) for size in sizes]
            widths = {rendition.width: rendition.file.name for rendition in made if rendition}
            files[file_format] = sorted(widths.items())
        smallest = self._made.get((number, spec(sizes[0], "jpeg")))
        if not smallest:
            return None
        return Picture(files, smallest.width, smallest.height, smallest.image.credit, smallest.image.licence)
