"""Rules for page types."""

from django.core.checks import Error, register
from wagtail.models import get_page_models

from network_site.models import BasePage

NEVER_TRANSLATED = {"slug", "source_locale"}


@register("house")
def check_page_types(app_configs, **kwargs):
    """Give an error for each page type of ours that leaves the tree or the translation contract open."""
    errors = []
    for model in get_page_models():
        if not issubclass(model, BasePage):
            continue
        for rule in ("parent_page_types", "subpage_types"):
            if rule not in vars(model):
                errors.append(
                    Error(
                        f"{model.__name__} does not say its {rule}.",
                        hint="Without it editors are offered the page everywhere in the tree.",
                        obj=model,
                        id="house.E001",
                    )
                )
        fixed = {
            field.field_name for field in model.override_translatable_fields if not getattr(field, "overridable", True)
        }
        for name in sorted(NEVER_TRANSLATED - fixed):
            errors.append(
                Error(
                    f"{model.__name__} lets translators change {name}.",
                    hint="Begin override_translatable_fields with *BasePage.override_translatable_fields.",
                    obj=model,
                    id="house.E002",
                )
            )
    return errors
