"""A size of a picture holds pixels and nothing else, whatever its original holds."""

from contextlib import suppress

from PIL import Image
from PIL.ImageCms import PyCMSError
from wagtail.images.image_operations import FilterOperation
from wagtail.images.models import Filter
from willow.plugins.pillow import PillowImage


class BareOperation(FilterOperation):
    """Copies the pixels, in sRGB, to a new image: what was written beside them stays behind.

    Willow writes the camera's place and time, and Pillow comments, from the original into JPEG files.
    """

    def construct(self):
        """Take nothing."""

    def run(self, willow, image, env):
        """Give a Willow image without metadata."""
        with suppress(PyCMSError, OSError, ValueError):  # a broken profile leaves colours as they are
            willow = willow.transform_colorspace_to_srgb()
        pixels = willow.get_pillow_image()
        pixels = pixels.convert("RGBA" if pixels.has_transparency_data else "RGB")
        bare = Image.new(pixels.mode, pixels.size)
        bare.paste(pixels)
        return PillowImage(bare)


class BareFilter(Filter):
    """A filter whose result is bare before anything else is done to it."""

    @property
    def filter_operations(self):
        """Give the operations of the specification, after ours."""
        return [BareOperation("bare"), *super().filter_operations]
