"""Make the sizes of pictures that have gone live."""

import time

from django.contrib.contenttypes.models import ContentType
from django.core.management.base import BaseCommand
from wagtail.models import ReferenceIndex

from network_site.models import HouseImage
from network_site.pictures.make import make_sizes, specs_of_this_house

# The worker has other jobs, letters among them: what is not done by then waits for the next run.
MOST_SECONDS = 20


class Command(BaseCommand):
    """Run by the worker: one picture after another, each size stored as soon as it is made."""

    help = "Make the sizes of the pictures that are due."

    def add_arguments(self, parser):
        """Add --all."""
        parser.add_argument(
            "--all", action="store_true", help="Make every size of every picture in use anew, however long it takes."
        )

    def handle(self, *args, **options):
        """Make; say how many pictures were made ready, and which could not be read, if any were due."""
        begun = time.monotonic()
        is_all, ready, unreadable = options["all"], 0, []
        numbers = _in_use() if is_all else _due()
        specs = specs_of_this_house() if numbers else []
        for number in numbers:
            if not is_all and time.monotonic() - begun > MOST_SECONDS:
                break
            image = HouseImage.objects.filter(pk=number).first()  # as it is now: making them takes its time
            if image and make_sizes(image, specs, anew=is_all):
                ready += 1
            elif image:
                unreadable.append(f"{image} (number {number})")
        if ready:
            self.stdout.write(f"Pictures: {ready} made ready.")
        if unreadable:
            self.stderr.write(f"Pictures that cannot be read, upload them again: {', '.join(unreadable)}.")


def _due():
    return list(HouseImage.objects.filter(sizes_due=True).order_by("pk").values_list("pk", flat=True))


def _in_use():
    """Give the pictures that anything points to, as Wagtail's index of references knows them."""
    kind = ContentType.objects.get_for_model(HouseImage)
    return sorted(
        {int(pk) for (pk,) in ReferenceIndex.objects.filter(to_content_type=kind).values_list("to_object_id")}
    )
