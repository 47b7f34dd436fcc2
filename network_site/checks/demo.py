"""Demo content must not stay on a site in use."""

from django.apps import apps
from django.core.checks import Error, Tags, register
from django.db.models import BooleanField, CharField

# Models by the field that marks their demo content.
MARKS = ("is_demo", "demo")


def demo_leftovers(database="default"):
    """Give the verbose names of all kinds of things of which `database` holds demo content."""
    found = []
    for model in apps.get_models():
        for name in MARKS:
            field = next((f for f in model._meta.local_fields if f.name == name), None)
            if isinstance(field, BooleanField):
                marked = model._base_manager.using(database).filter(**{name: True})
            elif isinstance(field, CharField):
                marked = model._base_manager.using(database).exclude(**{name: ""})
            else:
                continue
            if marked.exists():
                found.append(str(model._meta.verbose_name_plural))
    return found


@register(Tags.database, deploy=True)
def check_no_demo(app_configs, databases=None, **kwargs):
    """Give an error while a database that is asked about holds demo content."""
    return [
        Error(
            f"The database holds demo content: {', '.join(leftovers)}.",
            hint="A site in use starts with an empty database and start_house.",
            id="house.E010",
        )
        for database in databases or []
        if (leftovers := demo_leftovers(database))
    ]
