"""Translate a page or a text of the house by wagtail-localize's own segments, from a table of sentences."""

from django.db import transaction
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource


class Incomplete(ValueError):
    """Some sentences of an object have no translation. `missing` lists them as (path, text)."""

    def __init__(self, instance, language, missing):
        self.missing = missing
        listed = "; ".join(f"{path}: {text}" for path, text in missing)
        super().__init__(f"{instance!r} is not whole in {language}: {listed}")


def translate(instance, language, sentences, *, publish, user=None):
    """Give the translation of `instance` into `language`, made of its segments.

    `sentences` is a dict from a source text, as translators see it, to its translation. Parents must be
    translated first. Raises `Incomplete`, with nothing changed for readers, when a sentence is missing.
    """
    with transaction.atomic():
        translation, missing = _fill(instance, language, sentences, user)
        if missing:
            raise Incomplete(instance, language, missing)
        total, done = translation.get_progress()
        if done < total:
            raise Incomplete(instance, language, [("", f"{total - done} sentences could not be stored")])
    # Not inside the transaction: what is published is published on commit, from the objects at hand.
    translation.save_target(user=user, publish=publish)
    return translation.get_target_instance()


def begin_translation(instance, language, sentences, *, user=None):
    """Make a draft of `instance` in `language`. What `sentences` does not have is left open to translators."""
    with transaction.atomic():
        translation, _missing = _fill(instance, language, sentences, user)
    translation.save_target(user=user, publish=False)


def _fill(instance, language, sentences, user):
    """Store what `sentences` has; give the translation, and what is missing as (path, text)."""
    source, _created = TranslationSource.update_or_create_from_instance(type(instance).objects.get(pk=instance.pk))
    translation, _created = Translation.objects.get_or_create(
        source=source, target_locale=Locale.objects.get(language_code=language)
    )
    po = translation.export_po()
    for entry in po:
        entry.msgstr = sentences.get(entry.msgid, "")
    translation.import_po(po, user=user, tool_name="house")
    return translation, [(entry.msgctxt, entry.msgid) for entry in po if not entry.msgstr and not entry.obsolete]
