"""Cards for sharing that go at once, with what they stand for. The worker makes new ones."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from network_site.models import ShareCard


@receiver(page_unpublished, dispatch_uid="card_of_a_page_goes")
def card_of_a_page_goes(sender, instance, **kwargs):
    """Delete the card of a page that is withdrawn."""
    ShareCard.objects.filter(page=instance.pk).delete()


@receiver(page_published, dispatch_uid="cards_with_another_picture_go")
def cards_with_another_picture_go(sender, instance, **kwargs):
    """Delete the cards of a page, in every language, with a picture that is not the large one of its source."""
    cards = ShareCard.objects.filter(page__translation_key=instance.translation_key, picture__isnull=False)
    cards.exclude(picture=getattr(instance.source, "hero_image_id", None)).delete()


@receiver(post_save, sender="people.Person", dispatch_uid="cards_of_a_person_go")
def cards_of_a_person_go(sender, instance, **kwargs):
    """Delete the cards of a person who has no address any more, and those with a picture that she is on."""
    if instance.is_hidden or not instance.is_listed:
        ShareCard.objects.filter(person=instance.pk).delete()
    if instance.is_hidden:
        ShareCard.objects.filter(picture__people=instance.pk).delete()


@receiver(post_delete, sender=ShareCard, dispatch_uid="file_of_a_card_goes")
def file_of_a_card_goes(sender, instance, **kwargs):
    """Delete the file of a card once its row is gone, by whatever way."""
    name, storage = instance.file.name, instance.file.storage
    if name:
        transaction.on_commit(lambda: storage.delete(name))
