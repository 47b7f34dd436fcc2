"""What wagtail-localize keeps beside the objects it translates; it stays when they go, and has to be taken away."""

from wagtail_localize.models import (
    String,
    StringSegment,
    StringTranslation,
    Template,
    TemplateSegment,
    TranslatableObject,
    TranslationSource,
)


def remove_translations(keys):
    """Remove what is kept of the objects with the translation `keys`, and sentences that nobody else uses."""
    sources = TranslationSource.objects.filter(object__in=keys)
    strings = list(StringSegment.objects.filter(source__in=sources).values_list("string", flat=True).distinct())
    templates = list(TemplateSegment.objects.filter(source__in=sources).values_list("template", flat=True).distinct())
    sources.delete()
    StringTranslation.objects.filter(context__object__in=keys).delete()
    TranslatableObject.objects.filter(pk__in=keys).delete()
    String.objects.filter(pk__in=strings, segments=None).delete()
    Template.objects.filter(pk__in=templates, segments=None).delete()
