"""What holds words that editors wrote: pages of every kind, texts of the house, settings, pictures, documents."""

from itertools import islice

from django.contrib.contenttypes.models import ContentType
from wagtail.contrib.settings.registry import registry as settings_registry
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, Revision, get_page_models
from wagtail.snippets.models import get_snippet_models

from people.models import Person, ProfilePage
from people.takedown.content import content_of, parsed, relations_to_fetch
from people.takedown.leaves import text_fields, text_relations

BATCH = 200


def models_with_words():
    """Give the models in which editors write, pages first. Rooms above the register are found, not named."""
    found = [*get_page_models(), *get_snippet_models(), *settings_registry, get_image_model(), get_document_model()]
    concrete = [model for model in found if not model._meta.abstract and model is not Page]
    return [model for model in dict.fromkeys(concrete) if text_fields(model) or text_relations(model)]


def holders(person):
    """Give (instance, its content, the content of its latest draft or None) of all but `person` and her profile."""
    for model in models_with_words():
        yield from _of_model(model, _without(person, model))


def shown_or_waiting(instance):
    """Give the revisions of `instance` that are shown, are edited next, or go live by themselves."""
    named = {getattr(instance, f"{name}_id", None) for name in ("latest_revision", "live_revision")} - {None}
    revisions = Revision.objects.for_instance(instance) if hasattr(instance, "latest_revision_id") else ()
    return [found for found in revisions if found.pk in named or found.approved_go_live_at]


def _without(person, model):
    everything = model._base_manager.order_by("pk")
    if model is Person:
        return everything.exclude(pk=person.pk)
    return everything.exclude(person=person) if model is ProfilePage else everything


def _of_model(model, everything):
    rows = everything.select_related("locale") if hasattr(model, "translation_key") else everything
    rows = rows.prefetch_related(*relations_to_fetch(model)).iterator(chunk_size=BATCH)
    while batch := list(islice(rows, BATCH)):
        drafts = _drafts(model, batch)
        for instance in batch:
            yield instance, content_of(instance), drafts.get(instance.pk)


def _drafts(model, batch):
    """Give the content of the latest revision by primary key of its object, where there is one."""
    if not hasattr(model, "latest_revision_id"):
        return {}
    latest = {instance.latest_revision_id: instance.pk for instance in batch if instance.latest_revision_id}
    kinds = ContentType.objects.get_for_model(model)
    revisions = Revision.objects.filter(pk__in=latest, content_type=kinds)
    return {latest[revision.pk]: parsed(model, revision.content) for revision in revisions}
