"""Safeguards around wagtail-localize, each for a fault seen in it."""

from django.db.models.signals import post_save, pre_save
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published, page_slug_changed, page_unpublished
from wagtail_localize.models import SegmentOverride, StringTranslation, TranslationLog, TranslationSource

from network_site.models import BasePage
from network_site.translation.sentences import fault_of_address, fault_of_sentence


@receiver(page_published, dispatch_uid="mend_numchild")
def mend_numchild(sender, instance, **kwargs):
    """Count a published page's children anew.

    wagtail-localize publishes page objects it read before their children were made, and so writes an old
    count back; the children would answer 404 (wagtail-localize #773). Goes when that is closed.
    """
    count = Page.objects.filter(path__startswith=instance.path, depth=instance.depth + 1).count()
    if count != instance.numchild:
        Page.objects.filter(pk=instance.pk).update(numchild=count)


@receiver(page_published, dispatch_uid="offer_changes_to_translators")
def offer_changes_to_translators(sender, instance, **kwargs):
    """Give translators the new sentences of a published source at once; live translations stay as they are."""
    if instance.alias_of_id:
        return
    source = TranslationSource.objects.get_for_instance_or_none(instance)
    if source and source.locale_id == instance.locale_id and source.translations.filter(enabled=True).exists():
        source.update_from_db()


@receiver(post_save, sender=TranslationLog, dispatch_uid="keep_live_text")
def keep_live_text(sender, instance, created, **kwargs):
    """Put back what readers saw when wagtail-localize has saved the draft of a live translation.

    It writes the draft into the row itself, English in the gaps, for instance when a branch is submitted again.
    """
    draft = instance.revision
    # Read anew: outside of a larger transaction the draft is published by now, if it was to be.
    target = _stored(draft) if created and draft else None
    if target is None or target.live_revision_id in (None, draft.pk):
        return
    if target.live_revision.object_id != str(target.pk):  # a new copy of a text points to the revision of its source
        return
    shown = target.live_revision.as_object()
    shown.live, shown.has_unpublished_changes = True, True
    shown.live_revision_id, shown.last_published_at = target.live_revision_id, target.last_published_at
    shown.save()


def _stored(revision):
    """Give the object of a revision as it is in the database now, or None."""
    model = revision.content_type.model_class()
    return model.objects.filter(pk=revision.object_id).first()


@receiver(pre_save, sender=StringTranslation, dispatch_uid="mark_faulty_sentence")
def mark_faulty_sentence(sender, instance, update_fields=None, **kwargs):
    """Keep what a translator wrote, with what is wrong with it: it is shown beside the words and never published."""
    if update_fields is None or "data" in update_fields:
        _mark(instance, fault_of_sentence(instance.translation_of.data, instance.data))


@receiver(pre_save, sender=SegmentOverride, dispatch_uid="mark_faulty_address")
def mark_faulty_address(sender, instance, update_fields=None, **kwargs):
    """Do the same for where a link leads, such as to a script."""
    if update_fields is None or "data_json" in update_fields:
        _mark(instance, fault_of_address(instance.data))


def _mark(instance, fault):
    if fault:
        instance.has_error, instance.field_error = True, fault


@receiver(page_unpublished, dispatch_uid="withdraw_translations")
def withdraw_translations(sender, instance, **kwargs):
    """Withdraw all translations of a source that is withdrawn, by whatever way: hand, bulk, schedule, code.

    Home pages are left out: each stands for its language, which is withdrawn for itself.
    """
    page = instance.specific
    if not isinstance(page, BasePage) or page.locale_id != page.source_locale_id or page.depth == 2:
        return
    for translated in page.get_translations().specific():
        translated.unpublish()
        translated.revisions.update(approved_go_live_at=None)  # nor does it come back by its own schedule


@receiver(page_slug_changed, dispatch_uid="move_translations")
def move_translations(sender, instance, instance_before, **kwargs):
    """Give the translations of a source its new slug; Wagtail leaves a redirect for each.

    Slugs of home pages stand side by side and in no address: each keeps its own.
    """
    if not isinstance(instance, BasePage) or instance.locale_id != instance.source_locale_id or instance.depth == 2:
        return
    for translated in instance.get_translations().exclude(slug=instance.slug).specific():
        translated.slug = instance.slug
        translated.save()
