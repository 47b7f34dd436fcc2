"""A signatory's name that is withheld is kept neither in older versions nor in what translators work from."""

import json

from django.core.serializers.json import DjangoJSONEncoder
from wagtail.models import Revision
from wagtail_localize.models import StringSegment, StringTranslation, TranslationContext, TranslationSource

from people.takedown.translations import delete_unused

FORGOTTEN = {"name": "", "organisation": None, "role": "", "country": "", "is_withheld": True}


def forget_withheld(page):
    """Empty the withheld signatories of a statement, which is stored, in the revisions of all its languages.

    And in the frozen content that translators work from, together with the sentences of their roles.
    """
    keys = {str(row.translation_key) for row in page.signatories.all() if row.is_withheld}
    if not keys:
        return
    versions = type(page).objects.filter(translation_key=page.translation_key).values_list("pk", flat=True)
    revisions = Revision.page_revisions.filter(object_id__in=map(str, versions))
    for revision in revisions.iterator(chunk_size=20):
        if _emptied(revision.content, keys):
            Revision.objects.filter(pk=revision.pk).update(content=revision.content)
    for source in TranslationSource.objects.filter(object=page.translation_key):
        content = json.loads(source.content_json)
        if _emptied(content, keys):
            text = json.dumps(content, cls=DjangoJSONEncoder)
            TranslationSource.objects.filter(pk=source.pk).update(content_json=text)
    _forget_sentences(page, keys)


def _emptied(content, keys):
    """Empty the rows of `keys` in the content of a revision (a dict), in place; give whether any was not empty."""
    rows = [row for row in content.get("signatories", []) if row["translation_key"] in keys]
    changed = any(row | FORGOTTEN != row for row in rows)
    for row in rows:
        row.update(FORGOTTEN)
    return changed


def _forget_sentences(page, keys):
    places = TranslationContext.objects.filter(object=page.translation_key, path__startswith="signatories.")
    contexts = [pk for pk, path in places.values_list("pk", "path") if path.split(".")[1] in keys]
    segments = StringSegment.objects.filter(context__in=contexts)
    strings = set(segments.values_list("string", flat=True))
    segments.delete()
    sentences = StringTranslation.objects.filter(context__in=contexts)
    # Without signals: the receiver of wagtail-localize would write the draft's title.
    sentences._raw_delete(sentences.db)
    delete_unused(strings)
