"""Rules for page types."""

from django.core.checks import Error, register
from wagtail.models import Page, get_page_models

from network_site.models import BasePage

NEVER_TRANSLATED = {"slug", "source_locale"}


@register("house")
def check_page_types(app_configs, **kwargs):
    """Give an error for each page type of ours that leaves the tree or the translation contract open."""
    errors = []
    for model in get_page_models():
        if model is not Page:
            errors += _base_errors(model) or [*_tree_errors(model), *_translation_errors(model)]
    return errors


def _base_errors(model):
    if issubclass(model, BasePage):
        return []
    hint = "Without it the page has no source, no Latin slug and no frame."
    return [Error(f"{model.__name__} is not made from BasePage.", hint=hint, obj=model, id="house.E003")]


def _tree_errors(model):
    hint = "Without it editors are offered the page everywhere in the tree."
    for rule in ("parent_page_types", "subpage_types"):
        if rule not in vars(model):
            yield Error(f"{model.__name__} does not say its {rule}.", hint=hint, obj=model, id="house.E001")


def _translation_errors(model):
    hint = "Begin override_translatable_fields with *BasePage.override_translatable_fields."
    fields = model.override_translatable_fields
    fixed = {field.field_name for field in fields if not getattr(field, "overridable", True)}
    for name in sorted(NEVER_TRANSLATED - fixed):
        yield Error(f"{model.__name__} lets translators change {name}.", hint=hint, obj=model, id="house.E002")
