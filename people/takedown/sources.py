"""What translators work from, and what they wrote: neither may bring a name back, and no other sentence is lost."""

import json

from django.core.serializers.json import DjangoJSONEncoder
from wagtail_localize.models import StringTranslation, TranslationSource

from people.takedown.content import parsed, unparsed

COPIED = ("locale_id", "context_id", "data", "translation_type", "tool_name", "last_translated_by_id", "has_error")


def change_source(instance, change_content, rewrite):
    """Change the frozen content that `instance` is translated from; give what `change_content` gave, or None.

    `change_content` takes a model and a content; `rewrite` a sentence as the change makes it. Translations of
    sentences that were rewritten go to the new ones.
    """
    source = _source_of(instance)
    if source is None:
        return None
    model = source.specific_content_type.model_class()
    content = parsed(model, json.loads(source.content_json))
    done = change_content(model, content)
    if done:
        old = list(source.stringsegment_set.select_related("string"))
        source.content_json = json.dumps(unparsed(model, content), cls=DjangoJSONEncoder)
        source.object_repr = str(instance)[:200]
        source.save(update_fields=["content_json", "object_repr"])
        source.refresh_segments()
        keep_translations(source, old, rewrite)
    return done


def change_sentences(instance, paths, names, phrase):
    """Replace the names in what translators wrote at `paths` of `instance`; give (before, after) by path and key."""
    done = {}
    if not hasattr(instance, "translation_key"):
        return done
    written = StringTranslation.objects.filter(
        context__object=instance.translation_key, context__path__in=paths, locale=instance.locale_id
    )
    for sentence in written.select_related("context"):
        if names.find(sentence.data, is_markup=True):
            text = names.replace(sentence.data, phrase, is_markup=True)
            # Not saved: the receiver of wagtail-localize would write the draft's title.
            StringTranslation.objects.filter(pk=sentence.pk).update(data=text)
            record = ({"text": sentence.data}, {"text": text})
            done.setdefault(sentence.context.path, {})[str(sentence.pk)] = record
    return done


def put_sentence_back(pk, before, after):
    """Put a translator's sentence back; give whether it is there."""
    sentences = StringTranslation.objects.filter(pk=pk)
    sentences.filter(data=after["text"]).update(data=before["text"])
    return sentences.filter(data=before["text"]).exists()


def _source_of(instance):
    if not hasattr(instance, "translation_key"):
        return None
    sources = TranslationSource.objects.filter(object=instance.translation_key, locale=instance.locale_id)
    return sources.select_related("specific_content_type").first()


def keep_translations(source, old, rewrite):
    """Copy translations of `old` segments of `source` to the segments with the same sentences, rewritten."""
    known = {(segment.context_id, segment.string_id) for segment in old}
    rewritten = {(segment.context_id, rewrite(segment.string.data)): segment.string_id for segment in old}
    copies = []
    for segment in source.stringsegment_set.select_related("string"):
        before = rewritten.get((segment.context_id, segment.string.data))
        if before is None or (segment.context_id, segment.string_id) in known:
            continue
        for sentence in StringTranslation.objects.filter(translation_of=before, context=segment.context_id):
            kept = {name: getattr(sentence, name) for name in COPIED}
            copies.append(StringTranslation(translation_of=segment.string, **kept))
    StringTranslation.objects.bulk_create(copies, ignore_conflicts=True)
