"""Makes the sizes of pictures: the worker's business, never a visitor's."""

import logging

from django.db import IntegrityError, transaction
from wagtail.images.models import Filter

from network_site.languages import live_homes
from network_site.models import HouseImage, HouseSettings
from network_site.pictures.sizes import OURS, all_specs, is_of_use

logger = logging.getLogger(__name__)

# What a size depends on: the file, and where it may be cut.
STATE = ("file", "focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height")


def specs_of_this_house():
    """Give the specifications of all sizes a picture needs here: in a demonstration, one for each live language."""
    return all_specs(live_homes() if HouseSettings.load().is_demo else ())


def make_sizes(image, specs, anew=False):
    """Make what `image` lacks of `specs`, or all of them `anew`, each stored at once; give whether the file was read.

    What is no longer of use is deleted with its file. The mark is taken away also from a file that cannot be
    read: nobody gains by trying it for ever. It stays when the picture was changed in the meantime.
    """
    there = set() if anew else set(image.renditions.values_list("filter_spec", "focal_point_key"))
    of_use = [spec for spec in specs if is_of_use(spec, image.width, image.height)]
    wanted = [(spec, Filter(spec).get_cache_key(image)) for spec in of_use]
    is_readable = True
    for spec, key in wanted:
        if (spec, key) not in there and not _make(image, spec, key, anew):
            is_readable = False
            break
    for old in image.renditions.filter(filter_spec__contains=OURS):
        if (old.filter_spec, old.focal_point_key) not in wanted:
            old.delete()
    same = {name: getattr(image, name) for name in STATE}
    HouseImage.objects.filter(pk=image.pk, **same).update(sizes_due=False)
    return is_readable


def _make(image, spec, key, anew):
    """Make and store one size, `anew` in place of the one that is there; give False when the file cannot be read."""
    try:
        file = image.generate_rendition_file(Filter(spec))
    except Exception as error:  # decoders raise whatever a broken file makes them stumble over
        logger.error("picture %s cannot be read: %s", image.pk, type(error).__name__)
        return False
    made = image.renditions.model(image=image, filter_spec=spec, focal_point_key=key, file=file)
    try:
        with transaction.atomic():
            # A size of a file that was replaced meanwhile would stay for ever: nobody asks which file it is of.
            if not HouseImage.objects.select_for_update().filter(pk=image.pk, file=image.file.name).first():
                return True
            if anew:
                image.renditions.filter(filter_spec=spec, focal_point_key=key).delete()
            made.save()
    except IntegrityError:  # another worker was quicker
        made.file.delete(save=False)
    return True
