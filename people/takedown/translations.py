"""What wagtail-localize keeps of words that are erased: segments of frozen sources, sentences of translators."""

from wagtail_localize.models import (
    String,
    StringSegment,
    StringTranslation,
    Template,
    TranslatableObject,
    TranslationContext,
    TranslationSource,
)

from people.takedown.sources import keep_translations

SEGMENTS = ("stringsegment", "templatesegment", "relatedobjectsegment", "overridablesegment")


def renew_sources(names, rewrite):
    """Make segments anew where they name somebody, and delete what is in use nowhere then.

    The frozen contents have no names any more when this is called. `rewrite` gives a sentence without names:
    translations of the old sentences go to the new ones.
    """
    named = {pk for pk, data in String.objects.values_list("pk", "data") if names.is_named(data, is_markup=True)}
    contexts = {pk for pk, path in TranslationContext.objects.values_list("pk", "path") if names.is_named(path)}
    sources = TranslationSource.objects.filter(stringsegment__string__in=named)
    sources |= TranslationSource.objects.filter(stringsegment__context__in=contexts)
    sources |= TranslationSource.objects.filter(overridablesegment__context__in=contexts)
    for source in sources.distinct():
        old = list(source.stringsegment_set.select_related("string"))
        source.refresh_segments()
        keep_translations(source, old, rewrite)
    unused = {f"{name}__isnull": True for name in SEGMENTS}
    delete_unused(named)
    TranslationContext.objects.filter(pk__in=contexts, **unused).delete()
    texts = Template.objects.values_list("pk", "template")
    templates = [pk for pk, text in texts if names.is_named(text, is_markup=True)]
    Template.objects.filter(pk__in=templates, segments=None).delete()


def erase_strings_of(keys):
    """Delete all that is kept for the translation of deleted objects, by their translation keys."""
    strings = set(StringSegment.objects.filter(source__object__in=keys).values_list("string_id", flat=True))
    TranslationSource.objects.filter(object__in=keys).delete()
    TranslatableObject.objects.filter(pk__in=keys).delete()
    delete_unused(strings)


def delete_unused(strings):
    """Delete those of the strings (their keys) that stand in no source any more, with their translations."""
    unused = list(String.objects.filter(pk__in=strings, segments=None).values_list("pk", flat=True))
    sentences = StringTranslation.objects.filter(translation_of__in=unused)
    # Without signals: the receiver of wagtail-localize stumbles over sentences that belong to no place any more.
    sentences._raw_delete(sentences.db)
    String.objects.filter(pk__in=unused).delete()
