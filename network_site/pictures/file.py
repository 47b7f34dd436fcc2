"""The only kind of picture file that is stored: one that has been scrubbed."""

import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from wagtail.images.models import WagtailImageFieldFile
from wagtail.utils.file import hash_filelike

from network_site.pictures.recognise import RefusedPicture
from network_site.pictures.scrub import scrub


class ScrubbedFile(ContentFile):
    """A picture made anew by `scrub`. Its name is random: the camera's could tell who took it, and when."""


def scrubbed(file, name=""):
    """Give `file` as a ScrubbedFile; one that is so already is given back as it is, so that quality is kept.

    Raises ValidationError with the sentence for the editor when the file is refused.
    """
    if isinstance(file, ScrubbedFile):
        return file
    try:
        clean = scrub(
            file,
            name or file.name or "",
            most_bytes=settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE,
            most_pixels=settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS,
        )
    except RefusedPicture as refusal:
        raise ValidationError(str(refusal), code="refused_picture") from refusal
    return ScrubbedFile(clean.content, name=f"{uuid.uuid4().hex}.{clean.ending}")


class ScrubbedFieldFile(WagtailImageFieldFile):
    """The file of a picture. Whoever stores one, an editor's form or a script, it is scrubbed on the way."""

    def save(self, name, content, save=True):
        """Store `content`, scrubbed, with the size and the hash of what is stored; raise ValidationError if refused."""
        clean = scrubbed(content, name)
        self.instance.file_size = clean.size
        self.instance.file_hash = hash_filelike(clean)
        clean.seek(0)
        super().save(clean.name, clean, save=save)

    def get_image_dimensions(self):
        """Give width and height. Of a file that is not scrubbed yet they are not asked: it may be anything."""
        if self._committed or isinstance(self.file, ScrubbedFile):
            return super().get_image_dimensions()
        return None, None
