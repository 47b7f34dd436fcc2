"""Pictures with what must be known before they may be shown."""

import uuid
from pathlib import PurePath

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition

from network_site.pictures.bare import BareFilter
from network_site.pictures.file import ScrubbedFieldFile
from network_site.pictures.public import RenditionQuerySet


class HouseImage(AbstractImage):
    """A picture with credit, licence, consent and who is to be seen on it."""

    credit = models.CharField(
        _("credit"), max_length=200, blank=True, help_text=_("Who made the picture, as it is to be printed.")
    )
    licence = models.CharField(
        _("licence"),
        max_length=200,
        blank=True,
        help_text=_("By what right it may be shown, for example “CC BY 4.0”."),
    )
    consent_note = models.TextField(
        _("consent"),
        blank=True,
        help_text=_(
            "Who agreed that it is shown, and when. No name of a person in danger. “A drawing” where it is one."
        ),
    )
    people = models.ManyToManyField(
        "people.Person",
        verbose_name=_("who is to be seen"),
        blank=True,
        related_name="pictures",
        help_text=_("When a person is hidden, her pictures go with her."),
    )
    # Set when a page or a person with the picture goes live; the worker makes the sizes and takes it away.
    sizes_due = models.BooleanField(default=False, editable=False, db_index=True)
    is_demo = models.BooleanField(default=False, editable=False)

    # Without Wagtail's description: words for those who cannot see a picture stand with it on each page.
    admin_form_fields = (
        "title",
        "file",
        "collection",
        "tags",
        "credit",
        "licence",
        "consent_note",
        "people",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    def generate_rendition_file(self, filter, *, source=None):
        """Give the file of a size, as Wagtail does, with nothing in it but pixels."""
        return super().generate_rendition_file(BareFilter(filter.spec), source=source)

    def get_upload_to(self, filename):
        """Give a path with a random name: the camera's name could tell who took the picture, and when."""
        return f"original_images/{uuid.uuid4().hex}{PurePath(filename).suffix.lower()}"


# Wagtail's field stays where it is, so that width, height, size and hash are stored after the file, and from it.
HouseImage._meta.get_field("file").attr_class = ScrubbedFieldFile


class HouseRendition(AbstractRendition):
    """A picture in one size. Its name is random too."""

    image = models.ForeignKey(HouseImage, related_name="renditions", on_delete=models.CASCADE)

    objects = RenditionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_a_size")
        ]

    def get_upload_to(self, filename):
        """Give a path with a random name below images/, the only folder that is served."""
        return f"images/{uuid.uuid4().hex}{PurePath(filename).suffix.lower()}"
