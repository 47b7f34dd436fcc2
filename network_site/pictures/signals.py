"""What follows for pictures when something is saved or goes live."""

from django.db.models.signals import post_save, pre_save
from django.dispatch import receiver
from wagtail.models import UploadedFile
from wagtail.signals import page_published

from network_site.models import HouseImage, HouseSettings
from network_site.pictures.due import mark, mark_all_shown
from network_site.pictures.file import scrubbed
from network_site.pictures.make import STATE
from network_site.pictures.of_page import pictures_of


@receiver(page_published, dispatch_uid="pictures_of_a_page_are_due")
def pictures_of_a_page_are_due(sender, instance, **kwargs):
    """Have the sizes made of what a published page shows; with a new language, those that a demonstration lacks."""
    mark(pictures_of(instance))
    if instance.depth == 2:
        mark_all_shown()


@receiver(post_save, sender=HouseSettings, dispatch_uid="logo_is_due")
def logo_is_due(sender, instance, **kwargs):
    """Have the sizes made of the logo, and those needed since the house is a demonstration, or no more."""
    mark(pictures_of(instance))
    mark_all_shown()


@receiver(pre_save, sender=HouseImage, dispatch_uid="changed_picture_is_due")
def changed_picture_is_due(sender, instance, **kwargs):
    """Have the sizes made of a picture with another file or focal point."""
    before = sender._base_manager.filter(pk=instance.pk).first() if instance.pk else None
    instance.replaces_a_file = bool(before) and before.file != instance.file
    if before and any(getattr(before, name) != getattr(instance, name) for name in STATE):
        instance.sizes_due = True


@receiver(post_save, sender=HouseImage, dispatch_uid="sizes_of_the_old_file_go")
def sizes_of_the_old_file_go(sender, instance, **kwargs):
    """Delete the sizes of a file that was replaced, once it is: a worker that is at them stores no more of them."""
    if instance.replaces_a_file:
        instance.renditions.all().delete()


@receiver(pre_save, sender=UploadedFile, dispatch_uid="scrub_what_waits")
def scrub_what_waits(sender, instance, **kwargs):
    """Scrub a picture that waits for the rest of its form, too: Wagtail puts the file aside as it was sent."""
    is_picture = instance.for_content_type and instance.for_content_type.model_class() is HouseImage
    if is_picture and not instance.file._committed:
        instance.file = scrubbed(instance.file.file)
